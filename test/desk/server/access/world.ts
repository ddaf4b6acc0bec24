/** The example week with its proposals sent, and two municipalities that must know nothing of each other. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Role } from '../../../../src/desk/register/actor.ts';
import type { Kind } from '../../../../src/desk/register/bodies.ts';
import { type OpenedRegister, openRegister } from '../../../../src/desk/register/open-register.ts';
import { createJobs, type Jobs } from '../../../../src/desk/work/jobs.ts';
import type { WeekPlanner } from '../../../../src/planning/week-planner.ts';
import { createWeekPlannerHere } from '../../../../src/planning/week-planner-here.ts';
import { contactOf, PLANNER, withExample } from '../../register/registers.ts';
import { type Api, apiAs } from '../api.ts';
import type { Asking, Subject } from './entry.ts';

export type Party = 'own' | 'another' | 'absent';

export interface World {
  readonly subjects: Readonly<Record<Party, Subject>>;
  /** Words that an actor of this role, of the own party, must never see. */
  readonly secrets: Readonly<Record<Role, readonly string[]>>;
  readonly actors: Readonly<Record<Role, Actor>>;
  /** A desk on the register as it was made, for one test alone. */
  fresh(): Promise<Place>;
  apiOf(actor: Actor | undefined, place: Place): Promise<Api>;
  asking(actor: Actor, works: boolean, place: Place): Promise<Asking>;
  close(): Promise<void>;
}

export interface Place {
  readonly register: OpenedRegister;
  readonly jobs: Jobs;
  close(): Promise<void>;
}

const OWN = { municipality: 'GM0599', association: 'Fictieve corporatie I', referred: 'F-008', received: 'F-003' };
const ANOTHER = { municipality: 'GM0855', association: 'Fictieve corporatie N', referred: 'F-020', received: 'F-012' };

const ABSENT: Subject = {
  municipality: 'GM9999',
  association: 'Geen corporatie',
  reported: 'F-999',
  referred: 'F-999',
  received: 'F-999',
  proposal: 'P-000000000000',
  dwelling: 'D-999',
};

const ACTORS: World['actors'] = {
  planner: PLANNER,
  municipality: contactOf(OWN.municipality),
  association: { id: 'association-1', role: 'association', association: OWN.association },
  viewer: { id: 'viewer-1', role: 'viewer' },
  administrator: { id: 'administrator-1', role: 'administrator' },
};

export async function makeWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'onderdak-access-'));
  const planner = createWeekPlannerHere();
  const open = new Set<OpenedRegister>();
  let copies = 0;

  async function openAt(path: string): Promise<OpenedRegister> {
    let moment = Date.parse('2026-11-23T09:30:00.000Z');
    const register = await openRegister({ url: path, now: () => new Date(moment++), durability: 'fast' });
    open.add(register);
    return register;
  }

  const first = join(folder, 'first.sqlite');
  const made = await openAt(first);
  const subjects = await fill(made, planner);
  const secrets = await secretsOf(made);
  await made.close();
  open.delete(made);

  const apiOf: World['apiOf'] = (actor, { register, jobs }) => apiAs(actor, register, { planner, jobs });
  return {
    subjects,
    secrets,
    actors: ACTORS,
    apiOf,
    async fresh() {
      const path = join(folder, `copy-${copies++}.sqlite`);
      // What was written last may still be in the log beside the file.
      for (const end of ['', '-wal']) if (existsSync(first + end)) copyFileSync(first + end, path + end);
      const register = await openAt(path);
      const jobs = createJobs();
      return {
        register,
        jobs,
        async close() {
          await jobs.close();
          await register.close();
          open.delete(register);
        },
      };
    },
    async asking(actor, works, place) {
      return {
        actor,
        works,
        version: async (kind: Kind, id: string) =>
          (await place.register.read((reading) => reading.get(kind, id)))?.version ?? 1,
        asActor: async (method, path, body) => (await (await apiOf(actor, place)).call(method, path, body)).body,
        asPlanner: async (method, path, body) => (await (await apiOf(PLANNER, place)).call(method, path, body)).body,
      };
    },
    async close() {
      for (const register of open) await register.close();
      await planner.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A planner saves the plan and sends its proposals; both municipalities report a family. */
async function fill(register: OpenedRegister, planner: WeekPlanner): Promise<World['subjects']> {
  await withExample(register);
  const api = await apiAs(PLANNER, register, { planner });
  const preview = await api.post('/previews', { drafts: [] });
  const plan = await api.post('/plans', { drafts: [], basis: preview.body.basis });
  await api.post('/proposals', { plan: plan.body.id });
  return {
    own: await subjectOf(register, OWN),
    another: await subjectOf(register, ANOTHER),
    absent: ABSENT,
  };
}

async function subjectOf(register: OpenedRegister, party: typeof OWN): Promise<Subject> {
  const contact = await apiAs(contactOf(party.municipality), register);
  const reported = await contact.post('/cases', { assessment: {}, household: {} });
  if (reported.status !== 201) throw new Error(reported.text);
  return register.read(async (reading) => {
    const { proposal } = (await reading.get('case', party.received))!.body;
    const dwellings = await reading.list('dwelling');
    const dwelling = dwellings.find(
      ({ body }) => body['association'] === party.association && body['municipality'] === party.municipality,
    )!;
    const { id } = reported.body as { readonly id: string };
    return { ...party, reported: id, proposal: proposal!, dwelling: dwelling.id };
  });
}

async function secretsOf(register: OpenedRegister): Promise<World['secrets']> {
  const { cases, proposals, dwellings } = await register.read(async (reading) => ({
    cases: await reading.list('case'),
    proposals: await reading.list('proposal'),
    dwellings: await reading.list('dwelling'),
  }));
  const toOwn = proposals.filter(({ body }) => body.municipality === OWN.municipality);
  const received = new Set(toOwn.map(({ body }) => body.family as string));
  const families = cases.map(({ id }) => id);
  const elsewhere = cases.filter(({ id, body }) => body.referring !== OWN.municipality && !received.has(id));
  const offers = dwellings.filter(({ body }) => body['association'] !== OWN.association).map(({ id }) => id);
  const ids = proposals.map(({ id }) => id);
  return {
    planner: [],
    administrator: [],
    municipality: [...elsewhere.map(({ id }) => id), ...ids.filter((id) => !isOf(id, cases, received))],
    association: [...families, ...ids, ...offers],
    viewer: [...families, ...ids, ...dwellings.map(({ id }) => id)],
  };

  /** The municipality that referred a family sees what became of it, wherever that is. */
  function isOf(proposalId: string, all: typeof cases, own: ReadonlySet<string>): boolean {
    const family = all.find(({ body }) => body.proposal === proposalId);
    return family !== undefined && (own.has(family.id) || family.body.referring === OWN.municipality);
  }
}
