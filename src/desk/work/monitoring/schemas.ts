/** What comes out of the routes of monitoring. Null: too few to show. */
import { z } from 'zod';
import { CASE_STATES, CLOSED } from '../../register/case-life/states.ts';
import { DURATION_IDS } from '../monitoring/durations.ts';
import { PHASES } from '../monitoring/phases.ts';

const count = z.number().nullable();
const kept = {
  housedFamilies: count,
  housedPersons: count,
  proposed: count,
  accepted: count,
  declined: count,
} as const;

const Prognosis = z.object({
  horizonWeeks: z.number(),
  expected: count,
  low: count,
  high: count,
  newFamilies: z.object({ expected: z.number(), low: z.number(), high: z.number() }).nullable(),
});

export const MonitoringSchema = z
  .object({
    today: z.string(),
    start: z.string(),
    suppressed: z.boolean(),
    fictitious: z.boolean(),
    weeks: z.array(z.object({ week: z.string(), phases: z.record(z.enum(PHASES), count), families: count })),
    states: z.array(z.object({ state: z.enum(CASE_STATES), families: z.number() })),
    outflow: z.object({
      ways: z.array(z.object({ way: z.enum(CLOSED), times: count })),
      shareProvided: count,
      cameBack: count,
    }),
    durations: z.array(z.object({ step: z.enum(DURATION_IDS), count, medianDays: count, ninetiethDays: count })),
    overdue: z.object({ assessment: count, test: count, shelter: count }),
    shelter: z.object({
      capWeeks: z.number(),
      families: count,
      overCap: count,
      shareOverCap: count,
      childWeeks: count,
      rooflessChildWeeks: count,
      byWeeks: z.array(z.object({ over: z.number(), to: z.number().nullable(), families: count })),
    }),
    promises: z.object({
      lines: z.array(
        z.object({
          municipality: z.string(),
          from: z.string().nullable(),
          until: z.string().nullable(),
          promisedFamilies: count,
          promisedPersons: count,
          ...kept,
        }),
      ),
      total: z.object(kept),
    }),
    refusals: z.object({ byMunicipality: count, byFamily: count }),
    overrides: count,
    savedPlans: z.number(),
    cost: z.object({
      toDate: count,
      perPersonYear: z.number(),
      source: z.string(),
      leastWeeks: z.number(),
      prognoses: z.array(Prognosis),
    }),
    municipalityNames: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Monitoring' });
