/**
 * Which families go with which homes, for many of both at once. Families that ask alike get like answers, and so do homes of which a fit
 * reads the same: each answer is found once.
 */
import type { PreparedWeek } from '../prepared-week.ts';
import type { HomeAsk, HomeFacts, HomeFit } from './fit.ts';
import { familyAsked } from './misfit.ts';

export interface HomeVerdicts {
  /** Whether a family goes with a home, whatever the week. */
  fits(family: number, home: Answers): boolean;
  /** What the fits say of a home to all who ask: equal texts are homes that no family of this week can tell apart. */
  answers(home: HomeFacts): Answers;
}

/** Per fit, one character per distinct ask: 1 is no. */
export type Answers = readonly string[];

/** Nothing of it is said to anybody: only whether there is an obstacle is of interest. */
const UNNAMED = { municipality: '', dwelling: '' };

export function homeVerdicts(fits: readonly HomeFit[], prepared: PreparedWeek): HomeVerdicts {
  const asked = prepared.families.map((_, family) => familyAsked(prepared, family));
  const answering = fits.map((fit) => {
    const asks = new Map<string, { readonly ask: HomeAsk; readonly position: number }>();
    const positions = Int32Array.from(asked, (family) => {
      const ask = fit.asks(family);
      if (ask === undefined) return -1;
      const key = JSON.stringify(ask);
      const known = asks.get(key) ?? { ask, position: asks.size };
      asks.set(key, known);
      return known.position;
    });
    return {
      positions,
      answer: answerer(
        fit,
        [...asks.values()].map(({ ask }) => ask),
      ),
    };
  });
  return {
    answers: (home) => answering.map(({ answer }) => answer(home)),
    fits: (family, answers) =>
      answering.every(({ positions }, fit) => {
        const position = positions[family]!;
        return position < 0 || answers[fit]!.charCodeAt(position) === NO_OBSTACLE;
      }),
  };
}

const NO_OBSTACLE = '0'.charCodeAt(0);

function answerer(fit: HomeFit, asks: readonly HomeAsk[]): (home: HomeFacts) => string {
  const known = new Map<string, string>();
  return (home) => {
    const key = JSON.stringify(fit.reads.map((field) => home[field] ?? null));
    const found = known.get(key) ?? asks.map((ask) => (fit.misfit(ask, home, UNNAMED) ? '1' : '0')).join('');
    known.set(key, found);
    return found;
  };
}
