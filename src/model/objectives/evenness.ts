import type { ModelDraft } from '../draft.ts';
import { homeColumn, type ModelData } from '../model-data.ts';
import { remainingFamilies, remainingPersons } from '../prepared-week.ts';
import type { ExtraCosts, Objective } from './objective.ts';

const MILLION = 1_000_000;

/**
 * Convex: each further person above the fair share costs more than the one before, so that load spreads. A plain
 * "worst municipality" would be fixed by the load that is there already, and say nothing about the rest.
 */
export const evenness: Objective = {
  id: 'evenness',
  sentence: 'The load lies as evenly as possible over the municipalities, against their fair share.',
  source: 'DG20a (as even as possible); ACVZ21 (a place must be able to carry it)',
  sense: 'minimise',
  unit: () => 'person-steps',
  scale: 'millionths',
  extra(data, draft) {
    const rows = new Int32Array(data.municipalities.length).fill(-1);
    const sizes = sizesByMunicipality(data);
    const parts = data.municipalities.map((_, municipality) =>
      stepsOf(data, draft, municipality, sizes[municipality]!, rows),
    );
    draft.addEntries((visit) => {
      for (let home = 0; home < data.homes.count; home++) {
        const row = rows[data.homes.municipality[home]!]!;
        if (row >= 0) visit(homeColumn(data, home), row, data.persons[data.homes.family[home]!]!);
      }
    });
    return {
      constant: parts.reduce((sum, part) => sum + part.constant, 0),
      costs: parts.flatMap((part) => part.costs),
    };
  },
};

/** One step column per person above the fair share that the municipality could come to hold. */
function stepsOf(
  data: ModelData,
  draft: ModelDraft,
  municipality: number,
  sizes: readonly number[],
  rows: Int32Array,
): ExtraCosts {
  const share = data.shares.millionths[municipality];
  if (share === undefined) return { constant: 0, costs: [] };
  const used = data.shares.personsUsed[municipality]!;
  const free = Math.floor(share / MILLION);
  const costOf = (person: number) => person * MILLION - share;
  let constant = 0;
  for (let person = free + 1; person <= used; person++) constant += costOf(person);
  const firstStep = Math.max(free, used) + 1;
  const steps = used + mostPersonsIn(data, municipality, sizes) - firstStep + 1;
  if (steps <= 0) return { constant, costs: [] };

  const { id } = data.municipalities[municipality]!;
  const first = draft.addColumns(steps, 1, (index) => ({ kind: 'person-step', ids: [id, firstStep + index] }));
  const row = draft.addRow(Number.NEGATIVE_INFINITY, firstStep - 1 - used, () => ({ kind: 'evenness', ids: [id] }));
  rows[municipality] = row;
  draft.addEntries((visit) => {
    for (let index = 0; index < steps; index++) visit(first + index, row, -1);
  });
  return {
    constant,
    costs: Array.from({ length: steps }, (_, index) => ({ column: first + index, cost: costOf(firstStep + index) })),
  };
}

/** The most persons that could be placed in a municipality: the largest families, as many as it can take. */
function mostPersonsIn(data: ModelData, municipality: number, sizes: readonly number[]): number {
  const periods = [...data.periods[municipality]!, ...data.fallbackPeriods[municipality]!];
  const bounded = periods.every(({ account }) => account === 'commitment');
  const commitments = [...new Set(periods.map(({ index }) => index))].map((index) => data.commitments[index]!);
  const mostFamilies = bounded ? commitments.reduce((sum, each) => sum + remainingFamilies(each), 0) : sizes.length;
  const mostPersons = bounded
    ? commitments.reduce((sum, each) => sum + remainingPersons(each), 0)
    : Number.POSITIVE_INFINITY;
  const largest = sizes.toSorted((one, other) => other - one).slice(0, mostFamilies);
  return Math.min(
    largest.reduce((sum, size) => sum + size, 0),
    mostPersons,
  );
}

/** Per municipality the sizes of the families that have an option there, each family once. */
function sizesByMunicipality(data: ModelData): number[][] {
  const sizes: number[][] = data.municipalities.map(() => []);
  const lastFamily = new Int32Array(data.municipalities.length).fill(-1);
  for (let home = 0; home < data.homes.count; home++) {
    const municipality = data.homes.municipality[home]!;
    const family = data.homes.family[home]!;
    if (lastFamily[municipality] === family) continue;
    lastFamily[municipality] = family;
    sizes[municipality]!.push(data.persons[family]!);
  }
  return sizes;
}
