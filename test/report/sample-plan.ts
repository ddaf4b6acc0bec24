/** A fictitious plan that holds every kind of reason, finding, capacity and home at least once. Nobody in it exists. */
import { isoWeekOf, mondayOf } from '../../src/domain/calendar.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { CapacityKind, ObjectiveResult, Placement, Plan, ScarcityPrice } from '../../src/domain/plan.ts';
import type { Family, Municipality, PlanningWeek, Shelter } from '../../src/domain/planning-week.ts';
import { OBJECTIVES, type ObjectiveId } from '../../src/domain/policy.ts';
import type { FamilyExplanation, Reason } from '../../src/domain/reason.ts';
import type { ReportInput } from '../../src/report/report-input.ts';

const WEEK = '2026-W48';
const MONDAY = mondayOf(WEEK)!;

/** Municipalities with their place on the map, to two decimals. */
const PLACES: readonly (readonly [string, string, number, number, number])[] = [
  ['GM0363', 'Amsterdam', 52.37, 4.9, 934_526],
  ['GM0599', 'Rotterdam', 51.92, 4.48, 672_960],
  ['GM0518', "'s-Gravenhage", 52.08, 4.31, 568_945],
  ['GM0344', 'Utrecht', 52.09, 5.12, 376_435],
  ['GM0772', 'Eindhoven', 51.44, 5.47, 249_054],
  ['GM0983', 'Venlo', 51.37, 6.17, 103_786],
  ['GM0034', 'Almere', 52.37, 5.22, 229_574],
  ['GM0202', 'Arnhem', 51.98, 5.91, 168_892],
  ['GM0748', 'Bergen op Zoom', 51.49, 4.29, 69_691],
  ['GM0796', "'s-Hertogenbosch", 51.69, 5.3, 161_113],
  ['GM0828', 'Oss', 51.77, 5.52, 95_466],
  ['GM0014', 'Groningen', 53.22, 6.57, 244_807],
  ['GM0546', 'Leiden', 52.16, 4.49, 130_181],
  ['GM0268', 'Nijmegen', 51.84, 5.86, 189_020],
  ['GM0855', 'Tilburg', 51.56, 5.09, 230_360],
];

const municipalities: readonly Municipality[] = PLACES.map(([id, name, latitude, longitude, population]) => ({
  id,
  name,
  latitude,
  longitude,
  population,
  province: 'fictief',
  labourRegion: 'regio A',
  shelterRegion: 'regio B',
  figures: new Map(),
}));

const shelters: readonly Shelter[] = [
  { id: 'S-01', municipality: 'GM0363', places: 30 },
  { id: 'S-02', municipality: 'GM0855', places: 12 },
  { id: 'S-09', municipality: 'central', places: 40 },
];

function family(number: number, weeksSoFar: number | undefined): Family {
  const childAges = [3 + (number % 4), 7 + (number % 3), 12 + (number % 5)].slice(0, 1 + (number % 3));
  return {
    id: `F-${String(number).padStart(3, '0')}`,
    adults: 1 + (number % 2),
    children: childAges.length,
    childAges,
    referringMunicipality: 'GM0363',
    ...(weeksSoFar === undefined
      ? {}
      : { shelter: { id: number % 2 ? 'S-01' : 'S-02', since: MONDAY - weeksSoFar * 7 - 2 } }),
    accessible: number === 7,
    sectors: [['care']],
    ties: [],
    avoid: [],
    preferences: [],
    declinedBy: [],
    bannedFrom: [],
  };
}

/** Weeks so far, weeks until moving in (undefined: no home), municipality and kind of home of each family. */
const STORIES: readonly (readonly [
  number | undefined,
  number | undefined,
  string,
  'dwelling' | 'commitment' | 'expected',
])[] = [
  [undefined, 2, 'GM0855', 'dwelling'],
  [undefined, 3, 'GM0855', 'commitment'],
  [12, undefined, '', 'dwelling'],
  [11, 4, 'GM0772', 'dwelling'],
  [10, 3, 'GM0344', 'dwelling'],
  [9, 1, 'GM0014', 'commitment'],
  [8, 5, 'GM0983', 'expected'],
  [8, 2, 'GM0202', 'dwelling'],
  [7, 2, 'GM0268', 'dwelling'],
  [7, 4, 'GM0034', 'commitment'],
  [6, 1, 'GM0796', 'dwelling'],
  [6, 3, 'GM0828', 'dwelling'],
  [5, 4, 'GM0855', 'expected'],
  [5, 0, 'GM0772', 'dwelling'],
  [4, 2, 'GM0546', 'dwelling'],
  [4, 2, 'GM0748', 'commitment'],
  [3, 6, 'GM0014', 'dwelling'],
  [3, 1, 'GM0202', 'dwelling'],
  [2, 3, 'GM0599', 'dwelling'],
  [2, 2, 'GM0983', 'dwelling'],
  [1, 2, 'GM0268', 'commitment'],
  [1, 4, 'GM0855', 'dwelling'],
  [0, 3, 'GM0014', 'commitment'],
  [0, 1, 'GM0344', 'dwelling'],
];

const families = STORIES.map(([weeksSoFar], index) => family(index + 1, weeksSoFar));

export const EVERY_REASON: readonly Reason[] = [
  { kind: 'not-taking-part', municipality: 'GM0599' },
  { kind: 'not-own-municipality', municipality: 'GM0344' },
  { kind: 'avoids', municipality: 'GM0599' },
  { kind: 'declined', municipality: 'GM0034' },
  { kind: 'banned', municipality: 'GM0518' },
  { kind: 'banned', municipality: 'GM0518', dwelling: 'D-40' },
  { kind: 'pinned-elsewhere', municipality: 'GM0546', pin: 'GM0855' },
  { kind: 'pinned-elsewhere', municipality: 'GM0546', pin: 'D-17' },
  { kind: 'family-too-large', municipality: 'GM0748', largest: 5 },
  { kind: 'not-in-match-table', municipality: 'GM0828' },
  { kind: 'commitment-not-in-force', municipality: 'GM0268' },
  { kind: 'commitment-not-in-force', municipality: 'GM0268', dwelling: 'D-12' },
  { kind: 'no-homes-on-offer', municipality: 'GM0363' },
  { kind: 'too-few-bedrooms', municipality: 'GM0772', dwelling: 'D-21', bedrooms: 2, needed: 4 },
  { kind: 'household-too-large', municipality: 'GM0772', dwelling: 'D-22', largest: 4 },
  { kind: 'rent-too-high', municipality: 'GM0344', dwelling: 'D-05', rent: 93_150, maxRent: 81_000 },
  { kind: 'not-accessible', municipality: 'GM0202', dwelling: 'D-08' },
  { kind: 'not-available-in-horizon', municipality: 'GM0014', dwelling: 'D-09' },
  { kind: 'temporary-too-short', municipality: 'GM0983', dwelling: 'D-10', weeks: 12, needed: 26 },
  { kind: 'expected-too-small', municipality: 'GM0983', pool: 'GM0983', bedrooms: 2, needed: 4 },
  { kind: 'placed', municipality: 'GM0855', supply: 'dwelling', dwelling: 'D-17', moveInWeek: '2026-W50' },
  { kind: 'placed', municipality: 'GM0855', supply: 'commitment', moveInWeek: '2026-W50' },
  { kind: 'placed', municipality: 'GM0855', supply: 'expected', moveInWeek: '2027-W01' },
  { kind: 'pinned', pin: 'GM0855' },
  { kind: 'only-option', municipality: 'GM0855' },
  { kind: 'best-for-family', municipality: 'GM0855' },
  { kind: 'better-for-all', municipality: 'GM0855', wouldPrefer: 'GM0344' },
  { kind: 'match-score', score: 0.71, labour: 0.8, ties: 0.5, preference: 2 / 3 },
  { kind: 'match-score', score: 12.5 },
  { kind: 'rests-on-expected-home', pool: 'GM0855', bedrooms: 3 },
  { kind: 'temporary-home', dwelling: 'D-17', weeks: 52 },
  { kind: 'region-fallback', municipality: 'GM0828', region: 'Brabant Noordoost' },
  { kind: 'waits-for-shelter', weeks: 1 },
  { kind: 'over-cap', weeks: 15, excess: 2 },
  { kind: 'no-option' },
  { kind: 'all-options-taken' },
  ...OBJECTIVES.flatMap((objective): Reason[] => [
    { kind: 'worse-there', municipality: 'GM0344', objective, difference: 1, unit: unitFor(objective) },
    { kind: 'plan-would-be-worse', municipality: 'GM0014', objective, difference: 3, unit: unitFor(objective) },
  ]),
  ...capacityKinds().map(
    (capacity): Reason => ({
      kind: 'capacity-used',
      municipality: 'GM0855',
      capacity,
      by: ['F-004', 'F-009'],
      ...(capacity === 'dwelling' ? { dwelling: 'D-17' } : {}),
      ...(capacity === 'shelter-places' ? { shelter: 'S-02' } : {}),
    }),
  ),
  { kind: 'capacity-used', municipality: 'GM0855', capacity: 'dwelling', by: [] },
  { kind: 'equal-tie-break', municipality: 'GM0268' },
  { kind: 'impossible-there', municipality: 'GM0518' },
  { kind: 'search-stopped', municipality: 'GM0546' },
  {
    kind: 'one-more-home',
    municipality: 'GM0855',
    bedrooms: 4,
    week: '2026-W49',
    effect: { outcome: 'under-cap', gain: 0 },
  },
  {
    kind: 'one-more-home',
    municipality: 'GM0855',
    bedrooms: 4,
    week: '2026-W49',
    effect: { outcome: 'placed', gain: 0 },
  },
  {
    kind: 'one-more-family-committed',
    municipality: 'GM0855',
    persons: 5,
    effect: { outcome: 'fewer-weeks-in-shelter', gain: 3 },
  },
  {
    kind: 'one-more-family-committed',
    municipality: 'GM0855',
    persons: 5,
    effect: { outcome: 'better-match', gain: 0.21 },
  },
  { kind: 'more-shelter-places', shelter: 'S-09', places: 4, effect: { outcome: 'fewer-roofless-weeks', gain: 1 } },
  { kind: 'nothing-tried-helps', tried: 12 },
];

export const EVERY_FINDING: readonly Finding[] = [
  { kind: 'fictitious' },
  { kind: 'no-legal-basis-for-quota' },
  { kind: 'left-out-no-consent', families: ['F-031'] },
  { kind: 'left-out-not-qualified', families: ['F-032', 'F-033'] },
  { kind: 'left-out-not-judged', families: ['F-034'] },
  { kind: 'left-out-occupies-shelter', families: ['F-031', 'F-032'], shelter: 'S-01', persons: 7 },
  { kind: 'shelter-over-full', shelter: 'S-02', places: 12, persons: 14 },
  { kind: 'shelter-closed', shelter: 'S-02', families: ['F-004'] },
  { kind: 'shelter-to-avoid', family: 'F-008', shelter: 'S-02' },
  { kind: 'commitment-overused', municipality: 'GM0748' },
  { kind: 'no-labour-figure', regions: ['regio A'], families: ['F-005'] },
  { kind: 'no-sector-given', families: ['F-006'] },
  { kind: 'ages-unknown', families: ['F-009'] },
  { kind: 'no-key-figure', key: 'population', municipalities: ['GM0748', 'GM0828'] },
  { kind: 'no-key-figure', key: 'scholen', municipalities: ['GM0748'] },
  { kind: 'no-task-population', year: 2025, municipalities: ['GM0748'] },
  { kind: 'rests-on-expected', families: ['F-007', 'F-013'] },
  { kind: 'accessibility-unknown', family: 'F-007', municipality: 'GM0983' },
  { kind: 'temporary-home-used', family: 'F-012', dwelling: 'D-12', weeks: 52 },
  { kind: 'scores-rounded', file: 'match.csv', count: 3 },
  { kind: 'displacement-not-known', municipalities: ['GM0748'] },
  { kind: 'roofless-now', families: ['F-001', 'F-002'] },
  { kind: 'roofless-weeks', families: ['F-002'], weeks: 1 },
  { kind: 'over-cap', families: ['F-003', 'F-004'] },
  { kind: 'unplaced', families: ['F-003'] },
  { kind: 'ties-not-broken', passes: 40 },
  { kind: 'input-warning', text: 'families.csv: column "note" is not known and was not read.' },
];

function capacityKinds(): readonly CapacityKind[] {
  return [
    'dwelling',
    'commitment-families',
    'commitment-persons',
    'weekly-intake',
    'task',
    'expected-supply',
    'shelter-places',
    'school-places',
    'displacement-guard',
  ];
}

function unitFor(objective: ObjectiveId): string {
  if (objective === 'match') return 'points';
  if (objective === 'evenness') return 'person-steps';
  if (objective === 'school-changes') return 'children';
  if (objective === 'longest-excess') return 'weeks';
  return objective === 'over-cap' || objective === 'stability' ? 'families' : 'family-weeks';
}

export const EVERY_PRICE: readonly ScarcityPrice[] = [
  {
    capacity: 'dwelling',
    municipality: 'GM0855',
    dwelling: 'D-17',
    bedrooms: 4,
    price: 6,
    objective: 'weeks-in-shelter',
  },
  { capacity: 'commitment-families', municipality: 'GM0772', price: 1, objective: 'over-cap' },
  { capacity: 'commitment-persons', municipality: 'GM0014', price: 0.5, objective: 'weeks-over-cap' },
  { capacity: 'weekly-intake', municipality: 'GM0202', week: '2026-W49', price: 2, objective: 'weeks-in-shelter' },
  { capacity: 'task', municipality: 'GM0344', price: 0.214, objective: 'match' },
  {
    capacity: 'expected-supply',
    pool: 'GM0983',
    bedrooms: 3,
    week: '2026-W51',
    price: 4,
    objective: 'weeks-in-shelter',
  },
  { capacity: 'shelter-places', shelter: 'S-09', week: '2026-W48', price: 1, objective: 'roofless' },
  { capacity: 'school-places', municipality: 'GM0855', price: 1, objective: 'school-changes' },
  { capacity: 'displacement-guard', municipality: 'GM0599', price: 3.4, objective: 'evenness' },
];

function placement([weeksSoFar, moveIn, municipality, supply]: (typeof STORIES)[number], index: number): Placement {
  const household = families[index]!;
  const rooflessWeeks = index === 1 ? 1 : 0;
  const weeksInShelter = (weeksSoFar ?? 0) + (moveIn ?? 26) - rooflessWeeks;
  const excessWeeks = Math.max(0, weeksInShelter - 13);
  const shelter = household.shelter?.id ?? 'S-09';
  const common = {
    family: household.id,
    shelter,
    stays: [{ shelter, from: WEEK, until: isoWeekOf(MONDAY + 7 * (moveIn ?? 26)) }],
    weeksInShelter,
    rooflessWeeks,
    overCap: excessWeeks > 0,
    excessWeeks,
    schoolChanges: index % 2,
    regionFallback: index === 11,
  };
  const late: readonly Reason[] =
    excessWeeks > 0 ? [{ kind: 'over-cap', weeks: weeksInShelter, excess: excessWeeks }] : [];
  if (moveIn === undefined) return { ...common, status: 'unplaced', reasons: [{ kind: 'all-options-taken' }, ...late] };
  const moveInWeek = isoWeekOf(MONDAY + 7 * moveIn);
  const dwelling = `D-${String(index + 14)}`;
  return {
    ...common,
    status: 'placed',
    municipality,
    supply,
    ...(supply === 'dwelling' ? { dwelling } : {}),
    ...(supply === 'expected' ? { pool: municipality, bedrooms: 3 } : {}),
    moveInWeek,
    match: 0.4 + (index % 6) / 10,
    matchParts: { labour: 0.8, ties: 0.5, preference: 0 },
    reasons: [
      { kind: 'placed', municipality, supply, ...(supply === 'dwelling' ? { dwelling } : {}), moveInWeek },
      index % 3
        ? { kind: 'best-for-family', municipality }
        : { kind: 'better-for-all', municipality, wouldPrefer: 'GM0344' },
      { kind: 'match-score', score: 0.4 + (index % 6) / 10, labour: 0.8, ties: 0.5, preference: 0 },
      ...(rooflessWeeks > 0 ? [{ kind: 'waits-for-shelter', weeks: rooflessWeeks } as const] : []),
      ...late,
    ],
  };
}

const placements = STORIES.map(placement);

const OBJECTIVE_VALUES: readonly (readonly [ObjectiveId, number, number | null, boolean, boolean, string])[] = [
  ['roofless', 1, 1, true, false, 'flow'],
  ['over-cap', 2, 2, true, false, 'bound-reached'],
  ['weeks-over-cap', 27, 27, true, false, 'search'],
  ['weeks-in-shelter', 193, 193, true, false, 'search'],
  ['match', 14.9, 14.942, false, false, 'node-limit'],
  ['school-changes', 12, 12, true, true, 'search'],
  ['evenness', 41.25, 38.5, false, true, 'node-limit'],
  ['stability', 0, null, false, true, 'time-limit'],
];

const objectives = OBJECTIVE_VALUES.map(
  ([name, value, bound, proven, conditional, how]): ObjectiveResult => ({
    name,
    unit: unitFor(name),
    sense: name === 'match' ? 'maximise' : 'minimise',
    value,
    bound,
    gap: bound === null ? null : Math.abs(value - bound) / Math.max(1, Math.abs(value)),
    proven,
    conditional,
    how,
  }),
);

const loads = PLACES.map(([municipality, , , , population], index) => {
  const here = placements.filter((placed) => placed.municipality === municipality);
  const personsPlaced = here.reduce((sum, { family: id }) => {
    const household = families.find((candidate) => candidate.id === id)!;
    return sum + household.adults + household.children;
  }, 0);
  return {
    municipality,
    familiesPlaced: here.length,
    personsPlaced,
    personsUsed: index % 4,
    fairShare: municipality === 'GM0748' ? null : Math.round((population / 4_424_810) * 99 * 1e6) / 1e6,
    committedFamilies: 4,
    committedPersons: 18,
    ...(index === 3 ? { taskRemaining: 3, taskUnit: 'persons' as const } : {}),
    ...(index % 5 ? { displacementShare: 0.002 * index } : {}),
  };
});

export const samplePlan: Plan = {
  schema: 'onderdak/plan@2',
  week: WEEK,
  horizonWeeks: 26,
  capWeeks: 13,
  policy: 'voluntary',
  fictitious: true,
  manifest: {
    version: '0.1.0',
    engine: 'auto',
    engineVersion: '1.15.3',
    seed: 1,
    scenario: 'pilot-week',
    inputs: [
      { file: 'families.csv', sha256: 'a3f1'.repeat(16) },
      { file: 'dwellings.csv', sha256: '07bc'.repeat(16) },
    ],
    overrides: [{ path: 'policies.voluntary.displacementShare', from: 'quota-week', value: '0.1' }],
  },
  status: 'feasible',
  objectives,
  placements,
  scarcity: EVERY_PRICE,
  loads,
  warnings: EVERY_FINDING,
};

export const sampleWeek: PlanningWeek = {
  week: WEEK,
  monday: MONDAY,
  horizonWeeks: 26,
  capWeeks: 13,
  seed: 1,
  requiresVerdict: true,
  matchOnly: false,
  fictitious: true,
  families,
  municipalities,
  commitments: municipalities.map(({ id }) => ({
    municipality: id,
    from: MONDAY,
    families: 4,
    persons: 18,
    familiesUsed: 0,
    personsUsed: 0,
  })),
  tasks: [],
  dwellings: [],
  shelters,
  supply: [],
  labour: [],
};

/** A few reasons for each other municipality, as an explanation gives them. */
function elsewhereFor(placed: Placement, index: number): FamilyExplanation['elsewhere'] {
  return municipalities
    .filter(({ id }) => id !== placed.municipality)
    .map(({ id: municipality }, position) => {
      const known = EVERY_REASON.filter(
        (reason) => 'municipality' in reason && reason.municipality === municipality && reason.kind !== 'placed',
      ).filter((reason) => !('effect' in reason));
      const worse: Reason = {
        kind: 'worse-there',
        municipality,
        objective: 'weeks-in-shelter',
        difference: 1 + ((index + position) % 4),
        unit: 'family-weeks',
      };
      return { municipality, reasons: [known[(index + position) % (known.length + 1)] ?? worse] };
    });
}

const explanations: ReadonlyMap<string, FamilyExplanation> = new Map(
  placements.map((placed, index) => {
    const effects = EVERY_REASON.filter((reason) => 'effect' in reason);
    const changes = index < 4 ? effects.slice(index, index + 1) : [];
    return [
      placed.family,
      { family: placed.family, here: placed.reasons, elsewhere: elsewhereFor(placed, index), changes },
    ];
  }),
);

export const sampleInput: ReportInput = { plan: samplePlan, week: sampleWeek, explanations };

/** The same, with every reason told of the first family. */
export const everyReasonInput: ReportInput = {
  ...sampleInput,
  explanations: new Map(explanations).set('F-001', {
    family: 'F-001',
    here: EVERY_REASON.slice(0, 30),
    elsewhere: [{ municipality: 'GM0599', reasons: EVERY_REASON.slice(30, 33) }],
    changes: EVERY_REASON.slice(33),
  }),
};
