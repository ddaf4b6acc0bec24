/**
 * Erases a family (AVG art. 17): its case, its proposals, its rows in stored plans and what the trail holds of it. The fingerprints
 * in the chain stay, so the trail still proves that nothing else was changed; a plan that held the family says that it can no longer
 * be computed again.
 */
import { csvParseRows } from 'd3-dsv';
import { csvRows } from '../../report/csv-rows.ts';
import type { Actor } from './actor.ts';
import type { PlanBody } from './bodies.ts';
import type { OpenedRegister } from './open-register.ts';
import { RegisterError, type Stored } from './register.ts';
import { homesGiven, rowInPlan, SETTINGS_ID } from './scenario-files.ts';
import type { StoreWriting } from './store/store-writing.ts';

/** @throws RegisterError `missing`, or `reason-needed`. */
export async function eraseFamily(
  register: OpenedRegister,
  actor: Actor,
  caseId: string,
  reason: string,
): Promise<void> {
  if (reason.trim() === '') throw new RegisterError('reason-needed', { case: caseId, step: 'erase' });
  await register.write({ actor, action: 'erase', subject: caseId, reason }, async (writing) => {
    const found = await writing.get('case', caseId);
    if (!found) throw new RegisterError('missing', { kind: 'case', id: caseId });
    await keepHomeGiven(writing, found);
    await writing.eraseReasons(caseId);
    await eraseRecord(writing, 'case', caseId, found.version);
    for (const { id, version, body } of await writing.list('proposal')) {
      if (body.family === caseId) await eraseRecord(writing, 'proposal', id, version);
    }
    for (const { id, version, body } of await writing.list('match')) {
      if (body['family_id'] === caseId) await eraseRecord(writing, 'match', id, version);
    }
    for (const { id, version, body } of await writing.list('plan')) {
      if (!mentions(body, caseId)) continue;
      await writing.eraseContents('plan', id);
      writing.withoutBefore('plan', id);
      await writing.replace('plan', id, version, planWithout(body, caseId));
    }
    const settings = await writing.get('settings', SETTINGS_ID);
    const { previous } = settings?.body ?? {};
    if (settings && previous?.includes(JSON.stringify(caseId))) {
      await writing.eraseContents('settings', SETTINGS_ID);
      writing.withoutBefore('settings', SETTINGS_ID);
      const body = { ...settings.body, previous: planTextWithout(previous, caseId) };
      await writing.replace('settings', SETTINGS_ID, settings.version, body);
    }
  });
  await register.database.forget();
}

/** The home that the family moved into stays given away, and counted against the promise, now that no case says so. */
async function keepHomeGiven(writing: StoreWriting, found: Stored<'case'>): Promise<void> {
  const proposals = new Map((await writing.list('proposal')).map(({ id, body }) => [id, body]));
  const homes = homesGiven([found], proposals);
  for (const kind of ['dwelling', 'commitment'] as const) {
    for (const { id, version, body } of await writing.list(kind)) {
      const [row] = rowInPlan(kind, body, homes);
      if (row) await writing.replace(kind, id, version, row);
      else await writing.remove(kind, id, version);
    }
  }
}

async function eraseRecord(
  writing: StoreWriting,
  kind: 'case' | 'proposal' | 'match',
  id: string,
  version: number,
): Promise<void> {
  await writing.eraseContents(kind, id);
  writing.withoutBefore(kind, id);
  await writing.remove(kind, id, version);
}

function mentions({ plan, inputs, overrides }: PlanBody, family: string): boolean {
  const quoted = JSON.stringify(family);
  const texts = [plan, JSON.stringify(overrides)];
  return (
    texts.some((text) => text.includes(quoted)) ||
    Object.values(inputs).some((text) => text.includes(quoted) || rowsOf(text).some((row) => row.includes(family)))
  );
}

function planWithout(body: PlanBody, family: string): PlanBody {
  const inputs = Object.entries(body.inputs).map(([name, text]) => [
    name,
    name.endsWith('.json') ? planTextWithout(text, family) : name.endsWith('.csv') ? csvWithout(text, family) : text,
  ]);
  return {
    ...body,
    plan: planTextWithout(body.plan, family),
    inputs: Object.fromEntries(inputs),
    overrides: body.overrides.filter((override) => override.family !== family),
    erased: [...new Set([...body.erased, family])].sort(),
  };
}

function csvWithout(text: string, family: string): string {
  const [header = [], ...rows] = rowsOf(text);
  const column = header.indexOf('family_id');
  return column < 0 ? text : csvRows([header, ...rows.filter((row) => row[column] !== family)]);
}

function rowsOf(text: string): string[][] {
  return csvParseRows(text.replaceAll('\r\n', '\n'));
}

/** Everything in a plan that is about the family goes; where others are told about, its id goes from their lists. */
function planTextWithout(text: string, family: string): string {
  const plan = withoutFamily(JSON.parse(text), family);
  return `${JSON.stringify(plan, null, 2)}\n`;
}

function withoutFamily(value: unknown, family: string): unknown {
  if (Array.isArray(value)) {
    return value.filter((part) => !isAbout(part, family)).map((part) => withoutFamily(part, family));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutFamily(part, family)]));
}

function isAbout(part: unknown, family: string): boolean {
  if (part === family) return true;
  return part !== null && typeof part === 'object' && 'family' in part && part.family === family;
}
