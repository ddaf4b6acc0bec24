/** Time in shelter: of families who are there now and of those who moved on; in weeks, persons and children. */

import type { Publication } from '../suppression.ts';
import type { MonitoringFacts } from './facts.ts';
import { weeksWithin } from './families-seen.ts';
import type { ShelterUse, WeeksCount } from './schemas.ts';

export interface ShelterUseAndWeeks {
  readonly use: ShelterUse;
  /** Of persons, to date. */
  readonly personWeeks: number;
  readonly families: number;
}

/** Weeks of children are shown to the nearest ten to who may not see cases. */
const STEP_WEEKS = 10;
const EVER = Number.NEGATIVE_INFINITY;

export function shelterUse(
  { families, capWeeks, today }: Pick<MonitoringFacts, 'families' | 'capWeeks' | 'today'>,
  publication: Publication,
): ShelterUseAndWeeks {
  const stays = families
    .filter(({ sheltered }) => sheltered.length > 0)
    .map(({ persons, children, sheltered }) => ({ persons, children, weeks: weeksWithin(sheltered, EVER, today) }));
  const roofless = families
    .map(({ children, roofless: spans }) => ({ children, weeks: weeksWithin(spans, EVER, today) }))
    .filter(({ weeks }) => weeks > 0);
  const bounds = boundsOf(capWeeks);
  const within = bounds.map(
    ({ over, to }) => stays.filter(({ weeks }) => (weeks > over || over === 0) && (to === null || weeks <= to)).length,
  );
  const spread = spreadOverCap(bounds, within, capWeeks, publication);
  const childWeeks = sum(stays.map(({ children, weeks }) => children * weeks));
  const rooflessChildWeeks = sum(roofless.map(({ children, weeks }) => children * weeks));
  return {
    use: {
      capWeeks,
      families: spread.families,
      overCap: spread.overCap,
      shareOverCap: spread.overCap === null || !spread.families ? null : spread.overCap / spread.families,
      childWeeks: publication.amount(childWeeks, stays.length, STEP_WEEKS),
      rooflessChildWeeks: publication.amount(rooflessChildWeeks, roofless.length, STEP_WEEKS),
      byWeeks: spread.byWeeks,
    },
    personWeeks: sum(stays.map(({ persons, weeks }) => persons * weeks)),
    families: stays.length,
  };
}

type Bound = Pick<WeeksCount, 'over' | 'to'>;

/**
 * First how many stayed within the cap and how many longer, then how those are spread: each is a total of its own, so a part that is
 * hidden gives none of its own parts away.
 */
function spreadOverCap(
  bounds: readonly Bound[],
  counts: readonly number[],
  capWeeks: number,
  publication: Publication,
): Pick<ShelterUse, 'families' | 'overCap' | 'byWeeks'> {
  const isOver = bounds.map(({ over }) => over >= capWeeks);
  const within = counts.filter((_, index) => !isOver[index]);
  const longer = counts.filter((_, index) => isOver[index]);
  const { cells, total } = publication.division([sum(within), sum(longer)]);
  const parts = [within, longer].map((part, index) =>
    cells[index] === null ? { cells: part.map(() => null), total: null } : publication.division(part),
  );
  const tooFew = cells.every((cell) => cell !== null) && parts.some((part) => part.total === null);
  const families = parts.flatMap((part) => part.cells);
  return {
    families: tooFew ? null : total,
    overCap: tooFew ? null : cells[1]!,
    byWeeks: bounds.map((bound, index) => ({ ...bound, families: families[index]! })),
  };
}

/** By months up to the cap, and by how much it was passed. */
function boundsOf(capWeeks: number): readonly Bound[] {
  const bounds = [0, 4, 8, capWeeks, capWeeks + 4, capWeeks + 13].filter(
    (bound, index) => index === 0 || index >= 3 || bound < capWeeks,
  );
  return bounds.map((over, index) => ({ over, to: bounds[index + 1] ?? null }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
