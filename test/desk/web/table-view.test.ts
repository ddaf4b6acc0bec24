import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/desk/web/components/column.ts';
import { type TableAsked, viewOf } from '../../../src/desk/web/components/table-view.ts';

interface Home {
  readonly id: string;
  readonly place: string;
  readonly rent: number | null;
}

const ROWS: readonly Home[] = [
  { id: 'D-10', place: '’s-Gravenhage', rent: 600 },
  { id: 'D-9', place: 'Súdwest-Fryslân', rent: null },
  { id: 'D-2', place: 'Tilburg', rent: 95 },
];
const COLUMNS: readonly Column<Home>[] = [
  { id: 'id', header: 'Home', value: ({ id }) => id, rowHeader: true },
  { id: 'place', header: 'Place', value: ({ place }) => place, choices: true },
  { id: 'rent', header: 'Rent', value: ({ rent }) => rent, numeric: true },
];
const ASKED: TableAsked<Home> = {
  columns: COLUMNS,
  rows: ROWS,
  sort: undefined,
  search: '',
  chosen: {},
  language: 'nl',
};
const shown = (asked: Partial<TableAsked<Home>>): readonly string[] =>
  viewOf({ ...ASKED, ...asked }).shown.map(({ id }) => id);

describe('the rows of a table', () => {
  it('keep their order until somebody sorts', () => {
    expect(shown({})).toEqual(['D-10', 'D-9', 'D-2']);
  });

  it('are sorted as people count: D-9 before D-10, and 95 before 600', () => {
    expect(shown({ sort: { column: 'id', descending: false } })).toEqual(['D-2', 'D-9', 'D-10']);
    expect(shown({ sort: { column: 'id', descending: true } })).toEqual(['D-10', 'D-9', 'D-2']);
    expect(shown({ sort: { column: 'rent', descending: false } })).toEqual(['D-2', 'D-10', 'D-9']);
  });

  it('of which nothing is known come last, whichever way the rest goes', () => {
    expect(shown({ sort: { column: 'rent', descending: true } })).toEqual(['D-10', 'D-2', 'D-9']);
  });

  it('are found by every word, in any column, without accents or capitals', () => {
    expect(shown({ search: 'SUDWEST' })).toEqual(['D-9']);
    expect(shown({ search: 'grav 600' })).toEqual(['D-10']);
    expect(shown({ search: 'grav 95' })).toEqual([]);
    expect(shown({ search: '   ' })).toHaveLength(3);
  });

  it('are chosen by a value of a column, which lists its values once and in order', () => {
    expect(shown({ chosen: { place: 'Tilburg' } })).toEqual(['D-2']);
    const twice = [...ROWS, { id: 'D-11', place: 'Tilburg', rent: 1 }];
    const [choices] = viewOf({ ...ASKED, rows: twice }).choices;
    expect(choices?.values).toEqual(['’s-Gravenhage', 'Súdwest-Fryslân', 'Tilburg']);
  });

  it('do not fail on a sort or a choice of a column that is gone', () => {
    expect(shown({ sort: { column: 'gone', descending: false }, chosen: { gone: 'x' } })).toHaveLength(3);
  });
});
