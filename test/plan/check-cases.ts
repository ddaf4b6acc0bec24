/** For each rule of the check: a plan at its limit, which passes, and a plan just beyond it, which that rule refuses. */
import type { MunicipalityLoad, ObjectiveResult, Placement, Plan } from '../../src/domain/plan.ts';
import type { Commitment, Dwelling, Family, PlanningWeek, Shelter } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { CheckRuleId, ViolationKind } from '../../src/plan/check/check-report.ts';
import { BYSTANDER, type Decision, HOME_D1, HOME_D2, MONDAY, ROOFLESS, SHELTERED, WEEK } from './check-fixture.ts';

export interface Scenario {
  readonly week?: Partial<PlanningWeek>;
  readonly policy?: Partial<Policy>;
  /** Default: F1 moves into D1 at once, F2 into D2 after two weeks in S1. */
  readonly decisions?: readonly Decision[];
  readonly tamper?: (plan: Plan) => Plan;
}

export interface LimitCase {
  readonly rule: CheckRuleId;
  readonly kind: ViolationKind;
  readonly limitOf: string;
  readonly limit: Scenario;
  readonly beyond: Scenario;
}

// Changes to one row of the week.
const sheltered = (changes: Partial<Family>) => ({ families: [{ ...SHELTERED, ...changes }, ROOFLESS, BYSTANDER] });
const roofless = (changes: Partial<Family>) => ({ families: [SHELTERED, { ...ROOFLESS, ...changes }, BYSTANDER] });
const changed = <Row>(rows: readonly Row[], index: number, changes: Partial<Row>): readonly Row[] =>
  rows.map((row, position) => (position === index ? { ...row, ...changes } : row));
const d1 = (changes: Partial<Dwelling>) => ({ dwellings: changed(WEEK.dwellings, 0, changes) });
const d2 = (changes: Partial<Dwelling>) => ({ dwellings: changed(WEEK.dwellings, 1, changes) });
const promiseOfA = (changes: Partial<Commitment>) => ({ commitments: changed(WEEK.commitments, 0, changes) });
const promiseOfB = (changes: Partial<Commitment>) => ({ commitments: changed(WEEK.commitments, 1, changes) });
const s1 = (changes: Partial<Shelter>) => ({ shelters: changed(WEEK.shelters, 0, changes) });

// Decisions.
const F1_STAYS: Decision = { family: 'F1', stays: [['S1', 0, 6]] };
const F2_STAYS: Decision = { family: 'F2', stays: [['S1', 0, 6]] };
const F2_NO_SHELTER: Decision = { family: 'F2', home: { in: 'B', week: 2, dwelling: 'D2' } };
const F2_EXPECTED: Decision = {
  family: 'F2',
  home: { in: 'B', week: 2, supply: 'expected', pool: 'P', bedrooms: 2 },
  stays: [['S1', 0, 2]],
};
const expected = (perWeekMillionths: number, bedrooms = 2) => ({
  supply: [{ municipality: 'B', bedrooms, perWeekMillionths, pool: 'P' }],
});

// Changes to the plan itself.
const placement = (family: string, changes: Partial<Placement>) => (plan: Plan) => ({
  ...plan,
  placements: plan.placements.map((each) => (each.family === family ? { ...each, ...changes } : each)),
});
const objective = (name: string, changes: Partial<ObjectiveResult>) => (plan: Plan) => ({
  ...plan,
  status: 'feasible' as const,
  objectives: plan.objectives.map((each) => (each.name === name ? { ...each, ...changes } : each)),
});
const load = (changes: Partial<MunicipalityLoad>) => (plan: Plan) => ({
  ...plan,
  loads: changed(plan.loads, 0, changes),
});
const placedAsWell = (family: string) => (plan: Plan) => ({
  ...plan,
  placements: [...plan.placements, { ...plan.placements[0]!, family }],
});

const FAMILIES: readonly LimitCase[] = [
  {
    rule: 'plan-header',
    kind: 'header-differs',
    limitOf: 'the cap that the plan states',
    limit: {},
    beyond: { tamper: (plan) => ({ ...plan, capWeeks: 14 }) },
  },
  {
    rule: 'plan-header',
    kind: 'header-differs',
    limitOf: 'the order of the objectives',
    limit: {},
    beyond: { tamper: (plan) => ({ ...plan, objectives: plan.objectives.toReversed() }) },
  },
  {
    rule: 'families-complete',
    kind: 'family-missing',
    limitOf: 'every family is there',
    limit: {},
    beyond: { decisions: [HOME_D1] },
  },
  {
    rule: 'families-complete',
    kind: 'family-twice',
    limitOf: 'every family is there once',
    limit: {},
    beyond: { tamper: placedAsWell('F1') },
  },
  {
    rule: 'families-complete',
    kind: 'family-unknown',
    limitOf: 'no family from elsewhere',
    limit: {},
    beyond: { tamper: placedAsWell('F9') },
  },
  {
    rule: 'families-complete',
    kind: 'family-left-out',
    limitOf: 'only families that consented',
    limit: {
      week: { families: [SHELTERED, ROOFLESS, { ...BYSTANDER, consent: true }] },
      decisions: [HOME_D1, HOME_D2, { family: 'F3', stays: [['S1', 0, 6]] }],
    },
    beyond: { tamper: placedAsWell('F3') },
  },
  {
    rule: 'families-complete',
    kind: 'family-left-out',
    limitOf: 'only families that qualify, where a verdict is required',
    limit: { week: { ...roofless({ verdict: 'cannot-be-judged' }), requiresVerdict: false } },
    beyond: {
      week: { ...roofless({ verdict: 'cannot-be-judged' }) },
      decisions: [HOME_D1],
      tamper: placedAsWell('F2'),
    },
  },
];

const HOMES: readonly LimitCase[] = [
  {
    rule: 'home-exists',
    kind: 'status-contradicts-home',
    limitOf: 'an unplaced family has no municipality',
    limit: { decisions: [HOME_D1, F2_STAYS] },
    beyond: { decisions: [HOME_D1, F2_STAYS], tamper: placement('F2', { municipality: 'B' }) },
  },
  {
    rule: 'home-exists',
    kind: 'week-outside-horizon',
    limitOf: 'the last week of the horizon',
    limit: { decisions: [HOME_D1, { ...F2_NO_SHELTER, home: { in: 'B', week: 5, dwelling: 'D2' } }] },
    beyond: {
      decisions: [HOME_D1, F2_STAYS],
      tamper: placement('F2', {
        status: 'placed',
        municipality: 'B',
        supply: 'dwelling',
        dwelling: 'D2',
        moveInWeek: '2027-W01',
      }),
    },
  },
  {
    rule: 'home-exists',
    kind: 'home-before-arrival',
    limitOf: 'the week in which the family arrives',
    limit: { week: roofless({ arrivesInWeeks: 2 }), decisions: [HOME_D1, F2_NO_SHELTER] },
    beyond: { week: roofless({ arrivesInWeeks: 3 }), decisions: [HOME_D1, F2_NO_SHELTER] },
  },
  {
    rule: 'home-exists',
    kind: 'municipality-unknown',
    limitOf: 'a municipality of the data',
    limit: {},
    beyond: {
      decisions: [HOME_D1, F2_STAYS],
      tamper: placement('F2', { status: 'placed', municipality: 'Z', supply: 'dwelling', moveInWeek: '2026-W50' }),
    },
  },
  {
    rule: 'home-exists',
    kind: 'dwelling-unknown',
    limitOf: 'a dwelling of the data',
    limit: {},
    beyond: { tamper: placement('F2', { dwelling: 'D9' }) },
  },
  {
    rule: 'home-exists',
    kind: 'dwelling-elsewhere',
    limitOf: 'the dwelling lies in the municipality',
    limit: { decisions: [F1_STAYS, { ...HOME_D2, home: { in: 'A', week: 2, dwelling: 'D1' } }] },
    beyond: { decisions: [F1_STAYS, { ...HOME_D2, home: { in: 'B', week: 2, dwelling: 'D1' } }] },
  },
  {
    rule: 'home-exists',
    kind: 'supply-fields-contradict',
    limitOf: 'a listed dwelling has no pool',
    limit: {},
    beyond: { tamper: placement('F2', { pool: 'P' }) },
  },
  {
    rule: 'home-exists',
    kind: 'no-home-arranged',
    limitOf: 'the municipality arranges homes itself',
    limit: {
      week: promiseOfA({ leadWeeks: 0 }),
      decisions: [{ family: 'F1', home: { in: 'A', week: 0, supply: 'commitment' } }, HOME_D2],
    },
    beyond: { decisions: [{ family: 'F1', home: { in: 'A', week: 0, supply: 'commitment' } }, HOME_D2] },
  },
  {
    rule: 'home-exists',
    kind: 'home-not-ready',
    limitOf: 'the lead weeks',
    limit: { decisions: [HOME_D1, { family: 'F2', home: { in: 'B', week: 3, supply: 'commitment' } }] },
    beyond: { decisions: [HOME_D1, { family: 'F2', home: { in: 'B', week: 2, supply: 'commitment' } }] },
  },
  {
    rule: 'home-exists',
    kind: 'expected-unknown',
    limitOf: 'the pool of an expected home',
    limit: { week: expected(500_000), decisions: [HOME_D1, F2_EXPECTED] },
    beyond: {
      week: expected(500_000),
      decisions: [HOME_D1, { ...F2_EXPECTED, home: { ...F2_EXPECTED.home!, pool: 'Q' } }],
    },
  },
  {
    rule: 'home-fits',
    kind: 'too-few-bedrooms',
    limitOf: 'bedrooms of a dwelling',
    limit: { week: d2({ bedrooms: 2 }) },
    beyond: { week: d2({ bedrooms: 1 }) },
  },
  {
    rule: 'home-fits',
    kind: 'too-few-bedrooms',
    limitOf: 'bedrooms of an expected home',
    limit: { week: expected(500_000), decisions: [HOME_D1, F2_EXPECTED] },
    beyond: {
      week: expected(500_000, 1),
      decisions: [HOME_D1, { ...F2_EXPECTED, home: { ...F2_EXPECTED.home!, bedrooms: 1 } }],
    },
  },
  {
    rule: 'home-fits',
    kind: 'bedrooms-unknown',
    limitOf: 'a count of children needs the bedrooms given',
    limit: { week: { families: [SHELTERED, { ...withoutAges(ROOFLESS), bedroomsNeeded: 2 }, BYSTANDER] } },
    beyond: { week: { families: [SHELTERED, withoutAges(ROOFLESS), BYSTANDER] } },
  },
  {
    rule: 'home-fits',
    kind: 'household-too-large',
    limitOf: 'the largest household',
    limit: { week: d1({ largestHousehold: 4 }) },
    beyond: { week: d1({ largestHousehold: 3 }) },
  },
  {
    rule: 'home-fits',
    kind: 'rent-too-high',
    limitOf: 'the highest rent',
    limit: { week: { ...sheltered({ maxRent: 70_000 }), ...d1({ rent: 70_000 }) } },
    beyond: { week: { ...sheltered({ maxRent: 70_000 }), ...d1({ rent: 70_001 }) } },
  },
  {
    rule: 'home-fits',
    kind: 'not-accessible',
    limitOf: 'access where it is needed',
    limit: { week: { ...sheltered({ accessible: true }), ...d1({ accessible: true }) } },
    beyond: { week: sheltered({ accessible: true }) },
  },
  {
    rule: 'home-fits',
    kind: 'not-available',
    limitOf: 'the first day of a dwelling',
    limit: { week: d2({ availableFrom: MONDAY + 14 }) },
    beyond: { week: d2({ availableFrom: MONDAY + 15 }) },
  },
  {
    rule: 'home-fits',
    kind: 'not-available',
    limitOf: 'the last day of a dwelling',
    limit: { week: d2({ availableUntil: MONDAY + 14, availableFrom: MONDAY }) },
    beyond: { week: d2({ availableUntil: MONDAY + 13, availableFrom: MONDAY }) },
  },
  {
    rule: 'home-fits',
    kind: 'temporary-too-short',
    limitOf: '26 weeks in a temporary home',
    limit: { week: d2({ temporaryUntil: MONDAY + 14 + 26 * 7 }) },
    beyond: { week: d2({ temporaryUntil: MONDAY + 13 + 26 * 7 }) },
  },
  {
    rule: 'dwelling-once',
    kind: 'dwelling-twice',
    limitOf: 'a dwelling for one family',
    limit: { decisions: [F1_STAYS, { family: 'F2', home: { in: 'A', week: 0, dwelling: 'D1' } }] },
    beyond: { decisions: [HOME_D1, { family: 'F2', home: { in: 'A', week: 0, dwelling: 'D1' } }] },
  },
];

const NONE: Partial<Policy> = { regime: 'none' };
const QUOTA: Partial<Policy> = { regime: 'quota' };
const task = (municipality: string, amount: number) => ({
  municipality,
  from: MONDAY - 100,
  until: MONDAY + 100,
  unit: 'persons' as const,
  amount,
  realised: 3,
  backlog: 1,
  leadWeeks: 0,
});

const PLACES: readonly LimitCase[] = [
  {
    rule: 'municipality-allowed',
    kind: 'not-own-municipality',
    limitOf: 'without spreading, the referring municipality',
    limit: { policy: NONE, decisions: [HOME_D1, F2_NO_SHELTER] },
    beyond: { policy: NONE, week: roofless({ referringMunicipality: 'C' }), decisions: [HOME_D1, F2_NO_SHELTER] },
  },
  {
    rule: 'municipality-allowed',
    kind: 'nothing-in-force',
    limitOf: 'the last day of a commitment',
    limit: { week: promiseOfB({ until: MONDAY + 14 }) },
    beyond: { week: promiseOfB({ until: MONDAY + 13 }) },
  },
  {
    rule: 'municipality-allowed',
    kind: 'nothing-in-force',
    limitOf: 'under quota, a municipality with a task',
    limit: { policy: QUOTA, week: { tasks: [task('A', 9), task('B', 9)] } },
    beyond: { policy: QUOTA, week: { tasks: [task('A', 9), { ...task('B', 9), until: MONDAY + 13 }] } },
  },
  {
    rule: 'municipality-allowed',
    kind: 'nothing-in-force',
    limitOf: 'region fallback stays within the region of the agreed municipality',
    limit: {
      policy: { ...QUOTA, regionFallback: true },
      week: { ...roofless({ agreedMunicipality: 'A' }), tasks: [task('A', 9)] },
    },
    beyond: {
      policy: { ...QUOTA, regionFallback: true },
      week: {
        ...roofless({ agreedMunicipality: 'A' }),
        tasks: [task('A', 9)],
        municipalities: changed(WEEK.municipalities, 1, { shelterRegion: 'SR2' }),
      },
    },
  },
  {
    rule: 'municipality-allowed',
    kind: 'avoided',
    limitOf: 'a municipality to avoid',
    limit: { week: roofless({ avoid: ['C'] }) },
    beyond: { week: roofless({ avoid: ['B'] }) },
  },
  {
    rule: 'municipality-allowed',
    kind: 'declined',
    limitOf: 'a municipality that declined',
    limit: { week: roofless({ declinedBy: ['A'] }) },
    beyond: { week: roofless({ declinedBy: ['A', 'B'] }) },
  },
  {
    rule: 'municipality-allowed',
    kind: 'banned',
    limitOf: 'a municipality that a planner forbade',
    limit: { week: roofless({ bannedFrom: ['A'] }) },
    beyond: { week: roofless({ bannedFrom: ['B'] }) },
  },
  {
    rule: 'municipality-allowed',
    kind: 'banned',
    limitOf: 'a dwelling that a planner forbade',
    limit: { week: roofless({ bannedFrom: ['D1'] }) },
    beyond: { week: roofless({ bannedFrom: ['D2'] }) },
  },
  {
    rule: 'municipality-allowed',
    kind: 'family-too-large',
    limitOf: 'the largest family of a commitment',
    limit: { week: promiseOfA({ largestFamily: 4 }) },
    beyond: { week: promiseOfA({ largestFamily: 3 }) },
  },
  {
    rule: 'municipality-allowed',
    kind: 'not-in-match-table',
    limitOf: 'only pairs of the match table',
    limit: { week: { matchOnly: true, match: [matchRow('F1', 'A'), matchRow('F2', 'B')] } },
    beyond: { week: { matchOnly: true, match: [matchRow('F1', 'A'), matchRow('F2', 'A')] } },
  },
  {
    rule: 'pins',
    kind: 'pin-not-kept',
    limitOf: 'the dwelling that a planner fixed',
    limit: { week: roofless({ pinnedTo: 'D2' }) },
    beyond: { week: roofless({ pinnedTo: 'D1' }) },
  },
  {
    rule: 'pins',
    kind: 'pin-not-kept',
    limitOf: 'a pinned family is placed',
    limit: { week: roofless({ pinnedTo: 'B' }) },
    beyond: { week: roofless({ pinnedTo: 'B' }), decisions: [HOME_D1, F2_STAYS] },
  },
];

const CAPACITIES: readonly LimitCase[] = [
  {
    rule: 'commitment',
    kind: 'commitment-families-exceeded',
    limitOf: 'families of a commitment, less those used',
    limit: { week: promiseOfA({ families: 3, familiesUsed: 2 }) },
    beyond: { week: promiseOfA({ families: 2, familiesUsed: 2 }) },
  },
  {
    rule: 'commitment',
    kind: 'commitment-persons-exceeded',
    limitOf: 'persons of a commitment, less those used',
    limit: { week: promiseOfA({ persons: 9, personsUsed: 5 }) },
    beyond: { week: promiseOfA({ persons: 8, personsUsed: 5 }) },
  },
  {
    rule: 'commitment',
    kind: 'weekly-intake-exceeded',
    limitOf: 'families that may arrive in one week',
    limit: {
      week: promiseOfA({ leadWeeks: 0, weeklyIntake: 2 }),
      decisions: [HOME_D1, { family: 'F2', home: { in: 'A', week: 0, supply: 'commitment' } }],
    },
    beyond: {
      week: promiseOfA({ leadWeeks: 0, weeklyIntake: 1 }),
      decisions: [HOME_D1, { family: 'F2', home: { in: 'A', week: 0, supply: 'commitment' } }],
    },
  },
  {
    rule: 'commitment',
    kind: 'commitment-families-exceeded',
    limitOf: 'region fallback counts against the commitment',
    limit: {
      policy: { ...QUOTA, regionFallback: true },
      week: { ...roofless({ agreedMunicipality: 'A' }), tasks: [task('A', 9)], ...promiseOfB({ families: 1 }) },
    },
    beyond: {
      policy: { ...QUOTA, regionFallback: true },
      week: { ...roofless({ agreedMunicipality: 'A' }), tasks: [task('A', 9)], ...promiseOfB({ families: 0 }) },
    },
  },
  {
    rule: 'task',
    kind: 'task-exceeded',
    limitOf: 'the remaining task with its backlog',
    limit: { policy: QUOTA, week: { tasks: [task('A', 6), task('B', 9)] } },
    beyond: { policy: QUOTA, week: { tasks: [task('A', 5), task('B', 9)] } },
  },
  {
    rule: 'task',
    kind: 'task-exceeded',
    limitOf: 'a task by key, by largest remainder',
    // 60, 40 and 10 thousand: shares of 7 are 3.82, 2.55 and 0.64, so 4, 2 and 1; of 6: 3.27, 2.18 and 0.55, so 3.
    limit: byKey(7),
    beyond: byKey(6),
  },
  {
    rule: 'expected-supply',
    kind: 'expected-exceeded',
    limitOf: 'the first expected home by week 2',
    limit: { week: expected(333_334), decisions: [HOME_D1, F2_EXPECTED] },
    beyond: { week: expected(333_333), decisions: [HOME_D1, F2_EXPECTED] },
  },
  {
    rule: 'school-places',
    kind: 'school-places-exceeded',
    limitOf: 'children of 4 to 17',
    limit: { week: promiseOfA({ schoolPlaces: 2 }) },
    beyond: { week: promiseOfA({ schoolPlaces: 1 }) },
  },
  {
    rule: 'school-places',
    kind: 'school-places-exceeded',
    limitOf: 'school places under every regime',
    limit: { policy: NONE, week: promiseOfA({ schoolPlaces: 2 }), decisions: [HOME_D1, F2_NO_SHELTER] },
    beyond: { policy: NONE, week: promiseOfA({ schoolPlaces: 1 }), decisions: [HOME_D1, F2_NO_SHELTER] },
  },
  {
    rule: 'displacement-guard',
    kind: 'displacement-exceeded',
    limitOf: 'half of the homes that fall free in six weeks',
    // 18 × 6 / 52 × ½ = 1.04; 17 gives 0.98.
    limit: {
      policy: { displacementShare: 0.5 },
      week: { municipalities: changed(WEEK.municipalities, 0, { vacatedPerYear: 18 }) },
    },
    beyond: {
      policy: { displacementShare: 0.5 },
      week: { municipalities: changed(WEEK.municipalities, 0, { vacatedPerYear: 17 }) },
    },
  },
];

const central = (changes: Partial<Shelter>) => ({
  shelters: [...WEEK.shelters, { id: 'SC', municipality: 'central', places: 2, ...changes }],
});

const SHELTERS: readonly LimitCase[] = [
  {
    rule: 'shelter-stays',
    kind: 'shelter-unknown',
    limitOf: 'a shelter of the data',
    limit: { decisions: [HOME_D1, F2_NO_SHELTER] },
    beyond: {
      decisions: [HOME_D1, F2_NO_SHELTER],
      tamper: placement('F2', {
        shelter: 'S9',
        stays: [{ shelter: 'S9', from: '2026-W48', until: '2026-W50' }],
      }),
    },
  },
  {
    rule: 'shelter-stays',
    kind: 'stay-malformed',
    limitOf: 'a stay ends when the home begins',
    limit: { decisions: [HOME_D1, { ...F2_NO_SHELTER, stays: [['S1', 1, 2]] }] },
    beyond: { decisions: [HOME_D1, { ...F2_NO_SHELTER, stays: [['S1', 1, 3]] }] },
  },
  {
    rule: 'shelter-stays',
    kind: 'shelter-not-open',
    limitOf: 'the last day of a shelter',
    limit: { week: s1({ until: MONDAY + 7 }) },
    beyond: { week: s1({ until: MONDAY + 6 }) },
  },
  {
    rule: 'shelter-stays',
    kind: 'present-shelter-not-kept',
    limitOf: 'a family keeps its present shelter while it is open',
    limit: {
      week: s1({ until: MONDAY - 1 }),
      decisions: [
        { family: 'F1', home: { in: 'A', week: 1, dwelling: 'D1' } },
        { family: 'F2', home: { in: 'B', week: 2, dwelling: 'D2' } },
      ],
    },
    beyond: {
      week: s1({ until: MONDAY }),
      decisions: [
        { family: 'F1', home: { in: 'A', week: 1, dwelling: 'D1' } },
        { family: 'F2', home: { in: 'B', week: 2, dwelling: 'D2' } },
      ],
    },
  },
  {
    rule: 'shelter-stays',
    kind: 'shelter-left-while-open',
    limitOf: 'nobody leaves an open shelter except for a home',
    limit: { week: s1({ until: MONDAY + 6 }), decisions: [HOME_D1, { ...F2_NO_SHELTER, stays: [['S1', 0, 1]] }] },
    beyond: { week: s1({ until: MONDAY + 7 }), decisions: [HOME_D1, { ...F2_NO_SHELTER, stays: [['S1', 0, 1]] }] },
  },
  {
    rule: 'shelter-stays',
    kind: 'shelter-of-another-municipality',
    limitOf: 'without spreading, a shelter of the referring municipality',
    limit: { policy: NONE, week: s1({ municipality: 'B' }) },
    beyond: { policy: NONE, week: s1({ municipality: 'A' }) },
  },
  {
    rule: 'shelter-stays',
    kind: 'shelter-avoided',
    limitOf: 'no shelter in a municipality to avoid',
    limit: { week: roofless({ avoid: ['C'] }) },
    beyond: { week: roofless({ avoid: ['A'] }) },
  },
  {
    rule: 'shelter-places',
    kind: 'shelter-too-full',
    limitOf: 'places, with those who are left out',
    limit: { week: s1({ places: 5 }) },
    beyond: { week: s1({ places: 4 }) },
  },
  {
    rule: 'shelter-places',
    kind: 'shelter-too-full',
    limitOf: 'an over-full shelter keeps those who are there, and nobody enters',
    limit: { week: s1({ places: 1 }), decisions: [F1_STAYS, F2_NO_SHELTER] },
    beyond: { week: s1({ places: 1 }), decisions: [F1_STAYS, HOME_D2] },
  },
  {
    rule: 'central-first',
    kind: 'central-had-room',
    limitOf: 'room in the central shelter',
    limit: { policy: { regime: 'central' }, week: central({ places: 1 }) },
    beyond: { policy: { regime: 'central' }, week: central({ places: 2 }) },
  },
  {
    rule: 'central-first',
    kind: 'central-had-room',
    limitOf: 'one week of the stay without room in the central shelter',
    limit: { policy: { regime: 'central' }, week: central({ until: MONDAY + 6 }) },
    beyond: { policy: { regime: 'central' }, week: central({ until: MONDAY + 7 }) },
  },
];

const CLAIMS: readonly LimitCase[] = [
  ...(
    [
      ['shelter', { shelter: 'S2' }],
      ['weeksInShelter', { weeksInShelter: 3 }],
      ['rooflessWeeks', { rooflessWeeks: 1 }],
      ['overCap', { overCap: true }],
      ['excessWeeks', { excessWeeks: 1 }],
      ['match', { match: 0.500001 }],
      ['matchParts', { matchParts: { labour: 0.5, ties: 0.5, preference: 0.500001 } }],
      ['schoolChanges', { schoolChanges: 1 }],
      ['regionFallback', { regionFallback: true }],
    ] as const
  ).map(
    ([field, changes]): LimitCase => ({
      rule: 'placement-fields',
      kind: 'field-differs',
      limitOf: `the field ${field}`,
      limit: {},
      beyond: { tamper: placement('F2', changes) },
    }),
  ),
  {
    rule: 'objective-values',
    kind: 'objective-differs',
    limitOf: 'a value without proof',
    limit: {},
    beyond: { tamper: objective('evenness', { value: 0.400001, bound: 0.400001 }) },
  },
  {
    rule: 'proof',
    kind: 'proof-without-bound',
    limitOf: 'a bound that rounds to the whole value is proof',
    limit: { tamper: objective('weeks-in-shelter', { bound: 11.5, gap: 0.5 / 12 }) },
    beyond: { tamper: objective('weeks-in-shelter', { bound: 11, gap: 1 / 12 }) },
  },
  {
    rule: 'proof',
    kind: 'proof-without-bound',
    limitOf: 'scores are proven to the millionth',
    limit: { tamper: objective('match', { bound: 1.2000009, gap: 0.00000075 }) },
    beyond: { tamper: objective('match', { bound: 1.200001, gap: 0.00000083 }) },
  },
  {
    rule: 'proof',
    kind: 'proof-without-bound',
    limitOf: 'proof needs a bound',
    limit: {},
    beyond: { tamper: objective('stability', { bound: null, gap: null }) },
  },
  {
    rule: 'proof',
    kind: 'bound-contradicts-value',
    limitOf: 'no value is better than its bound',
    limit: { tamper: objective('match', { bound: 1.2, gap: 0 }) },
    beyond: { tamper: objective('match', { bound: 1.1, gap: 0.1 / 1.2 }) },
  },
  {
    rule: 'proof',
    kind: 'conditional-differs',
    limitOf: 'a proof after an unproven objective is conditional',
    limit: { tamper: objective('stability', { proven: false, bound: -1, gap: 1 }) },
    beyond: { tamper: objective('roofless', { conditional: true }) },
  },
  {
    rule: 'proof',
    kind: 'gap-differs',
    limitOf: 'the gap between value and bound',
    limit: { tamper: objective('roofless', { gap: 0 }) },
    beyond: { tamper: objective('roofless', { gap: 0.001 }) },
  },
  {
    rule: 'proof',
    kind: 'optimal-without-proof',
    limitOf: 'optimal means that everything is proven',
    limit: { tamper: objective('stability', { proven: false }) },
    beyond: { tamper: (plan) => ({ ...objective('stability', { proven: false })(plan), status: 'optimal' }) },
  },
  {
    rule: 'proof',
    kind: 'field-differs',
    limitOf: 'the unit of an objective',
    limit: { policy: { shelterWeight: 'child' } },
    beyond: { policy: { shelterWeight: 'child' }, tamper: objective('weeks-in-shelter', { unit: 'family-weeks' }) },
  },
  {
    rule: 'loads',
    kind: 'load-missing',
    limitOf: 'a row for every municipality that takes part',
    limit: {},
    beyond: { tamper: (plan) => ({ ...plan, loads: plan.loads.slice(1) }) },
  },
  {
    rule: 'loads',
    kind: 'load-twice',
    limitOf: 'one row for a municipality',
    limit: {},
    beyond: { tamper: (plan) => ({ ...plan, loads: [...plan.loads, ...plan.loads.slice(1)] }) },
  },
  {
    rule: 'loads',
    kind: 'municipality-unknown',
    limitOf: 'municipalities of the data',
    limit: {},
    beyond: { tamper: (plan) => ({ ...plan, loads: [...plan.loads, { ...plan.loads[0]!, municipality: 'Z' }] }) },
  },
  ...(
    [
      ['familiesPlaced', { familiesPlaced: 2 }],
      ['personsPlaced', { personsPlaced: 5 }],
      ['personsUsed', { personsUsed: 1 }],
      ['fairShare', { fairShare: 3.600001 }],
      ['fairShare when not known', { fairShare: null }],
      ['committedFamilies', { committedFamilies: 9 }],
      ['committedPersons', { committedPersons: 9 }],
      ['taskRemaining', { taskRemaining: 9 }],
      ['taskUnit', { taskUnit: 'persons' }],
      ['displacementShare', { displacementShare: 0.1 }],
    ] as const
  ).map(
    ([field, changes]): LimitCase => ({
      rule: 'loads',
      kind: 'load-differs',
      limitOf: `the field ${field}`,
      limit: {},
      beyond: { tamper: load(changes) },
    }),
  ),
];

export const BEYOND_THE_LIMIT: readonly LimitCase[] = [
  ...FAMILIES,
  ...HOMES,
  ...PLACES,
  ...CAPACITIES,
  ...SHELTERS,
  ...CLAIMS,
];

function withoutAges({ childAges: _, ...family }: Family): Family {
  return family;
}

function matchRow(family: string, municipality: string) {
  return { family, municipality, millionths: 700_000 };
}

/** Four persons in A under a task divided over A, B and C by population. */
function byKey(total: number): Scenario {
  return {
    policy: {
      ...QUOTA,
      task: { total, unit: 'persons', key: 'population', rounding: 'largest-remainder', leadWeeks: 0 },
    },
    week: {
      municipalities: WEEK.municipalities.map((each) => ({ ...each, taskPopulation: each.population ?? 0 })),
    },
  };
}
