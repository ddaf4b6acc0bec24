import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dutchDateOf } from '../../../src/desk/work/today.ts';

test.each([
  ['2026-11-23T22:59:59.999Z', '2026-11-23'],
  ['2026-11-23T23:00:00.000Z', '2026-11-24'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02'],
  ['2026-03-29T01:00:00.000Z', '2026-03-29'],
  ['2026-10-25T00:59:59.000Z', '2026-10-25'],
])('the Dutch date of %s is %s', (moment, date) => {
  expect(dutchDateOf(moment)).toBe(date);
});

test('every moment has the date that the calendar gives it', () => {
  const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      const text = moment.toISOString();
      const expected = Temporal.Instant.from(text).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
      expect(dutchDateOf(text)).toBe(expected);
    }),
  );
});

test('what is no moment is refused', () => {
  expect(() => dutchDateOf('yesterday')).toThrow(RangeError);
});
