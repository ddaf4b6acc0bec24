/** The fair share of each municipality that takes part, by the policy's key (docs/model.md, "evenness"). */
import { personsOf } from '../../../domain/household.ts';
import type { Family, MunicipalityId, PlanningWeek } from '../../../domain/planning-week.ts';
import { decimal, dividedBy, plus, ratio, times, toMillionths, ZERO } from './fraction.ts';
import { personsUsedIn } from './participation.ts';

/**
 * Fair shares in millionths of persons, rounded half up. Municipalities without a figure for the key have none.
 *
 * @param families those that enter the plan, placed or not.
 */
export function fairShares(
  week: PlanningWeek,
  key: string,
  takingPart: ReadonlySet<MunicipalityId>,
  families: readonly Family[],
): ReadonlyMap<MunicipalityId, number> {
  const keyed = week.municipalities
    .filter((municipality) => takingPart.has(municipality.id))
    .flatMap((municipality) => {
      const figure = key === 'population' ? municipality.population : municipality.figures.get(key);
      return figure === undefined ? [] : [{ id: municipality.id, figure: decimal(figure) }];
    });
  const sum = keyed.map(({ figure }) => figure).reduce(plus, ZERO);
  if (sum.numerator === 0n) return new Map();
  const used = keyed.reduce((total, { id }) => total + personsUsedIn(id, week), 0);
  const persons = families.reduce((total, family) => total + personsOf(family), used);
  return new Map(keyed.map(({ id, figure }) => [id, toMillionths(dividedBy(times(ratio(persons, 1), figure), sum))]));
}
