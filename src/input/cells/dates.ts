/** Dates in cells → day numbers. */
import { type DayNumber, dayNumberOf } from '../../domain/calendar.ts';
import { type Cell, type CellFault, wrongValue } from './cell.ts';

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const DAY_FIRST = /^(\d{1,2})-(\d{1,2})-(\d{4})(?: 0?0:00(?::00)?)?$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

// The same few hundred dates come back in every row, and finding a day number takes far longer than looking it up.
const known = new Map<string, DayNumber>();
const MOST_KNOWN = 50_000;

/** A Dutch calendar date, `2026-11-23` or `23-11-2026`; a time of midnight after it is allowed. */
export const date: Cell<DayNumber> = (text) => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const day = readDate(text);
  if (typeof day === 'number' && known.size < MOST_KNOWN) known.set(text, day);
  return day;
};

function readDate(text: string): DayNumber | CellFault {
  const yearFirst = YEAR_FIRST.exec(text);
  const dayFirst = yearFirst ? null : DAY_FIRST.exec(text);
  if (!yearFirst && !dayFirst) return wrongValue('not-a-date', text);
  const [year, month, day] = yearFirst
    ? [yearFirst[1]!, yearFirst[2]!, yearFirst[3]!]
    : [dayFirst![3]!, dayFirst![2]!, dayFirst![1]!];
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return wrongValue('date-out-of-range', text);
  const number = dayNumberOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return number ?? wrongValue('date-does-not-exist', text);
}
