/** The parameters of the simulated world as they stand in data/parameters.json, each dated and with what it rests on. */
import { z } from 'zod';
import type { Text } from '../domain/text.ts';
import { PARAMETER_IDS, type ParameterId, type ParameterValues } from '../simulation/parameters.ts';
import { bothLanguages, readDataFile } from './data-file.ts';

const bounds = z.tuple([z.number(), z.number()]);

const parameter = z
  .strictObject({
    label: bothLanguages,
    value: z.number(),
    range: bounds.optional(),
    possible: bounds,
    whole: z.literal(true).optional(),
    unit: z.string(),
    basis: z.enum(['source', 'assumption']),
    because: bothLanguages,
    sources: z.array(z.string()),
    since: z.iso.date(),
  })
  .transform(({ range, possible, whole, ...rest }) => ({
    ...rest,
    /** Only whole numbers. */
    whole: whole ?? false,
    /** What is plausible: the range that sensitivity explores. Equal bounds: certain, or a choice of policy. */
    low: range?.[0] ?? rest.value,
    high: range?.[1] ?? rest.value,
    /** What is possible at all: a scenario outside it is refused. */
    least: possible[0],
    most: possible[1],
  }))
  .refine(({ least, low, value, high, most }) => least <= low && low <= value && value <= high && high <= most, {
    error: 'the value must lie in its range, and the range in what is possible',
  })
  .refine(({ whole, ...one }) => !whole || [one.value, one.low, one.high].every(Number.isInteger), {
    error: 'the value and its range must be whole numbers',
  })
  .refine(({ basis, sources }) => basis === 'assumption' || sources.length > 0, {
    error: 'a value with basis source must name a source',
  });

const table = z
  .strictObject({
    schema: z.literal('onderdak/parameters@1'),
    /** English → Dutch. */
    units: z.record(z.string(), z.string()),
    parameters: z.record(z.enum(PARAMETER_IDS), parameter),
  })
  .refine(({ units, parameters }) => Object.values(parameters).every(({ unit }) => Object.hasOwn(units, unit)), {
    error: 'every unit must stand under units',
  });

export type ParameterDefinition = Readonly<z.output<typeof parameter>>;

const read = readDataFile('parameters.json', table);

export const PARAMETERS: Readonly<Record<ParameterId, ParameterDefinition>> = read.parameters;

/** What a value of a scenario rests on that comes without a source: it is an assumption, whatever the table's own value rests on. */
export const WITHOUT_SOURCE: Text = {
  nl: 'eigen waarde van het scenario, zonder bron',
  en: "the scenario's own value, without a source",
};

/** The Dutch of every unit; the English is the unit itself. */
export const DUTCH_UNITS: Readonly<Record<string, string>> = read.units;

/** The values of a scenario: its own where it gives one, else those of the table. */
export function parameterValues(own: Partial<ParameterValues> = {}): ParameterValues {
  const values = Object.fromEntries(PARAMETER_IDS.map((id) => [id, own[id] ?? PARAMETERS[id].value]));
  return values as ParameterValues;
}
