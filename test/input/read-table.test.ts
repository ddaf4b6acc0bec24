import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../src/input/problem-list.ts';
import { readTable, type Table } from '../../src/input/read-table.ts';
import { folderWith, removeFoldersAfterwards } from './scenario-folder.ts';

removeFoldersAfterwards();

async function tableOf(content: string | Buffer): Promise<{ table: Table | undefined; kinds: string[] }> {
  const path = join(await folderWith({}), 'table.csv');
  await writeFile(path, content);
  const problems = new ProblemList();
  const table = await readTable({ path, shownAs: 'table.csv' }, problems);
  return { table, kinds: problems.all.map(({ kind, source }) => `${kind}:${source?.line ?? ''}`) };
}

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('a table', () => {
  it.each([
    ['commas', 'name,places\nA,1\nB,2\n'],
    ['semicolons', 'name;places\nA;1\nB;2\n'],
    ['tabs', 'name\tplaces\nA\t1\nB\t2\n'],
    ['Windows line ends', 'name,places\r\nA,1\r\nB,2\r\n'],
    ['old Macintosh line ends', 'name,places\rA,1\rB,2\r'],
    ['no line end after the last row', 'name,places\nA,1\nB,2'],
    ['a byte order mark', '\ufeffname,places\nA,1\nB,2\n'],
    ['quoted cells', '"name","places"\n"A","1"\n"B","2"\n'],
    ['empty columns at the end, as Excel leaves them', 'name;places;;\nA;1;;\nB;2;;\n'],
    ['empty rows at the end', 'name;places\nA;1\nB;2\n;\n\n \n'],
    ['a delimiter inside a quoted name of the header', '"name",places\nA,1\nB,2\n'],
    ['names in capitals with spaces', ' Name ,PLACES\nA,1\nB,2\n'],
  ])('is read with %s', async (_, text) => {
    const { table, kinds } = await tableOf(text);
    expect(kinds).toEqual([]);
    expect(table?.columns).toEqual(['name', 'places']);
    expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
    expect(table?.lines).toEqual([2, 3]);
  });

  it('takes the delimiter from the line that Excel writes for it, and counts that line', async () => {
    const { table } = await tableOf('sep=;\r\nname;note\r\nA;one, two, three\r\n');
    expect(table?.columns).toEqual(['name', 'note']);
    expect(table?.headerLine).toBe(2);
    expect(table?.lines).toEqual([3]);
  });

  it('takes the delimiter from the header, whatever the rows hold', async () => {
    const { table } = await tableOf('name;note\nA;"1,2,3,4,5"\n');
    expect(table?.rows).toEqual([['A', '1,2,3,4,5']]);
  });

  it('keeps exact line numbers after line breaks inside cells and empty lines', async () => {
    const { table } = await tableOf('\nname,note\n"A","1\n2\r\n3\r4"\n\nB,x\n');
    expect(table?.headerLine).toBe(2);
    expect(table?.lines).toEqual([3, 8]);
    expect(table?.rows[0]).toEqual(['A', '1\n2\r\n3\r4']);
  });

  it('keeps doubled quotes as one', async () => {
    const { table } = await tableOf('name,note\nA,"say ""yes"""\n');
    expect(table?.rows).toEqual([['A', 'say "yes"']]);
  });

  it('is read from Windows-1252, the euro sign and dashes included', async () => {
    const bytes = Buffer.from([
      ...Buffer.from('name;rent\nSint-Micha'),
      0xeb,
      ...Buffer.from(';'),
      0x80,
      ...Buffer.from(' 5 '),
      0x96,
    ]);
    const { table, kinds } = await tableOf(bytes);
    expect(kinds).toEqual([]);
    expect(table?.rows).toEqual([['Sint-Michaë', '€ 5 –']]);
  });

  it('is read from UTF-16, with a warning', async () => {
    const { table, kinds } = await tableOf(utf16('name\tplaces\r\në\t1\r\n'));
    expect(kinds).toEqual(['read-as-utf16:']);
    expect(table?.rows).toEqual([['ë', '1']]);
    const bigEndian = Buffer.from(utf16('name\tplaces\r\në\t1\r\n')).swap16();
    expect((await tableOf(bigEndian)).table?.rows).toEqual([['ë', '1']]);
  });

  it('may have a single column', async () => {
    expect((await tableOf('name\nA\n')).table?.rows).toEqual([['A']]);
  });

  it('refuses a cell outside the columns but not an empty one', async () => {
    expect((await tableOf('a;b;;\n1;2;;\n3;4;;x\n')).kinds).toEqual(['row-too-long:3']);
  });

  it('is harmless with __proto__ as a column', async () => {
    const { table } = await tableOf('__proto__,constructor\nx,y\n');
    expect(table?.columns).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('limits', () => {
  it('refuse one line of 200 MB without reading it as a table', async () => {
    const { table, kinds } = await tableOf(Buffer.alloc(200_000_000, 'a'));
    expect(table).toBeUndefined();
    expect(kinds).toEqual(['line-too-long:1']);
  });

  it('refuse a file beyond 256 MB without opening it', async () => {
    const path = join(await folderWith({}), 'table.csv');
    const { open } = await import('node:fs/promises');
    const file = await open(path, 'w');
    // A file with a hole takes no room on the disk.
    await file.truncate(257 * 1024 * 1024);
    await file.close();
    const problems = new ProblemList();
    expect(await readTable({ path }, problems)).toBeUndefined();
    expect(problems.all.map(({ kind, params }) => [kind, params['size'], params['limit']])).toEqual([
      ['file-too-large', '257 MB', '256 MB'],
    ]);
  });

  it('refuse more than a million rows and name the line', async () => {
    const { table, kinds } = await tableOf(`a\n${'1\n'.repeat(1_000_001)}`);
    expect(table).toBeUndefined();
    expect(kinds).toEqual(['too-many-rows:1000002']);
  });

  it('refuse more than a thousand columns', async () => {
    const header = Array.from({ length: 1001 }, (_, index) => `c${index}`).join(',');
    expect((await tableOf(`${header}\n1\n`)).kinds).toEqual(['too-many-columns:1']);
  });

  it('name the line of a long line in a file of old Macintosh line ends', async () => {
    const { kinds } = await tableOf(`a,b\r1,2\r${'x'.repeat(1_100_000)}\r`);
    expect(kinds).toEqual(['line-too-long:3']);
  });
});

describe('what is no file', () => {
  it('is refused: a path with a zero in it, and a device', async () => {
    const problems = new ProblemList();
    expect(await readTable({ path: 'a\0b' }, problems)).toBeUndefined();
    expect(await readTable({ path: '/dev/null' }, problems)).toBeUndefined();
    expect(problems.all.map(({ kind }) => kind)).toEqual(['file-missing', 'not-a-file']);
  });
});
