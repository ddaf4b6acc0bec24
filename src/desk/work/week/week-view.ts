/** This week: the families by urgency, the plan that was saved last, and what changed since. */

import { mondayOf } from '../../../domain/calendar.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { PlanningWeek } from '../../../domain/planning-week.ts';
import type { Language } from '../../../domain/text.ts';
import { type Names, namesOf } from '../../../i18n/names.ts';
import type { Scenario } from '../../../scenario/read-scenario.ts';
import type { Action, Reading, Stored, TrailEvent } from '../../register/register.ts';
import { OFFER_KINDS } from '../common-schemas.ts';
import type { Desk } from '../desk.ts';
import { allEvents } from './all-events.ts';
import { familyRows } from './family-rows.ts';
import { weekMap } from './map-points.ts';
import { planAhead } from './plan-ahead.ts';
import { planInWords, whyHere } from './plan-words.ts';
import { readWeekOf } from './read-week.ts';
import { latestPlan, planIn } from './saved-plans.ts';
import type { Basis, DraftableOffer, SavedPlanView, WeekView } from './schemas.ts';
import { sendableIn } from './send-proposals.ts';
import { fingerprintOf, weekFilesOf } from './week-files.ts';
import { policiesIn, settingIn, settingsOf, weekAfter } from './week-settings.ts';
import { familyInWords, problemsInWords } from './week-words.ts';

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
  const names = namesOf(planned ?? { municipalities: [], shelters: [], capWeeks });
  const reasons = saved && planned ? reasonsOf(saved.plan, names, language) : {};
  const rows = familyRows({
    cases: seen.cases,
    proposals: seen.proposals,
    ...(saved ? { plan: saved.plan, sendable: saved.sendable } : {}),
    monday: mondayOf(week) ?? 0,
    capWeeks,
    inFiles: new Set(scenario?.week.families.map(({ id }) => id)),
  });
  return {
    week,
    next: weekAfter(week),
    name: scenario?.name ?? '',
    horizonWeeks: scenario?.week.horizonWeeks ?? 0,
    capWeeks,
    fictitious: scenario?.week.fictitious ?? settingIn(settings.body, 'fictitious') === 'true',
    policy: scenario?.defaultPolicy ?? settingIn(settings.body, 'policy') ?? '',
    policies: policiesIn(settings.body),
    settingsVersion: settings.version,
    basis,
    problems: read.kind === 'problems' ? problemsInWords(read.problems, language) : [],
    plan: saved && planned ? savedPlanView(saved, planned, language) : null,
    families: rows.map((row) => familyInWords(row, reasons[row.family] ?? [], names, language)),
    map: scenario ? weekMap(planned ?? scenario.week, saved?.plan) : null,
    places: placesOf(scenario),
    offers: seen.offers,
  };
}

/** @returns undefined when the files can no longer be read, such as after a family in them was erased. */
async function plannedWeek({ body }: Stored<'plan'>): Promise<PlanningWeek | undefined> {
  const read = await readWeekOf(body.inputs, fingerprintOf(body.inputs));
  return read.kind === 'week' ? read.scenario.week : undefined;
}

/** Per family of the plan: why it is where the plan puts it. */
function reasonsOf(plan: Plan, names: Names, language: Language): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(plan.placements.map((each) => [each.family, whyHere(each, names, language)]));
}

function placesOf(scenario: Scenario | undefined): WeekView['places'] {
  const { municipalities = [], dwellings = [] } = scenario?.week ?? {};
  return { municipalities, dwellings };
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

async function offersIn(reading: Reading): Promise<readonly DraftableOffer[]> {
  const offers: DraftableOffer[] = [];
  for (const record of OFFER_KINDS) {
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
    ...stored.body,
    id: stored.id,
    version: stored.version,
    savedBy: savedBy?.actor.id,
    outdated: changes.length > 0,
    changes,
  };
}
