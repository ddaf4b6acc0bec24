/** Adults and children add up, and a household is a family unless the scenario says that it was assessed elsewhere. */
import { childrenOf, type FamilyRow } from '../files/families.ts';
import type { ProblemList } from '../problem-list.ts';
import { sourceOf } from '../read-rows.ts';
import { type CheckedWeek, rowsOf } from '../week-tables.ts';

export function checkHouseholds({ tables, settings }: CheckedWeek, problems: ProblemList): void {
  const families = tables.families.rows;
  if (!families) return;
  if (!families.columns.has('child_ages') && !families.columns.has('children')) {
    const source = { file: families.file, line: families.headerLine };
    problems.error('missing-one-of-columns', { columns: 'child_ages, children' }, source);
    return;
  }
  for (const row of rowsOf(tables.families)) {
    const own = new Checks(row.value, (kind, params) => {
      problems.error(kind, { ...params, id: row.value.family_id } as never, sourceOf(families, row));
    });
    own.childrenAddUp();
    own.someoneIsThere(settings.requiresVerdict);
    own.sectorsBelongToAdults();
  }
}

type Report = (kind: Parameters<ProblemList['error']>[0], params: Readonly<Record<string, number>>) => void;

class Checks {
  readonly #row: FamilyRow;
  readonly #report: Report;

  constructor(row: FamilyRow, report: Report) {
    this.#row = row;
    this.#report = report;
  }

  childrenAddUp(): void {
    const { child_ages: ages, child_sexes: sexes, children } = this.#row;
    if (ages && children !== undefined && ages.length !== children) {
      this.#report('child-ages-count', { ages: ages.length, children });
    }
    if (sexes && !ages) this.#report('child-sexes-without-ages', {});
    if (sexes && ages && sexes.length !== ages.length) {
      this.#report('child-sexes-count', { sexes: sexes.length, children: ages.length });
    }
  }

  someoneIsThere(requiresVerdict: boolean): void {
    const children = childrenOf(this.#row);
    const { adults } = this.#row;
    if (children === undefined) this.#report('children-unknown', {});
    else if (children === 0 && adults === 0) this.#report('empty-household', {});
    else if (requiresVerdict && children === 0) this.#report('no-children', {});
    if (requiresVerdict && adults === 0 && children !== 0) this.#report('no-adults', {});
  }

  sectorsBelongToAdults(): void {
    const { sectors, adults } = this.#row;
    if (sectors && sectors.length > adults) {
      this.#report('sectors-more-than-adults', { sectors: sectors.length, adults });
    }
  }
}
