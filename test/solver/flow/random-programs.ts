/** Small programs drawn at random: families with stays, homes and nested or crossing capacities, and odd rows now and then. */
import fc from 'fast-check';
import type { LinearProgram } from '../../../src/model/linear-program.ts';
import { type SampleColumn, type SampleRow, sampleProgram } from './sample-programs.ts';

interface Drawn {
  readonly objectives: number;
  readonly families: readonly {
    readonly persons: number;
    readonly mayStay: boolean;
    readonly stays: readonly { readonly week: number; readonly costs: readonly number[] }[];
    readonly homes: readonly {
      readonly week: number;
      readonly dwelling: number;
      readonly municipality: number;
      readonly costs: readonly number[];
    }[];
    readonly direct: readonly { readonly dwelling: number; readonly costs: readonly number[] }[];
    readonly waiting: readonly number[];
  }[];
  readonly dwellingCapacity: readonly number[];
  readonly municipalityOf: readonly number[];
  readonly municipalityCapacity: readonly number[];
  readonly inPersons: boolean;
  readonly turned: boolean;
  readonly crossing: number;
  readonly steps: readonly { readonly upper: number; readonly costs: readonly number[] }[];
  readonly constants: readonly number[];
}

const WEEKS = 2;
const DWELLINGS = 3;
const MUNICIPALITIES = 2;

export function randomProgram(): fc.Arbitrary<LinearProgram> {
  return fc
    .integer({ min: 1, max: 3 })
    .chain((objectives) => drawn(objectives))
    .map(toProgram);
}

function drawn(objectives: number): fc.Arbitrary<Drawn> {
  const amount = fc.oneof(
    { arbitrary: fc.integer({ min: -2, max: 2 }), weight: 4 },
    { arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }), weight: 1 },
  );
  const costs = fc.array(amount, { minLength: objectives, maxLength: objectives });
  const week = fc.nat({ max: WEEKS - 1 });
  const dwelling = fc.nat({ max: DWELLINGS - 1 });
  const municipality = fc.nat({ max: MUNICIPALITIES - 1 });
  const family = fc.record({
    persons: fc.integer({ min: 2, max: 4 }),
    mayStay: fc.boolean(),
    stays: fc.array(fc.record({ week, costs }), { minLength: 1, maxLength: 2 }),
    homes: fc.array(fc.record({ week, dwelling, municipality, costs }), { maxLength: 3 }),
    direct: fc.array(fc.record({ dwelling, costs }), { maxLength: 1 }),
    waiting: costs,
  });
  return fc.record({
    objectives: fc.constant(objectives),
    families: fc.array(family, { minLength: 1, maxLength: 3 }),
    dwellingCapacity: fc.array(
      fc.nat({ max: 1 }).map((capacity) => capacity),
      { minLength: DWELLINGS, maxLength: DWELLINGS },
    ),
    municipalityOf: fc.array(municipality, { minLength: DWELLINGS, maxLength: DWELLINGS }),
    municipalityCapacity: fc.array(fc.nat({ max: 3 }), { minLength: MUNICIPALITIES, maxLength: MUNICIPALITIES }),
    inPersons: fc.boolean(),
    turned: fc.boolean(),
    crossing: fc.nat({ max: 3 }),
    steps: fc.array(fc.record({ upper: fc.integer({ min: 1, max: 2 }), costs }), { maxLength: 2 }),
    constants: costs,
  });
}

/** Rows: families, links, dwellings, municipalities, then odd ones. */
function toProgram(draw: Drawn): LinearProgram {
  const families = draw.families.length;
  const linkRow = (family: number, week: number) => families + family * WEEKS + week;
  const dwellingRow = (dwelling: number) => families * (1 + WEEKS) + dwelling;
  const municipalityRow = (municipality: number) => dwellingRow(DWELLINGS) + municipality;
  const oddRow = municipalityRow(MUNICIPALITIES);
  const sign = draw.turned ? -1 : 1;
  const columns: SampleColumn[] = draw.families.flatMap((family, index): SampleColumn[] => {
    const used = draw.inPersons ? family.persons : 1;
    const home = (dwelling: number) => {
      const municipality = draw.municipalityOf[dwelling]!;
      return [
        [dwellingRow(dwelling), 1],
        [municipalityRow(municipality), used],
      ] as [number, number][];
    };
    return [
      ...(family.mayStay ? [{ entries: [[index, 1]] as [number, number][], costs: family.waiting }] : []),
      ...family.stays.map(({ week, costs }): SampleColumn => {
        const odd: [number, number][] = draw.crossing === 1 ? [[oddRow, family.persons]] : [];
        return { entries: [[index, 1], [linkRow(index, week), -sign], ...odd], costs };
      }),
      ...family.homes.map(({ week, dwelling, costs }): SampleColumn => {
        const odd: [number, number][] = draw.crossing === 2 && week === 0 ? [[oddRow, 1]] : [];
        return { entries: [[linkRow(index, week), sign], ...home(dwelling), ...odd], costs };
      }),
      ...family.direct.map(
        ({ dwelling, costs }): SampleColumn => ({ entries: [[index, 1], ...home(dwelling)], costs }),
      ),
    ];
  });
  for (const { upper, costs } of draw.steps) {
    const row = draw.crossing === 3 ? oddRow : municipalityRow(0);
    columns.push({ entries: [[row, -1]], costs, upper });
  }
  const rows: SampleRow[] = [
    ...draw.families.map(() => ({ lower: 1, upper: 1 })),
    ...Array.from({ length: families * WEEKS }, () => ({ lower: 0, upper: 0 })),
    ...draw.dwellingCapacity.map((upper) => ({ upper })),
    ...draw.municipalityCapacity.map((capacity) => ({ upper: draw.inPersons ? capacity * 3 : capacity })),
    draw.crossing === 3 ? { lower: -1, upper: 0 } : { upper: draw.crossing === 1 ? 4 : 1 },
  ];
  return sampleProgram(rows, columns, draw.constants);
}
