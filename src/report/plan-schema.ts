/** The form of plan.json (`onderdak/plan@2`, docs/formats.md), field by field in the order in which it is written. */
import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { EARLIER_PLAN_SCHEMA, PLAN_DATA, PLAN_SCHEMA, type Plan } from '../domain/plan.ts';
import { OBJECTIVES } from '../domain/policy.ts';
import type { Reason } from '../domain/reason.ts';

const id = z.string().min(1);
const ids = z.array(id);
const count = z.int().min(0);
const week = z.string().regex(/^\d{4}-W\d{2}$/);
const optional = z.exactOptional;

const objective = z.enum(OBJECTIVES);
const supply = z.enum(['dwelling', 'commitment', 'expected']);
const capacity = z.enum([
  'dwelling',
  'commitment-families',
  'commitment-persons',
  'weekly-intake',
  'task',
  'expected-supply',
  'shelter-places',
  'school-places',
  'displacement-guard',
]);
const effect = z.strictObject({
  outcome: z.enum(['placed', 'under-cap', 'fewer-weeks-in-shelter', 'fewer-roofless-weeks', 'better-match']),
  gain: z.number(),
});

/** An object of one kind, with the fields that the kind has. */
function kind<Kind extends string, Shape extends z.core.$ZodShape>(name: Kind, shape: Shape) {
  return z.strictObject({ kind: z.literal(name), ...shape });
}

const place = { municipality: id };
const home = { municipality: id, dwelling: id };
const comparison = { municipality: id, objective, difference: z.number(), unit: z.string() };

const reason = z.discriminatedUnion('kind', [
  kind('not-taking-part', place),
  kind('not-own-municipality', place),
  kind('avoids', place),
  kind('declined', place),
  kind('banned', { ...place, dwelling: optional(id) }),
  kind('pinned-elsewhere', { ...place, pin: id }),
  kind('family-too-large', { ...place, largest: z.number() }),
  kind('not-in-match-table', place),
  kind('commitment-not-in-force', { ...place, dwelling: optional(id) }),
  kind('no-homes-on-offer', place),
  kind('too-few-bedrooms', { ...home, bedrooms: z.number(), needed: z.number() }),
  kind('household-too-large', { ...home, largest: z.number() }),
  kind('rent-too-high', { ...home, rent: z.number(), maxRent: z.number() }),
  kind('not-accessible', home),
  kind('not-available-in-horizon', home),
  kind('temporary-too-short', { ...home, weeks: z.number(), needed: z.number() }),
  kind('expected-too-small', { ...place, pool: id, bedrooms: z.number(), needed: z.number() }),
  kind('placed', { ...place, supply, dwelling: optional(id), moveInWeek: week }),
  kind('pinned', { pin: id }),
  kind('only-option', place),
  kind('best-for-family', place),
  kind('better-for-all', { ...place, wouldPrefer: id }),
  kind('match-score', {
    score: z.number(),
    labour: optional(z.number()),
    ties: optional(z.number()),
    preference: optional(z.number()),
  }),
  kind('rests-on-expected-home', { pool: id, bedrooms: z.number() }),
  kind('temporary-home', { dwelling: id, weeks: z.number() }),
  kind('region-fallback', { ...place, region: z.string() }),
  kind('waits-for-shelter', { weeks: z.number() }),
  kind('over-cap', { weeks: z.number(), excess: z.number() }),
  kind('no-option', {}),
  kind('all-options-taken', {}),
  kind('worse-there', comparison),
  kind('capacity-used', { ...place, capacity, dwelling: optional(id), shelter: optional(id), by: ids }),
  kind('plan-would-be-worse', comparison),
  kind('equal-tie-break', place),
  kind('impossible-there', place),
  kind('search-stopped', place),
  kind('one-more-home', { ...place, bedrooms: z.number(), week, effect }),
  kind('one-more-family-committed', { ...place, persons: z.number(), effect }),
  kind('more-shelter-places', { shelter: id, places: z.number(), effect }),
  kind('nothing-tried-helps', { tried: z.number() }),
]) satisfies z.ZodType<Reason>;

const finding = z.discriminatedUnion('kind', [
  kind('fictitious', {}),
  kind('no-legal-basis-for-quota', {}),
  kind('left-out-no-consent', { families: ids }),
  kind('left-out-not-qualified', { families: ids }),
  kind('left-out-not-judged', { families: ids }),
  kind('left-out-occupies-shelter', { families: ids, shelter: id, persons: z.number() }),
  kind('shelter-over-full', { shelter: id, places: z.number(), persons: z.number() }),
  kind('shelter-closed', { shelter: id, families: ids }),
  kind('shelter-to-avoid', { family: id, shelter: id }),
  kind('commitment-overused', place),
  kind('no-labour-figure', { regions: z.array(z.string()), families: ids }),
  kind('no-sector-given', { families: ids }),
  kind('ages-unknown', { families: ids }),
  kind('no-key-figure', { key: z.string(), municipalities: ids }),
  kind('no-task-population', { year: z.number(), municipalities: ids }),
  kind('rests-on-expected', { families: ids }),
  kind('accessibility-unknown', { family: id, municipality: id }),
  kind('temporary-home-used', { family: id, dwelling: id, weeks: z.number() }),
  kind('scores-rounded', { file: z.string(), count: z.number() }),
  kind('displacement-not-known', { municipalities: ids }),
  kind('roofless-now', { families: ids }),
  kind('roofless-weeks', { families: ids, weeks: z.number() }),
  kind('over-cap', { families: ids }),
  kind('unplaced', { families: ids }),
  kind('ties-not-broken', { passes: z.number() }),
  kind('input-warning', { text: z.string() }),
]) satisfies z.ZodType<Finding>;

const manifest = z.strictObject({
  version: z.string(),
  engine: z.string(),
  engineVersion: z.string(),
  seed: z.number(),
  scenario: optional(z.string()),
  inputs: z.array(z.strictObject({ file: z.string(), sha256: z.string() })),
  data: optional(z.array(z.strictObject({ table: z.enum(PLAN_DATA), rows: count, sha256: z.string() }))),
  overrides: z.array(z.strictObject({ path: z.string(), from: z.string(), value: z.string() })),
});

const objectiveResult = z.strictObject({
  name: objective,
  unit: z.string(),
  sense: z.enum(['minimise', 'maximise']),
  value: z.number(),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  proven: z.boolean(),
  conditional: z.boolean(),
  how: z.string(),
});

const placement = z.strictObject({
  family: id,
  status: z.enum(['placed', 'unplaced']),
  municipality: optional(id),
  supply: optional(supply),
  dwelling: optional(id),
  pool: optional(id),
  bedrooms: optional(count),
  moveInWeek: optional(week),
  shelter: optional(id),
  stays: z.array(z.strictObject({ shelter: id, from: week, until: week })),
  weeksInShelter: count,
  rooflessWeeks: count,
  overCap: z.boolean(),
  excessWeeks: count,
  match: optional(z.number()),
  matchParts: optional(z.strictObject({ labour: z.number(), ties: z.number(), preference: z.number() })),
  schoolChanges: count,
  regionFallback: z.boolean(),
  reasons: z.array(reason),
});

const scarcityPrice = z.strictObject({
  capacity,
  municipality: optional(id),
  dwelling: optional(id),
  shelter: optional(id),
  pool: optional(id),
  bedrooms: optional(count),
  week: optional(week),
  price: z.number(),
  objective,
});

const load = z.strictObject({
  municipality: id,
  familiesPlaced: count,
  personsPlaced: count,
  personsUsed: count,
  fairShare: z.number().nullable(),
  committedFamilies: optional(z.number()),
  committedPersons: optional(z.number()),
  taskRemaining: optional(z.number()),
  taskUnit: optional(z.enum(['persons', 'families'])),
  displacementShare: optional(z.number()),
});

export const planSchema = z.strictObject({
  // A plan of the earlier schema lacks the data it was made from, and is otherwise the same.
  schema: z.enum([PLAN_SCHEMA, EARLIER_PLAN_SCHEMA]).transform((): typeof PLAN_SCHEMA => PLAN_SCHEMA),
  week,
  horizonWeeks: count,
  capWeeks: count,
  policy: z.string(),
  fictitious: z.boolean(),
  manifest,
  status: z.enum(['optimal', 'feasible', 'stopped']),
  objectives: z.array(objectiveResult),
  placements: z.array(placement),
  scarcity: z.array(scarcityPrice),
  loads: z.array(load),
  warnings: z.array(finding),
}) satisfies z.ZodType<Plan>;

/** The file adds a seal over all the rest. */
export const planFileSchema = planSchema.extend({ seal: optional(z.string()) });
