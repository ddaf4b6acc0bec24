/**
 * A fictitious study, made by a toy of a simulation: a queue per policy, on the same arrivals. It has the shape of the real thing and
 * costs milliseconds. Nobody in it exists, and its figures mean nothing.
 */

import { parameterValues } from '../../../src/evidence/parameters.ts';
import type { ComparisonResult } from '../../../src/report/comparison/comparison-result.ts';
import { cohortOf, measuresOf } from '../../../src/simulation/measures/all.ts';
import type {
  CostRecord,
  FamilyRecord,
  MunicipalityRecord,
  RunRecord,
  WeekRecord,
} from '../../../src/simulation/records.ts';
import type { Arm, Duration, Study } from '../../../src/simulation/study.ts';
import { compareRuns } from '../../../src/study/comparison/compare-runs.ts';
import type { Comparison, StudyManifest } from '../../../src/study/comparison/comparison.ts';
import { summarise } from '../../../src/study/comparison/run-summary.ts';
import {
  SENSITIVITY_SCHEMA,
  type Sensitivity,
  THRESHOLD_SCHEMA,
  type Threshold,
} from '../../../src/study/comparison/sensitivity.ts';
import { Dice } from '../../second-model/dice.ts';
import { aPolicy } from '../../week-builder.ts';
import { sampleWeek } from '../sample-plan.ts';

const DURATION: Duration = { weeks: 52, warmUpWeeks: 13, followUpWeeks: 13 };
const PLACES = sampleWeek.municipalities;
const SHELTER_FAMILIES = 22;

/** What sets the policies of the toy apart: homes a week, how many municipalities take part, and what it costs besides. */
interface Toy {
  readonly title: string;
  readonly homesPerWeek: number;
  readonly open: number;
  readonly coordination: number;
  readonly statePays: number;
}

const TOYS: readonly Toy[] = [
  { title: 'Regionale afspraken', homesPerWeek: 1.45, open: 6, coordination: 0, statePays: 1 },
  { title: 'Geen spreiding', homesPerWeek: 1.4, open: 4, coordination: 0, statePays: 0 },
  { title: 'Taakstelling', homesPerWeek: 2.6, open: 15, coordination: 250_000, statePays: 1 },
  { title: 'Vrijwillige spreiding', homesPerWeek: 1.9, open: 10, coordination: 250_000, statePays: 0.8 },
  { title: 'Vrijwillig, naar werk', homesPerWeek: 1.9, open: 9, coordination: 250_000, statePays: 0.8 },
];

function armOf(index: number): Arm {
  const toy = TOYS[index % TOYS.length]!;
  return {
    name: `policy-${index + 1}`,
    title: index < TOYS.length ? toy.title : `${toy.title}, variant ${index}`,
    description: 'Een verzonnen aanpak om het rapport mee te tonen.',
    source: 'DG20a',
    base: sampleWeek,
    policy: aPolicy(),
    decider: 'myopic',
    settings: {
      responsibility: 'municipalities',
      mayDecline: index !== 2,
      coordinationPoint: toy.coordination > 0,
      returnSupport: false,
      proposeWithinWeeks: 4,
    },
    parameters: parameterValues(index === 2 ? { 'homes.falls-through-share': 0.13 } : {}),
    own: [],
  };
}

export function sampleStudy(arms = TOYS.length, replications = 12): Study {
  return {
    name: 'Voorbeeldstudie',
    fictitious: true,
    arms: Array.from({ length: arms }, (_, index) => armOf(index)),
    duration: DURATION,
    replications,
    seed: 7,
  };
}

interface Waiting {
  readonly id: string;
  readonly week: number;
  readonly where: number;
  readonly adults: number;
  readonly children: number;
  shelter: number;
  roofless: number;
}

/** Numbers from 0 up to 1, the same for the same seed. */
function dice(seed: number): () => number {
  const source = new Dice(seed);
  return () => source.between(0, 999_999) / 1_000_000;
}

/** One run of the toy; arrivals depend on the replication alone. */
export function sampleRun(study: Study, arm: number, replication: number): RunRecord {
  const toy = TOYS[arm % TOYS.length]!;
  const arrivals = dice(1000 + replication);
  const homes = dice(7919 * (replication + 1));
  const queue: Waiting[] = [];
  const families: FamilyRecord[] = [];
  const weeks: WeekRecord[] = [];
  const placed = PLACES.map(() => ({ families: 0, persons: 0, shelterPersonWeeks: 0, reported: 0 }));
  let housed = 0;
  for (let week = 0; week < study.duration.weeks; week += 1) {
    const arrived = Math.floor(arrivals() * 4.6);
    for (let index = 0; index < arrived; index += 1) {
      const where = Math.floor(arrivals() ** 2 * PLACES.length);
      placed[where]!.reported += 1;
      const size = { adults: arrivals() < 0.6 ? 1 : 2, children: 1 + Math.floor(arrivals() * 3) };
      queue.push({ id: `R${replication}-${week}-${index}`, week, where, ...size, shelter: 0, roofless: 0 });
    }
    const offered = Math.floor(toy.homesPerWeek + homes());
    for (const family of queue.splice(0, Math.min(offered, queue.length))) {
      const where = Math.floor(homes() * toy.open);
      housed += 1;
      if (week >= study.duration.warmUpWeeks) {
        placed[where]!.families += 1;
        placed[where]!.persons += family.adults + family.children;
      }
      families.push(recordOf(family, week, where));
    }
    queue.forEach((family, position) => {
      if (position < SHELTER_FAMILIES) {
        family.shelter += 1;
        placed[family.where]!.shelterPersonWeeks += family.adults + family.children;
      } else family.roofless += 1;
    });
    weeks.push(weekOf(week, arrived, offered, housed, queue));
  }
  families.push(...queue.map((family) => recordOf(family)));
  const run = {
    arm: study.arms[arm]!.name,
    replication,
    families,
    weeks,
    municipalities: placed.map((counts, index) => municipalityOf(index, counts)),
    costs: costsOf(
      toy,
      placed.reduce((sum, { shelterPersonWeeks }) => sum + shelterPersonWeeks, 0),
    ),
  };
  const view = { run, cohort: cohortOf(run, study.duration), duration: study.duration, base: sampleWeek };
  return { ...run, measures: measuresOf(view) };
}

function recordOf(family: Waiting, endWeek?: number, where?: number): FamilyRecord {
  return {
    family: family.id,
    reportedWeek: family.week,
    reportedIn: PLACES[family.where]!.id,
    admittedWeek: family.week,
    outcome: where === undefined ? 'waiting' : 'housed',
    ...(endWeek === undefined ? {} : { endWeek }),
    ...(where === undefined ? {} : { municipality: PLACES[where]!.id, match: 0.4 + 0.02 * where }),
    adults: family.adults,
    children: family.children,
    schoolChildren: Math.max(0, family.children - 1),
    weeksInShelter: family.shelter,
    rooflessWeeks: family.roofless,
    overCap: family.shelter > 13,
    schoolChanges: where === undefined || where === family.where ? 0 : family.children - 1,
    reEntries: 0,
    declined: 0,
  };
}

function weekOf(week: number, arrived: number, homes: number, housed: number, queue: readonly Waiting[]): WeekRecord {
  const inside = queue.slice(0, SHELTER_FAMILIES);
  const count = (numberOf: (family: Waiting) => number): number =>
    inside.reduce((sum, each) => sum + numberOf(each), 0);
  return {
    week,
    arrived,
    admitted: arrived,
    reEntered: 0,
    inAssessment: 0,
    inShelter: inside.length,
    roofless: queue.length - inside.length,
    inOwnNetwork: 0,
    housed,
    left: 0,
    personsInShelter: count(({ adults, children }) => adults + children),
    childrenInShelter: count(({ children }) => children),
    shelterPlaces: 70,
    overCap: count(({ shelter }) => (shelter > 13 ? 1 : 0)),
    homesOnOffer: homes,
    proposals: homes,
    declinedByMunicipality: 0,
    declinedByFamily: 0,
    fellThrough: 0,
    municipalitiesTakingPart: 10,
    proven: true,
  };
}

function municipalityOf(
  index: number,
  counts: { families: number; persons: number; shelterPersonWeeks: number; reported: number },
): MunicipalityRecord {
  const { id, population } = PLACES[index]!;
  return {
    municipality: id,
    ...(population === undefined ? {} : { population }),
    reported: counts.reported,
    familiesPlaced: counts.families,
    personsPlaced: counts.persons,
    shelterFamilyWeeks: Math.round(counts.shelterPersonWeeks / 3),
    shelterPersonWeeks: counts.shelterPersonWeeks,
    personsAsked: 12,
    personsRealised: counts.persons,
    backlog: Math.max(0, 12 - counts.persons),
    declined: 0,
    joined: 1,
    withdrawn: 0,
    displacementShare: counts.families / 4000,
  };
}

function costsOf(toy: Toy, personWeeks: number): readonly CostRecord[] {
  const shelter = (personWeeks * 30_000) / 52;
  return [
    { item: 'shelter', payer: 'state', euros: shelter * toy.statePays },
    { item: 'shelter', payer: 'municipalities', euros: shelter * (1 - toy.statePays) },
    { item: 'coordination', payer: 'state', euros: toy.coordination },
  ];
}

export async function* sampleRuns(study: Study): AsyncGenerator<RunRecord> {
  for (let arm = 0; arm < study.arms.length; arm += 1) {
    for (let replication = 0; replication < study.replications; replication += 1)
      yield sampleRun(study, arm, replication);
  }
}

const MANIFEST: StudyManifest = {
  version: '0.1.0',
  scenario: 'voorbeeld.yaml',
  inputs: [{ file: 'shelters.fictitious.csv', sha256: 'a'.repeat(64) }],
  overrides: [{ path: 'simulation.weeks', from: 'voorbeeld.yaml', value: '52' }],
  fingerprint: 'b'.repeat(64),
};

export async function sampleComparison(study: Study = sampleStudy()): Promise<Comparison> {
  const summaries = [];
  for await (const run of sampleRuns(study)) summaries.push(summarise(run, study.duration));
  return compareRuns(study, MANIFEST, summaries);
}

const around = (mean: number, margin: number) => ({ mean, low: mean - margin, high: mean + margin });

export const sampleSensitivity: Sensitivity = {
  schema: SENSITIVITY_SCHEMA,
  study: 'Voorbeeldstudie',
  arm: 'policy-4',
  reference: 'policy-1',
  measure: 'weeks-in-shelter-mean',
  replications: 12,
  seed: 7,
  base: around(-4.2, 0.8),
  tornado: [
    { parameter: 'homes.offer-share', low: 0.001, high: 0.005, atLow: around(3.1, 0.9), atHigh: around(-4.4, 0.7) },
    { parameter: 'willingness.join-share', low: 0.2, high: 0.9, atLow: around(4.6, 0.8), atHigh: around(-1.2, 0.5) },
    {
      parameter: 'arrivals.families-per-year',
      low: 100,
      high: 200,
      atLow: around(-2.2, 0.6),
      atHigh: around(2.9, 1.1),
    },
    {
      parameter: 'household.single-parent-share',
      low: 0.4,
      high: 0.8,
      atLow: around(0.1, 0.3),
      atHigh: around(-0.2, 0.3),
    },
  ],
  morris: [
    { parameter: 'homes.offer-share', mu: -6.1, muStar: 6.2, sigma: 2.1, muStarLow: 5.1, muStarHigh: 7.3 },
    { parameter: 'willingness.join-share', mu: -4.4, muStar: 4.5, sigma: 1.4, muStarLow: 3.6, muStarHigh: 5.4 },
    { parameter: 'arrivals.families-per-year', mu: 3.8, muStar: 3.8, sigma: 1.9, muStarLow: 2.7, muStarHigh: 4.8 },
  ],
  trajectories: 10,
  levels: 4,
  turning: ['willingness.join-share'],
};

export const sampleThreshold: Threshold = {
  schema: THRESHOLD_SCHEMA,
  study: 'Voorbeeldstudie',
  arm: 'policy-4',
  parameter: 'willingness.municipalities',
  measure: 'share-over-cap',
  relation: 'at-most',
  target: 0.05,
  replications: 12,
  seed: 7,
  tolerance: 1,
  result: 'least',
  value: 9,
  low: 7,
  high: 9,
  monotone: true,
  steps: [
    { value: 2, outcome: around(0.41, 0.06), answer: 'fails' },
    { value: 15, outcome: around(0.004, 0.004), answer: 'holds' },
    { value: 8, outcome: around(0.052, 0.02), answer: 'open' },
    { value: 9, outcome: around(0.031, 0.015), answer: 'holds' },
    { value: 6, outcome: around(0.11, 0.03), answer: 'fails' },
  ],
};

/** Everything that a report can hold. */
export async function sampleResult(study: Study = sampleStudy()): Promise<ComparisonResult> {
  return { comparison: await sampleComparison(study), sensitivity: sampleSensitivity, threshold: sampleThreshold };
}
