import { expect, it } from 'vitest';
import { ageOf } from '../../src/cli/age.ts';

it.each([
  ['2026-01-01', '2026-11-23', { years: 0, months: 10, about: false }],
  ['2026-01-01', '2027-01-01', { years: 1, months: 0, about: false }],
  ['2026-01-31', '2027-01-30', { years: 0, months: 11, about: false }],
  ['2024-03-15', '2026-11-23', { years: 2, months: 8, about: false }],
  ['2026-11-23', '2026-11-23', { years: 0, months: 0, about: false }],
  ['2021', '2026-11-23', { years: 5, months: 0, about: true }],
  ['2026', '2026-11-23', { years: 0, months: 0, about: true }],
  ['2026-11-24', '2026-11-23', undefined],
  ['2027', '2026-11-23', undefined],
])('figures of %s are on %s %j old', (asOf, today, age) => {
  expect(ageOf(asOf, today)).toEqual(age);
});
