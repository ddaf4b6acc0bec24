/** An exported folder → the same records in an empty register. The trail begins anew: a backup keeps the old one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson, sha256 } from '../../domain/canonical-json.ts';
import { InputError } from '../../domain/problem.ts';
import type { Actor } from './actor.ts';
import { type CaseBody, KINDS } from './bodies.ts';
import { pathTo } from './case-life/path-to.ts';
import { CASE_STATES } from './case-life/states.ts';
import { EXPORT_SCHEMA, type ExportedRecord, REGISTER_FILE, sealOf } from './export-register.ts';
import type { Imported } from './import-scenario.ts';
import type { OpenedRegister } from './open-register.ts';
import { RegisterError } from './register.ts';
import { checkedRow } from './rows/checked-row.ts';
import { isRowKind } from './rows/row-kinds.ts';
import { SETTINGS_ID } from './scenario-files.ts';
import type { StoreWriting } from './store/store-writing.ts';

const EXPORTED = z.object({
  schema: z.literal(EXPORT_SCHEMA),
  files: z.record(z.string(), z.string()),
  recordsSha256: z.string(),
  records: z.array(z.object({ kind: z.enum(KINDS), id: z.string(), body: z.record(z.string(), z.unknown()) })),
});
const STATES = z.object({ state: z.enum(CASE_STATES), stateBefore: z.enum(CASE_STATES).optional() });

/**
 * @param folder as `onderdak register export` wrote it.
 * @throws RegisterError `not-an-export`, `export-changed` when a file is not as it was written, or `not-empty`. Nothing is stored then.
 */
export async function importExport(register: OpenedRegister, actor: Actor, folder: string): Promise<Imported> {
  const records = await recordsIn(folder);
  const request = { actor, action: 'import', reason: `import: ${REGISTER_FILE}` } as const;
  await register.write(request, async (writing) => {
    if (await writing.get('settings', SETTINGS_ID)) throw new RegisterError('not-empty');
    for (const record of records) await addRecord(writing, record);
  });
  const cases = records.filter(({ kind }) => kind === 'case').length;
  return { cases, rows: records.filter(({ kind }) => isRowKind(kind)).length };
}

async function addRecord(writing: StoreWriting, { kind, id, body }: ExportedRecord): Promise<void> {
  if (kind !== 'case') {
    await writing.add(kind, id, body as never);
    return;
  }
  const one = body as CaseBody;
  await writing.addAfter(id, one, pathTo(id, one.state, one.stateBefore));
}

async function recordsIn(folder: string): Promise<readonly ExportedRecord[]> {
  const parsed = EXPORTED.safeParse(jsonOf(await readFile(join(folder, REGISTER_FILE), 'utf8')));
  if (!parsed.success) throw notAnExport(parsed.error.issues[0]);
  const { files, recordsSha256, records } = parsed.data;
  if (sealOf(records.map((record) => canonicalJson(record))) !== recordsSha256) throw changed(REGISTER_FILE);
  for (const [name, seal] of Object.entries(files)) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text === undefined || sha256(text) !== seal) throw changed(name);
  }
  for (const { kind, id, body } of records) refuseWrongBody(kind, id, body);
  return records as unknown as readonly ExportedRecord[];
}

function refuseWrongBody(kind: string, id: string, body: Readonly<Record<string, unknown>>): void {
  if (kind === 'case' && !STATES.safeParse(body).success) throw new RegisterError('not-an-export', { detail: id });
  if (!isRowKind(kind)) return;
  try {
    checkedRow(kind, body as Record<string, string>);
  } catch (error) {
    if (error instanceof InputError) throw new RegisterError('not-an-export', { detail: `${kind} ${id}` });
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RegisterError('not-an-export', { detail: 'JSON' });
  }
}

function notAnExport(issue: { readonly path: readonly PropertyKey[] } | undefined): RegisterError {
  return new RegisterError('not-an-export', { detail: (issue?.path ?? []).map(String).join('.') });
}

function changed(file: string): RegisterError {
  return new RegisterError('export-changed', { file });
}
