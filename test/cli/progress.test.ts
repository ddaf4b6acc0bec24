import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CliContext } from '../../src/cli/context.ts';
import { progressLine } from '../../src/cli/progress.ts';

/** A terminal of 80 characters that remembers what was written to it. */
function terminal() {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (part) => {
    text += part;
  });
  const fake = Object.assign(stream, { isTTY: true, columns: 80, rows: 24 }) as unknown as NodeJS.WriteStream;
  return { fake, text: () => text };
}

const context = (stream: NodeJS.WriteStream | undefined, language: 'nl' | 'en') =>
  ({ terminal: stream, language }) as CliContext;

describe('the progress of a study', () => {
  it('is told with the time left, and taken away at the end', () => {
    const { fake, text } = terminal();
    const line = progressLine(context(fake, 'en'));
    line.show({ done: 1, kept: 0, total: 8 });
    line.show({ done: 2, kept: 0, total: 8 });
    line.end();
    expect(text()).toMatch(/ of 8 runs · .* left/);
    // Erases the line that it wrote (ECMA-48).
    expect(text()).toContain('\u001b[0K');
  });

  it('is told in Dutch', () => {
    const { fake, text } = terminal();
    const line = progressLine(context(fake, 'nl'));
    line.show({ done: 0, kept: 0, total: 3 });
    line.end();
    expect(text()).toMatch(/0 van 3 runs · nog /);
  });

  it('is not told where there is no terminal', () => {
    const line = progressLine(context(undefined, 'en'));
    line.show({ done: 1, kept: 0, total: 2 });
    line.end();
  });
});
