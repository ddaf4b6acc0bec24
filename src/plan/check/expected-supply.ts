/** Per pool and size: expected homes used by week w are at most the rate times w + 1, rounded down. */
import { checkRule } from './check-rule.ts';

export const expectedSupply = checkRule('expected-supply', ({ week, planned }) => {
  const classes = new Map<string, { readonly pool: string; readonly bedrooms: number; rate: bigint }>();
  for (const { pool, bedrooms, perWeekMillionths } of week.supply) {
    const key = JSON.stringify([pool, bedrooms]);
    const known = classes.get(key) ?? { pool, bedrooms, rate: 0n };
    known.rate += BigInt(perWeekMillionths);
    classes.set(key, known);
  }
  return [...classes.values()].flatMap(({ pool, bedrooms, rate }) => {
    const weeks = planned
      .filter(({ placement }) => placement.supply === 'expected')
      .filter(({ placement }) => placement.pool === pool && placement.bedrooms === bedrooms)
      .flatMap(({ home }) => (home === undefined ? [] : [home.moveIn]))
      .sort((one, other) => one - other);
    // The n-th home in order of week must have come by its own week.
    const late = weeks.findIndex((moveIn, index) => BigInt(index + 1) > (rate * BigInt(moveIn + 1)) / 1_000_000n);
    const moveIn = weeks[late];
    if (moveIn === undefined) return [];
    const used = weeks.filter((other) => other <= moveIn).length;
    const expected = Number((rate * BigInt(moveIn + 1)) / 1_000_000n);
    return [{ kind: 'expected-exceeded', ids: { pool }, params: { bedrooms, week: moveIn, used, expected } }];
  });
});
