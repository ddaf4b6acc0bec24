import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../../src/desk/register/actor.ts';
import { eraseFamily } from '../../../../src/desk/register/erase.ts';
import type { EventFilter } from '../../../../src/desk/register/register.ts';
import { auditCsv } from '../../../../src/desk/work/audit/audit-csv.ts';
import { auditPage } from '../../../../src/desk/work/audit/audit-events.ts';
import type { AuditPage } from '../../../../src/desk/work/audit/schemas.ts';
import { ADMINISTRATOR, PLANNER } from '../../register/registers.ts';
import { exampleDesk, type MovingDesk } from '../example-desks.ts';

const REASON = 'the mother works in Zwolle';

let desk: MovingDesk;
beforeAll(async () => {
  desk = await exampleDesk();
  await editRent(desk, 'F-001', '701.00', REASON);
  for (let count = 0; count < 4; count++) {
    desk.pass(1);
    await editRent(desk, 'F-002', `80${count}.00`, `round ${count}`);
  }
});

async function editRent({ register }: MovingDesk, family: string, rent: string, reason: string): Promise<void> {
  await register.change({ actor: PLANNER, action: 'edit', subject: family, reason }, async (writing) => {
    const { version, body } = (await writing.get('case', family))!;
    await writing.replace('case', family, version, { ...body, household: { ...body.household, max_rent: rent } });
  });
}

const pageFor = (actor: Actor, filter: EventFilter = {}): Promise<AuditPage> =>
  desk.register.read((reading) => auditPage(reading, actor, filter));

describe('the trail for a planner', () => {
  it('tells who did what, when and why, and what each field was and became', async () => {
    const { events } = await pageFor(PLANNER, { subject: 'F-001', action: 'edit' });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ actor: PLANNER, action: 'edit', subject: 'F-001', reason: REASON });
    expect(events[0]!.changes).toMatchObject([{ kind: 'case', id: 'F-001', erased: false }]);
    expect(events[0]!.changes[0]!.fields).toEqual([
      expect.objectContaining({ field: expect.stringMatching(/max_rent$/), after: '701.00' }),
    ]);
  });

  it('is searched in reasons and in ids', async () => {
    const subjects = async (filter: EventFilter): Promise<readonly unknown[]> =>
      (await pageFor(PLANNER, filter)).events.map(({ subject }) => subject);
    expect(await subjects({ text: 'zwolle' })).toEqual(['F-001']);
    expect(await subjects({ text: 'F-001', action: 'edit' })).toEqual(['F-001']);
    expect(await subjects({ text: 'nowhere to be found' })).toEqual([]);
  });

  it('is searched by actor, by action and by day', async () => {
    const count = async (filter: EventFilter): Promise<number> => (await pageFor(PLANNER, filter)).events.length;
    expect(await count({ actor: PLANNER.id, action: 'edit' })).toBe(5);
    expect(await count({ actor: 'nobody', action: 'edit' })).toBe(0);
    expect(await count({ action: 'import' })).toBe(1);
    expect(await count({ action: 'edit', from: '2026-11-26T00:00:00.000Z' })).toBe(2);
    expect(await count({ action: 'edit', until: '2026-11-24T23:59:59.999Z' })).toBe(2);
  });
});

describe('the trail for an administrator', () => {
  it('tells that something changed, not what nor why', async () => {
    const page = await pageFor(ADMINISTRATOR, { action: 'edit' });
    expect(page.events).toHaveLength(5);
    for (const event of page.events) {
      expect(event.reason).toBeNull();
      expect(event.changes).toMatchObject([{ kind: 'case', fields: [] }]);
    }
    expect(JSON.stringify(page)).not.toContain('Zwolle');
    expect(JSON.stringify(page)).not.toContain('701.00');
  });

  it('cannot find out by searching what a reason says', async () => {
    expect((await pageFor(ADMINISTRATOR, { text: 'zwolle' })).events).toEqual([]);
    expect((await pageFor(ADMINISTRATOR, { text: 'F-001', action: 'edit' })).events).toHaveLength(1);
    expect(await auditCsv(desk, ADMINISTRATOR, { text: 'zwolle' })).not.toContain('F-001');
  });

  it('tells a reason that is not there from one that may not be seen', async () => {
    await desk.register.noteView(PLANNER, 'F-004');
    const { events } = await pageFor(ADMINISTRATOR, { action: 'view-case' });
    expect(events[0]).not.toHaveProperty('reason');
  });
});

describe('pages of the trail', () => {
  it('follow on each other without a gap or an event twice', async () => {
    const all = (await pageFor(PLANNER, { limit: 500 })).events.map(({ sequence }) => sequence);
    const seen: number[] = [];
    let before: number | undefined;
    do {
      const page = await pageFor(PLANNER, { limit: 2, ...(before === undefined ? {} : { before }) });
      expect(page.events.length).toBeLessThanOrEqual(2);
      seen.push(...page.events.map(({ sequence }) => sequence));
      before = page.next;
    } while (before !== undefined);
    expect(seen).toEqual(all);
    expect(seen).toEqual([...seen].sort((one, other) => other - one));
  });

  it('end with the page that holds the last event exactly', async () => {
    expect(await pageFor(PLANNER, { action: 'edit', limit: 5 })).not.toHaveProperty('next');
    expect(await pageFor(PLANNER, { action: 'edit', limit: 4 })).toHaveProperty('next');
  });

  it('all tell the end of the chain, to be noted down', async () => {
    const head = await desk.register.read((reading) => reading.head());
    expect((await pageFor(PLANNER)).head).toEqual(head);
    expect((await pageFor(ADMINISTRATOR, { action: 'import' })).head).toEqual(head);
  });
});

describe('the trail as CSV', () => {
  it('has one row for each event, as the viewer may see them, and notes who took it out', async () => {
    const { length } = await desk.register.read((reading) => reading.events({ limit: 1000 }));
    const rows = (await auditCsv(desk, PLANNER, {})).trimEnd().split(/\r?\n/);
    expect(rows).toHaveLength(length + 1);
    expect(rows[0]).toContain('sequence');
    expect(rows.find((row) => row.includes(REASON))).toContain('case F-001');
    const { events } = await pageFor(PLANNER);
    expect(events[0]).toMatchObject({ action: 'export', actor: PLANNER, reason: 'audit', changes: [] });
    expect(await auditCsv(desk, ADMINISTRATOR, {})).not.toContain(REASON);
    expect((await pageFor(PLANNER)).events[0]).toMatchObject({ action: 'export', actor: ADMINISTRATOR });
  });
});

describe('the trail of an erased family', () => {
  it('keeps that something happened, and neither contents nor reason', async () => {
    const other = await exampleDesk();
    await editRent(other, 'F-003', '612.34', 'a secret reason');
    await eraseFamily(other.register, ADMINISTRATOR, 'F-003', 'asked by the family');
    const page = await other.register.read((reading) => auditPage(reading, PLANNER, { action: 'edit' }));
    expect(page.events[0]!.reason).toBeNull();
    expect(page.events[0]!.changes).toMatchObject([{ kind: 'case', erased: true, fields: [] }]);
    expect(JSON.stringify(page)).not.toMatch(/612\.34|secret/);
  });
});
