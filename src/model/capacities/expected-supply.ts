import { homeColumn } from '../model-data.ts';
import type { Capacity } from './capacity.ts';

export const expectedSupply: Capacity = {
  id: 'expected-supply',
  sentence: 'By each week at most as many expected homes of a pool and size are used as are expected by then.',
  source: 'docs/model.md (exact decimals, floored, cumulative)',
  apply(data, draft) {
    const { homes } = data;
    // Between two releases nothing is added, so the last week before a release speaks for the weeks before it.
    const lastWeeks = homes.expected.map(({ releaseWeeks, cumulative }) => [
      ...releaseWeeks.slice(1).map((release) => release - 1),
      cumulative.length - 1,
    ]);
    const rows = homes.expected.map((expected, index) =>
      lastWeeks[index]!.map((week) =>
        draft.addRow(Number.NEGATIVE_INFINITY, expected.cumulative[week]!, () => ({
          kind: 'expected-supply',
          ids: [expected.pool, expected.bedrooms, week],
        })),
      ),
    );
    draft.addEntries((visit) => {
      for (let home = 0; home < homes.count; home++) {
        if (homes.supply[home] !== 2) continue;
        const source = homes.source[home]!;
        lastWeeks[source]!.forEach((week, position) => {
          if (week >= homes.week[home]!) visit(homeColumn(data, home), rows[source]![position]!, 1);
        });
      }
    });
  },
};
