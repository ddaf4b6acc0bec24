import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REFERENCE_FOLDER, readReferenceData } from '../../src/input/reference-data.ts';

describe('readReferenceData', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reference-data-'));
    await cp(REFERENCE_FOLDER, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function change(file: string, from: string, to: string): Promise<void> {
    const text = await readFile(join(folder, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, file), text.replace(from, to));
  }

  it('reads the same from another folder', async () => {
    expect(await readReferenceData(folder)).toEqual(await readReferenceData());
  });

  it('takes up a year that is added as a column', async () => {
    const file = join(folder, 'municipalities.csv');
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    await writeFile(
      file,
      `${[`${lines[0]},population_2027`, ...lines.slice(1).map((line) => `${line},7`)].join('\n')}\n`,
    );
    expect((await readReferenceData(folder)).municipalities.get('GM0855')!.population.get(2027)).toBe(7);
  });

  it('names file, line and column of a cell that is no number', async () => {
    await change('municipalities.csv', '243768', 'many');
    await expect(readReferenceData(folder)).rejects.toThrow('data/municipalities.csv:2: column population_2024');
  });

  it('names file, line and column of a cell that is empty and may not be', async () => {
    await change('labour-regions.csv', 'AM02,Friesland', 'AM02,');
    await expect(readReferenceData(folder)).rejects.toThrow('data/labour-regions.csv:3: column name');
  });

  it('refuses a basis that is neither source nor derived', async () => {
    await change('labour-market-tension.csv', 'derived,UWV', 'guessed,UWV');
    await expect(readReferenceData(folder)).rejects.toThrow(/labour-market-tension\.csv:\d+: column basis/);
  });

  it('refuses a source line about a file that it does not know', async () => {
    await change('tables.csv', 'tension-classes.csv', 'other.csv');
    await expect(readReferenceData(folder)).rejects.toThrow(/tables\.csv:12: column file/);
  });
});
