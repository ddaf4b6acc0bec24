/** Short labels that several outputs share: columns, kinds of homes, statuses, proof. */

import type { ObjectiveResult, Placement, Plan, Supply } from '../domain/plan.ts';
import type { Language, Text } from '../domain/text.ts';
import { sayShare } from './formats.ts';
import { say } from './message.ts';
import type { Names } from './names.ts';

const LABELS = {
  family: { nl: 'Gezin', en: 'Family' },
  household: { nl: 'Huishouden', en: 'Household' },
  persons: { nl: 'Personen', en: 'Persons' },
  families: { nl: 'Gezinnen', en: 'Families' },
  status: { nl: 'Uitkomst', en: 'Outcome' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  municipalities: { nl: 'Gemeenten', en: 'Municipalities' },
  code: { nl: 'Code', en: 'Code' },
  home: { nl: 'Woning', en: 'Home' },
  bedrooms: { nl: 'Slaapkamers', en: 'Bedrooms' },
  movesIn: { nl: 'Verhuist', en: 'Moves in' },
  weeksSoFar: { nl: 'Weken tot nu', en: 'Weeks so far' },
  weeksInShelter: { nl: 'Weken in opvang', en: 'Weeks in shelter' },
  weeks: { nl: 'Weken', en: 'Weeks' },
  rooflessWeeks: { nl: 'Weken zonder dak', en: 'Weeks without a roof' },
  overCap: { nl: 'Over de grens', en: 'Over the limit' },
  match: { nl: 'Match', en: 'Match' },
  schoolChanges: { nl: 'Schoolwisselingen', en: 'School changes' },
  reasons: { nl: 'Redenen', en: 'Reasons' },
  placements: { nl: 'Plaatsingen', en: 'Placements' },
  objectives: { nl: 'Doelen', en: 'Objectives' },
  objective: { nl: 'Doel', en: 'Objective' },
  order: { nl: 'Volgorde', en: 'Order' },
  value: { nl: 'Bereikt', en: 'Reached' },
  bound: { nl: 'Beter kan niet dan', en: 'Cannot be better than' },
  gap: { nl: 'Verschil', en: 'Gap' },
  unit: { nl: 'Eenheid', en: 'Unit' },
  proof: { nl: 'Bewijs', en: 'Proof' },
  scarcity: { nl: 'Schaarste', en: 'Scarcity' },
  capacity: { nl: 'Wat knelt', en: 'What binds' },
  price: { nl: 'Waarde van één meer', en: 'Worth of one more' },
  week: { nl: 'Week', en: 'Week' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  finding: { nl: 'Bevinding', en: 'Finding' },
  kind: { nl: 'Soort', en: 'Kind' },
  familiesPlaced: { nl: 'Gezinnen geplaatst', en: 'Families placed' },
  personsPlaced: { nl: 'Personen geplaatst', en: 'Persons placed' },
  personsUsed: { nl: 'Personen eerder geplaatst', en: 'Persons placed earlier' },
  fairShare: { nl: 'Eerlijk deel (personen)', en: 'Fair share (persons)' },
  committedFamilies: { nl: 'Toegezegde gezinnen', en: 'Families promised' },
  committedPersons: { nl: 'Toegezegde personen', en: 'Persons promised' },
  taskRemaining: { nl: 'Taakstelling over', en: 'Task remaining' },
  displacementShare: { nl: 'Deel van vrijkomende sociale huur', en: 'Share of social rent falling free' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  unknown: { nl: 'onbekend', en: 'unknown' },
} as const satisfies Readonly<Record<string, Text>>;

export type LabelId = keyof typeof LABELS;

export function sayLabel(label: LabelId, language: Language): string {
  return say(LABELS[label], language);
}

export function sayYesNo(value: boolean, language: Language): string {
  return sayLabel(value ? 'yes' : 'no', language);
}

const HOMES: Readonly<Record<Supply, Text>> = {
  dwelling: { nl: 'woning {dwelling}', en: 'home {dwelling}' },
  commitment: { nl: 'via gemeente', en: 'by municipality' },
  expected: { nl: 'verwacht', en: 'expected' },
};

/** The home of a placement in a few words, such as `home D-17` or `expected`; empty when there is none. */
export function sayHome(placement: Pick<Placement, 'supply' | 'dwelling'>, language: Language): string {
  if (placement.supply === undefined) return '';
  return say(HOMES[placement.supply], language, { dwelling: placement.dwelling ?? '' });
}

const NO_HOME: Text = { nl: 'nog geen woning', en: 'no home yet' };

/** The municipality of a placement, or that there is no home yet. */
export function sayPlace(placement: Placement, names: Names, language: Language): string {
  return placement.municipality === undefined ? say(NO_HOME, language) : names.municipality(placement.municipality);
}

const STATUSES: Readonly<Record<Plan['status'], Text>> = {
  optimal: {
    nl: 'Bewezen: geen plan is op een doel beter zonder op een doel daarboven slechter te zijn.',
    en: 'Proven: no plan is better on one objective without being worse on one above it.',
  },
  feasible: {
    nl: 'Goed, maar nog niet op elk doel bewezen. Per doel staat hoeveel beter het hoogstens kan.',
    en: 'Good, but not proven on every objective. For each objective you see how much better it could be at most.',
  },
  stopped: {
    nl: 'Voortijdig gestopt. Dit is het beste plan tot dan toe; een nieuwe berekening kan anders uitvallen.',
    en: 'Stopped early. This is the best plan found until then; a new run may turn out differently.',
  },
};

/** What the status of a plan means, in full sentences. */
export function sayStatus(status: Plan['status'], language: Language): string {
  return say(STATUSES[status], language);
}

const PROVEN: Text = { nl: 'bewezen', en: 'proven' };
const CONDITIONAL: Text = {
  nl: 'bewezen, gegeven het bovenstaande',
  en: 'proven, given the above',
};
const WITHIN: Text = { nl: 'hoogstens {gap} beter mogelijk', en: 'at most {gap} better possible' };
const NO_BOUND: Text = { nl: 'niet bewezen', en: 'not proven' };

/** How far an objective is proven, in a few words. */
export function sayProof({ proven, conditional, gap }: ObjectiveResult, language: Language): string {
  if (proven) return say(conditional ? CONDITIONAL : PROVEN, language);
  return gap === null ? say(NO_BOUND, language) : say(WITHIN, language, { gap: sayShare(gap, language) });
}

/** What proved an objective, or why the search for a better plan stopped; a method that has no text is written as it is. */
const METHODS: Readonly<Record<string, Text>> = {
  flow: { nl: 'exact berekend als netwerk', en: 'computed exactly as a network' },
  'bound-reached': { nl: 'de grens is bereikt', en: 'the bound is reached' },
  'single-choice': { nl: 'er is maar één mogelijkheid', en: 'there is only one possibility' },
  'not-attempted': { nl: 'niet onderzocht', en: 'not attempted' },
  search: { nl: 'alle mogelijkheden doorzocht', en: 'all possibilities searched' },
  'node-limit': { nl: 'gestopt na het afgesproken aantal stappen', en: 'stopped after the agreed number of steps' },
  'time-limit': { nl: 'gestopt op tijd', en: 'stopped by the clock' },
};

export function sayMethod(how: string, language: Language): string {
  const text = Object.hasOwn(METHODS, how) ? METHODS[how] : undefined;
  return text ? say(text, language) : how;
}
