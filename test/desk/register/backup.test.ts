import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { restoreBackup, writeBackup } from '../../../src/desk/register/backup.ts';
import { eraseFamily } from '../../../src/desk/register/erase.ts';
import { exportRegister } from '../../../src/desk/register/export-register.ts';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { verifyRegister } from '../../../src/desk/register/verify.ts';
import { sha256 } from '../../../src/domain/canonical-json.ts';
import { withHistory } from './filled.ts';
import {
  ADMINISTRATOR,
  emptyRegister,
  exampleRegister,
  freshPostgres,
  freshSqlite,
  onEveryDatabase,
  PLANNER,
} from './registers.ts';

async function backupOf({ database }: OpenedRegister): Promise<string[]> {
  const pieces: string[] = [];
  await writeBackup(database, async (piece) => void pieces.push(piece));
  return pieces.join('').trimEnd().split('\n');
}

function given(lines: readonly string[]): () => AsyncIterable<string> {
  return async function* () {
    yield* lines;
  };
}

/** Lines whose seal fits, whatever they say. */
function sealed(lines: readonly string[]): string[] {
  return [...lines, JSON.stringify({ sha256: sha256(lines.map((line) => `${line}\n`).join('')) })];
}

onEveryDatabase('a backup', (fresh) => {
  it('brings everything back, the whole trail included, into either kind of database', async () => {
    const register = await withHistory(await (await fresh()).open());
    await eraseFamily(register, ADMINISTRATOR, 'F-002', 'asked by the family');
    const lines = await backupOf(register);
    for (const target of [await freshSqlite(), await freshPostgres()]) {
      const restored = await target.open();
      const verification = await restoreBackup(restored, given(lines));
      expect(verification.findings).toEqual([]);
      expect(verification.head).toEqual(await register.read((reading) => reading.head()));
      expect(await restored.read(exportRegister)).toEqual(await register.read(exportRegister));
      const trail = (one: OpenedRegister) => one.read((reading) => reading.events({ limit: 1000 }));
      expect(await trail(restored)).toEqual(await trail(register));
      expect(await backupOf(restored)).toEqual(lines);
      // Work goes on where it was.
      await restored.noteExport(PLANNER, 'after the restore');
      expect((await verifyRegister(restored.database, verification.head)).findings).toEqual([]);
    }
  });

  it('made while others write is one moment: its chain is whole', async () => {
    const database = await fresh();
    const register = await withHistory(await database.open());
    const other = await database.open();
    let stop = false;
    const writing = (async () => {
      let written = 0;
      while (!stop) {
        await other.noteExport(PLANNER, `list ${written}`);
        written += 1;
      }
      return written;
    })();
    const backups: string[][] = [];
    for (let round = 0; round < 5; round += 1) backups.push(await backupOf(register));
    stop = true;
    expect(await writing).toBeGreaterThan(0);
    for (const lines of backups) {
      const { findings } = await restoreBackup(await emptyRegister(), given(lines));
      expect(findings).toEqual([]);
    }
  });

  it('goes into an empty register alone', async () => {
    const lines = await backupOf(await withHistory(await (await fresh()).open()));
    const filled = await (await fresh()).open();
    await restoreBackup(filled, given(lines));
    await expect(restoreBackup(filled, given(lines))).rejects.toMatchObject({ kind: 'not-empty' });
  });

  it('of a register that somebody tampered with comes back as it was, and says so', async () => {
    const register = await withHistory(await (await fresh()).open());
    await sql
      .raw("update record set body = '{}' where kind = 'dwelling' and id = 'D-01'")
      .execute(register.database.tables);
    const { findings } = await restoreBackup(await (await fresh()).open(), given(await backupOf(register)));
    expect(findings).toEqual([{ kind: 'record-changed', record: { kind: 'dwelling', id: 'D-01' } }]);
  });
});

it('a damaged, cut-off or foreign backup is refused, and nothing is stored', async () => {
  const lines = await backupOf(await exampleRegister());
  const body = lines.slice(0, -1);
  const changed = [...lines];
  changed[5] = changed[5]!.replace('a', 'b');
  const newer = [
    JSON.stringify({ ...JSON.parse(lines[0]!), versions: ['001-register', '999-later'] }),
    ...body.slice(1),
  ];
  for (const [wrong, kind] of [
    [body, 'backup-damaged'],
    [lines.slice(0, 40), 'backup-damaged'],
    [[...lines, ''], 'backup-damaged'],
    [changed, 'backup-damaged'],
    [[lines[0]!, ...lines.slice(2)], 'backup-damaged'],
    [sealed([...body, '["trail_head", {"id": 2, "sequence": 1, "hash": "x"}]']), 'backup-damaged'],
    [sealed([...body, body[3]!]), 'backup-damaged'],
    [sealed(newer), 'newer-register'],
    [['a text', 'of lines'], 'not-a-backup'],
    [['{}'], 'not-a-backup'],
    [['null'], 'not-a-backup'],
    [[], 'not-a-backup'],
  ] as const) {
    const register = await emptyRegister();
    await expect(restoreBackup(register, given(wrong)), wrong[0]).rejects.toMatchObject({ kind });
    expect(await register.read((reading) => reading.head())).toEqual({ sequence: 0, hash: '' });
    expect(await register.read((reading) => reading.list('case'))).toEqual([]);
  }
});
