/** This week: the families by urgency, the plan that was saved last, and what changed since. */
import { type IsoWeek, mondayOf } from '../../../domain/calendar.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { PlanningWeek } from '../../../domain/planning-week.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Language } from '../../../domain/text.ts';
import { type Names, namesOf } from '../../../i18n/names.ts';
import type { Scenario } from '../../../scenario/read-scenario.ts';
import type { PlanBody, Row } from '../../register/bodies.ts';
import type { Action, Reading, Stored, TrailEvent } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { allEvents } from './all-events.ts';
import { DRAFT_KINDS, type DraftKind } from './drafts.ts';
import { type FamilyRow, familyRows } from './family-rows.ts';
import { type WeekMap, weekMap } from './map-points.ts';
import { planAhead } from './plan-ahead.ts';
import { type PlanInWords, planInWords, whyHere } from './plan-words.ts';
import { readWeekOf } from './read-week.ts';
import { latestPlan, planIn } from './saved-plans.ts';
import { sendableIn } from './send-proposals.ts';
import { type Basis, fingerprintOf, weekFilesOf } from './week-files.ts';
import { policiesIn, settingIn, settingsOf, weekAfter } from './week-settings.ts';

export interface WeekView {
  readonly week: IsoWeek;
  /** The week that can be started after this one. */
  readonly next?: IsoWeek;
  readonly name: string;
  readonly horizonWeeks: number;
  readonly capWeeks: number;
  readonly fictitious: boolean;
  readonly policy: string;
  readonly policies: readonly string[];
  /** Of the settings: for starting the next week or choosing a policy. */
  readonly settingsVersion: number;
  readonly basis: Basis;
  /** What must be put right before anything can be planned. */
  readonly problems: readonly Problem[];
  readonly plan?: SavedPlanView;
  readonly families: readonly FamilyRow[];
  /** Per family of the plan: why it is where the plan puts it. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  readonly map?: WeekMap;
  readonly places: Places;
  /** Rows that a draft may change. */
  readonly offers: readonly Offer[];
  /** For making sentences. */
  readonly names: Names;
}

/** What a pin or ban may name, for the choices of the page. */
export interface Places {
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly dwellings: readonly { readonly id: string; readonly municipality: string; readonly bedrooms: number }[];
}

export interface Offer {
  readonly record: DraftKind;
  readonly id: string;
  readonly version: number;
  readonly row: Row;
}

export interface SavedPlanView extends PlanInWords {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
  readonly savedBy?: string;
  readonly policy: string;
  readonly overrides: PlanBody['overrides'];
  /** Whether the register would now give another plan, and by which changes. Sending proposals and yes are no change. */
  readonly outdated: boolean;
  readonly changes: readonly Pick<TrailEvent, 'at' | 'action' | 'subject'>[];
}

/** @throws RegisterError `missing` while the register is empty. */
export async function weekView(desk: Desk, language: Language): Promise<WeekView> {
  const seen = await desk.register.read(lookAt);
  const read = await readWeekOf(seen.files, seen.basis.fingerprint);
  const scenario = read.kind === 'week' ? read.scenario : undefined;
  const { settings, basis, week, saved } = seen;
  if (scenario) planAhead(desk, seen.files, scenario.week.families.length);
  // The plan is told in the names and figures of the data that it was made from.
  const planned = (saved && (await plannedWeek(saved.stored))) ?? scenario?.week;
  const capWeeks = scenario?.week.capWeeks ?? Number(settingIn(settings.body, 'capWeeks') ?? 13);
  const next = weekAfter(week);
  return {
    week,
    ...(next === undefined ? {} : { next }),
    name: scenario?.name ?? '',
    horizonWeeks: scenario?.week.horizonWeeks ?? 0,
    capWeeks,
    fictitious: scenario?.week.fictitious ?? settingIn(settings.body, 'fictitious') === 'true',
    policy: scenario?.defaultPolicy ?? settingIn(settings.body, 'policy') ?? '',
    policies: policiesIn(settings.body),
    settingsVersion: settings.version,
    basis,
    problems: read.kind === 'problems' ? read.problems.filter(({ level }) => level === 'error') : [],
    ...(saved && planned ? { plan: savedPlanView(saved, planned, language) } : {}),
    families: familyRows({
      cases: seen.cases,
      proposals: seen.proposals,
      ...(saved ? { plan: saved.plan, sendable: saved.sendable } : {}),
      monday: mondayOf(week) ?? 0,
      capWeeks,
      inFiles: new Set(scenario?.week.families.map(({ id }) => id)),
    }),
    reasons: saved && planned ? reasonsOf(saved.plan, planned, language) : {},
    ...(scenario ? { map: weekMap(planned ?? scenario.week, saved?.plan) } : {}),
    places: placesOf(scenario),
    offers: seen.offers,
    names: namesOf(planned ?? { municipalities: [], shelters: [], capWeeks }),
  };
}

/** @returns undefined when the files can no longer be read, such as after a family in them was erased. */
async function plannedWeek({ body }: Stored<'plan'>): Promise<PlanningWeek | undefined> {
  const read = await readWeekOf(body.inputs, fingerprintOf(body.inputs));
  return read.kind === 'week' ? read.scenario.week : undefined;
}

function reasonsOf(plan: Plan, week: PlanningWeek, language: Language): WeekView['reasons'] {
  const names = namesOf(week);
  return Object.fromEntries(plan.placements.map((each) => [each.family, whyHere(each, names, language)]));
}

function placesOf(scenario: Scenario | undefined): Places {
  return {
    municipalities: (scenario?.week.municipalities ?? []).map(({ id, name }) => ({ id, name })),
    dwellings: (scenario?.week.dwellings ?? []).map(({ id, municipality, bedrooms }) => ({
      id,
      municipality,
      bedrooms,
    })),
  };
}

type Looked = Awaited<ReturnType<typeof lookAt>>;

/** Everything that the page needs of the register, in one consistent look. */
async function lookAt(reading: Reading) {
  const settings = await settingsOf(reading);
  const week = settingIn(settings.body, 'week') ?? '';
  const { files, basis } = await weekFilesOf(reading);
  const stored = await latestPlan(reading, week);
  const proposals = await reading.list('proposal');
  return {
    settings,
    week,
    files,
    basis,
    cases: await reading.list('case'),
    proposals: new Map(proposals.map((proposal) => [proposal.id, proposal])),
    offers: await offersIn(reading),
    saved: stored && (await savedPlan(reading, stored, basis)),
  };
}

async function offersIn(reading: Reading): Promise<readonly Offer[]> {
  const offers: Offer[] = [];
  for (const record of DRAFT_KINDS) {
    const rows = await reading.list(record);
    offers.push(...rows.map(({ id, version, body: row }) => ({ record, id, version, row })));
  }
  return offers;
}

async function savedPlan(reading: Reading, stored: Stored<'plan'>, basis: Basis) {
  const plan = planIn(stored.body);
  const [savedBy] = (await reading.events({ record: { kind: 'plan', id: stored.id } })).slice(-1);
  const outdated = fingerprintOf(stored.body.inputs) !== basis.fingerprint;
  const changes = outdated && savedBy ? await changesSince(reading, savedBy.sequence) : [];
  return { stored, plan, savedBy, changes, sendable: await sendableIn(reading, plan) };
}

/** What follows from the plan itself changes the register, but asks for no other plan. */
const FOLLOWS_FROM_PLAN: readonly Action[] = [
  'send-proposals',
  'accept-as-municipality',
  'accept-as-family',
  'house',
  'view-case',
  'export',
];

async function changesSince(reading: Reading, sequence: number): Promise<readonly TrailEvent[]> {
  const events = await allEvents(reading, {}, sequence);
  // What was done and turned back since is as it was.
  const undone = new Set(events.map(({ undoes }) => undoes));
  return events.filter(
    ({ sequence: own, action, changes, undoes = 0 }) =>
      changes.length > 0 && !FOLLOWS_FROM_PLAN.includes(action) && !undone.has(own) && undoes <= sequence,
  );
}

function savedPlanView(saved: NonNullable<Looked['saved']>, week: PlanningWeek, language: Language): SavedPlanView {
  const { stored, plan, savedBy, changes } = saved;
  return {
    ...planInWords(plan, week, language),
    id: stored.id,
    version: stored.version,
    savedAt: stored.body.savedAt,
    ...(savedBy ? { savedBy: savedBy.actor.id } : {}),
    policy: stored.body.policy,
    overrides: stored.body.overrides,
    outdated: changes.length > 0,
    changes: changes.map(({ at, action, subject }) => ({ at, action, ...(subject === undefined ? {} : { subject }) })),
  };
}
