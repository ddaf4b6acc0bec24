/** Rows of families and cases → cases of the register, with the steps that bring each one where its row says it is. */
import type { CaseBody, Moment, Row } from './bodies.ts';
import type { StepId } from './case-life/steps.ts';

export interface ImportedCase {
  readonly id: string;
  readonly body: CaseBody;
  /** After the report. */
  readonly steps: readonly StepId[];
}

/** Columns of the families file that the register knows from elsewhere. */
const DERIVED = [
  'family_id',
  'referring_municipality',
  'referred_on',
  'consent',
  'declined_by',
  'pinned_to',
  'banned_from',
  'verdict',
];

/** @param requiresVerdict false: the families are taken as already assessed and consenting. */
export function importedCases(
  families: readonly Row[],
  cases: readonly Row[],
  requiresVerdict: boolean,
  now: Moment,
): readonly ImportedCase[] {
  const facts = new Map(cases.map((row) => [row['case_id'] ?? '', without(row, ['case_id'])]));
  const known = families.map((row) => {
    const id = row['family_id'] ?? '';
    const assessment = facts.get(id) ?? {};
    facts.delete(id);
    return familyCase(id, row, assessment, requiresVerdict, now);
  });
  const others = [...facts].map(([id, assessment]) => ({
    id,
    body: { ...emptyBody(now), assessment },
    steps: stepsOfFacts(assessment),
  }));
  return [...known, ...others];
}

function familyCase(id: string, row: Row, assessment: Row, requiresVerdict: boolean, now: Moment): ImportedCase {
  const { consent = '', referred_on = '', declined_by = '', pinned_to, banned_from = '' } = row;
  const given = requiresVerdict ? { consent, referred_on } : { consent: 'yes', referred_on };
  const body: CaseBody = {
    ...emptyBody(now),
    referring: row['referring_municipality'] ?? null,
    assessment: { ...assessment, ...Object.fromEntries(Object.entries(given).filter(([, text]) => text !== '')) },
    household: without(row, DERIVED),
    declines: listed(declined_by).map((municipality) => ({ by: 'municipality', municipality, reason: '', at: now })),
    planner: { ...(pinned_to === undefined ? {} : { pinnedTo: pinned_to }), bannedFrom: listed(banned_from) },
  };
  return { id, body, steps: stepsOfFamily(row, requiresVerdict) };
}

function stepsOfFamily({ verdict, consent, shelter_id }: Row, requiresVerdict: boolean): readonly StepId[] {
  const home: StepId = shelter_id === undefined ? 'wait' : 'shelter';
  if (!requiresVerdict) return ['assess', 'refer', 'test', 'qualify', home];
  // Nobody is referred without the family's consent (BO21).
  if (consent !== 'yes') return ['assess'];
  if (verdict === 'qualifies') return ['assess', 'refer', 'test', 'qualify', home];
  if (verdict === 'does-not-qualify') return ['assess', 'refer', 'test', 'disqualify'];
  return ['assess', 'refer'];
}

function stepsOfFacts(facts: Row): readonly StepId[] {
  const reached: readonly (readonly [string, StepId])[] = [
    ['self_sufficient_judged_on', 'assess'],
    ['referred_on', 'refer'],
    ['tested_on', 'test'],
  ];
  const last = reached.findLastIndex(([fact]) => facts[fact] !== undefined);
  return reached.slice(0, last + 1).map(([, step]) => step);
}

function emptyBody(now: Moment): CaseBody {
  return {
    state: 'reported',
    since: now,
    referring: null,
    assessment: {},
    household: {},
    declines: [],
    planner: { bannedFrom: [] },
  };
}

function listed(text: string): readonly string[] {
  return text === '' ? [] : text.split('|');
}

function without(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
}
