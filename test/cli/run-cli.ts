/** Runs a command in this process, with a stand-in for the outside world. */
import type { CliContext } from '../../src/cli/context.ts';
import { languageOf } from '../../src/cli/process-context.ts';
import { runProgram } from '../../src/cli/run-program.ts';
import { createOnderdak } from '../../src/main.ts';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCli(
  words: readonly string[],
  onInterrupt: CliContext['onInterrupt'] = () => {},
  environment: CliContext['environment'] = {},
): Promise<Ended> {
  let code = 0;
  const out: string[] = [];
  const err: string[] = [];
  const context: CliContext = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    language: languageOf(words, {}),
    colour: false,
    width: 100,
    today: () => '2026-11-23',
    terminal: undefined,
    cores: 1,
    environment,
    setExitCode: (value) => {
      code = value;
    },
    onInterrupt,
  };
  await runProgram(createOnderdak, context, words);
  return { code, stdout: out.join(''), stderr: err.join('') };
}
