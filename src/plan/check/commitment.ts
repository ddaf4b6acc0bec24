/** Per commitment row: families, persons and the weekly intake, after what was used earlier in the period. */
import type { Commitment } from '../../domain/planning-week.ts';
import { type Breach, checkRule } from './check-rule.ts';
import type { Planned } from './facts/plan-facts.ts';

export const commitment = checkRule('commitment', ({ week, planned }) =>
  week.commitments.flatMap((row) => {
    const counted = planned.filter(({ home }) => home?.counted?.kind === 'commitment' && home.counted.row === row);
    return [...totalBreaches(row, counted), ...intakeBreaches(row, counted)];
  }),
);

function totalBreaches(row: Commitment, counted: readonly Planned[]): readonly Breach[] {
  const ids = { municipality: row.municipality };
  const persons = counted.reduce((sum, planned) => sum + planned.persons, 0);
  const breaches: Breach[] = [];
  // A commitment that was overused before leaves no room, which is a finding and no fault of this plan.
  const familiesLeft = row.families === undefined ? undefined : Math.max(0, row.families - row.familiesUsed);
  const personsLeft = row.persons === undefined ? undefined : Math.max(0, row.persons - row.personsUsed);
  if (familiesLeft !== undefined && counted.length > familiesLeft) {
    const params = { placed: counted.length, left: familiesLeft };
    breaches.push({ kind: 'commitment-families-exceeded', ids, params });
  }
  if (personsLeft !== undefined && persons > personsLeft) {
    breaches.push({ kind: 'commitment-persons-exceeded', ids, params: { placed: persons, left: personsLeft } });
  }
  return breaches;
}

function intakeBreaches(row: Commitment, counted: readonly Planned[]): readonly Breach[] {
  const { weeklyIntake, municipality } = row;
  if (weeklyIntake === undefined) return [];
  const perWeek = new Map<string, number>();
  for (const { placement } of counted) {
    const moveInWeek = placement.moveInWeek ?? '';
    perWeek.set(moveInWeek, (perWeek.get(moveInWeek) ?? 0) + 1);
  }
  return [...perWeek]
    .filter(([, placed]) => placed > weeklyIntake)
    .map(([moveInWeek, placed]) => ({
      kind: 'weekly-intake-exceeded',
      ids: { municipality },
      params: { placed, left: weeklyIntake, week: moveInWeek },
    }));
}
