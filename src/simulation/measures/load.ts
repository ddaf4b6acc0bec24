/**
 * How evenly the load lies over the municipalities. Load: persons placed in the counted weeks per 1,000 inhabitants.
 * The key is the population, whatever key a policy itself uses, so that all policies are measured by one yardstick; a
 * municipality that takes no part counts with a load of 0. Municipalities weigh by their inhabitants. Municipalities
 * without a known population are left out, with the persons placed there. Null when nobody is placed.
 */
import type { MunicipalityRecord } from '../records.ts';
import { total } from './counted.ts';
import type { Measure, RunView } from './measure.ts';

/** The share of all inhabitants and of all persons placed that a municipality has. */
interface Shares {
  readonly population: number;
  readonly persons: number;
}

type Inhabited = MunicipalityRecord & { readonly population: number };

function sharesOf({ run }: RunView): Shares[] | null {
  const known = run.municipalities.filter((each): each is Inhabited => (each.population ?? 0) > 0);
  const population = total(known, (each) => each.population);
  const persons = total(known, (each) => each.personsPlaced);
  if (persons === 0) return null;
  return known.map((each) => ({ population: each.population / population, persons: each.personsPlaced / persons }));
}

/**
 * The highest load divided by the load of the whole: 2 is twice the fair share, 1 is perfectly even. One family in a
 * small municipality already weighs much here; Gini and Theil say how even the whole is.
 */
export const loadMax: Measure = {
  id: 'load-max',
  unit: 'times the fair share',
  better: 'lower',
  value(view) {
    const shares = sharesOf(view);
    return shares && Math.max(...shares.map(({ population, persons }) => persons / population));
  },
};

/**
 * Gini coefficient of the load per inhabitant: 0 when even, towards 1 when all lies on a small part of the inhabitants.
 * `1 − Σ p (L₋ + L)` over the municipalities from the lowest to the highest load, with p the population share and L₋, L
 * the share of the persons placed before and with this one (Brown 1994, Social Science and Medicine 38(9): 1243-1256).
 */
export const loadGini: Measure = {
  id: 'load-gini',
  unit: 'index from 0 to 1',
  better: 'lower',
  value(view) {
    const shares = sharesOf(view);
    if (!shares) return null;
    let placed = 0;
    let area = 0;
    for (const { population, persons } of shares.toSorted(byLoad)) {
      area += population * (placed + placed + persons);
      placed += persons;
    }
    // Rounding may leave a hair below zero where all is even.
    return Math.max(0, 1 - area);
  },
};

/** Compared by products, so that equal loads are equal whatever the rounding of a division. */
function byLoad(one: Shares, other: Shares): number {
  return one.persons * other.population - other.persons * one.population;
}

/**
 * Theil index T of the load per inhabitant: `Σ s ln(s / p)` with s the share of the persons placed and p the population
 * share (Theil 1967, Economics and Information Theory, ch. 4). 0 when even; at most ln(inhabitants of all / of the
 * smallest municipality).
 */
export const loadTheil: Measure = {
  id: 'load-theil',
  unit: 'index from 0',
  better: 'lower',
  value(view) {
    const shares = sharesOf(view);
    if (!shares) return null;
    const placed = shares.filter(({ persons }) => persons > 0);
    return Math.max(
      0,
      total(placed, ({ persons, population }) => persons * Math.log(persons / population)),
    );
  },
};
