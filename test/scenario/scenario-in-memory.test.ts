import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/problem.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { FILES, folderWith, readWith, removeFoldersAfterwards } from '../input/scenario-folder.ts';

removeFoldersAfterwards();

const bytes = (files: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));

describe('a scenario that is not on a disk', () => {
  it('reads as the same scenario in a folder does, fingerprints of its files included', async () => {
    // Where the files are is the one difference.
    const { files: _, ...fromMemory } = await readScenario('scenario.yaml', { among: bytes(FILES) });
    const { files: __, ...fromFolder } = await readWith({});
    expect(fromMemory).toEqual(fromFolder);
  });

  it('reads what it extends from memory too', async () => {
    const variant = 'extends: scenario.yaml\ncapWeeks: 9\n';
    const among = bytes({ ...FILES, 'variant.yaml': `schema: onderdak/scenario@1\n${variant}` });
    expect((await readScenario('variant.yaml', { among })).week.capWeeks).toBe(9);
  });

  it('never falls back on a file of that name on the disk', async () => {
    const { 'families.csv': _, ...rest } = FILES;
    const folder = await folderWith(FILES);
    const path = folder.endsWith('.yaml') ? folder : `${folder}/scenario.yaml`;
    await expect(readScenario(path, { among: bytes(rest) })).rejects.toThrow(InputError);
    await expect(readScenario('scenario.yaml', { among: bytes(rest) })).rejects.toThrow(/file-missing/);
  });

  it('says that the scenario itself is missing', async () => {
    await expect(readScenario('other.yaml', { among: bytes(FILES) })).rejects.toThrow(/file-missing/);
  });
});
