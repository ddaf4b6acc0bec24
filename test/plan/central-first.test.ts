import { describe, expect, test } from 'vitest';
import { CENTRAL } from '../../src/domain/planning-week.ts';
import {
  aPolicy,
  aWeek,
  commitment,
  day,
  dwelling,
  family,
  inShelter,
  municipality,
  shelter,
  week,
} from '../week-builder.ts';
import { planByHand } from './solution.ts';

const PLACE = [municipality('M-1'), commitment('M-1')];
/** Two persons in the local shelter, whatever the plan. */
const RESIDENT = family('F-9', { ...inShelter('S-1', 1), bannedFrom: ['M-1'] });
/** With `over-cap` first every week of entering is an option, so that a test may choose any. */
const central = aPolicy({ name: 'central', regime: 'central', objectives: ['over-cap', 'roofless'] });

const staysOf = (parts: Parameters<typeof aWeek>, chosen: readonly string[], policy = central) => {
  const { plan } = planByHand(aWeek(...PLACE, RESIDENT, ...parts), policy, [...chosen, 'no-home F-9 S-1@0 4']);
  return Object.fromEntries(
    plan.placements.map(({ family: id, stays }) => [
      id,
      stays.map(({ shelter: at, from, until }) => `${at} ${from} ${until}`),
    ]),
  );
};

describe('under the regime central', () => {
  test('a roofless family goes to the central shelter when that has room for its whole stay', () => {
    const parts = [
      family('F-1'),
      family('F-2', { childAges: [1, 2, 3] }),
      shelter('S-1', 'M-1', { places: 6 }),
      shelter('S-C', CENTRAL, { places: 2 }),
    ];
    expect(staysOf(parts, ['no-home F-1 S-1@0 4', 'no-home F-2 S-1@0 4'])).toMatchObject({
      'F-1': ['S-C 2026-W48 2026-W52'],
      'F-2': ['S-1 2026-W48 2026-W52'],
    });
  });

  test('one family takes the last places, and the other stays where it is', () => {
    const parts = [
      family('F-1'),
      family('F-2'),
      shelter('S-1', 'M-1', { places: 6 }),
      shelter('S-C', CENTRAL, { places: 3 }),
    ];
    expect(staysOf(parts, ['no-home F-1 S-1@0 4', 'no-home F-2 S-1@0 4'])).toMatchObject({
      'F-1': ['S-C 2026-W48 2026-W52'],
      'F-2': ['S-1 2026-W48 2026-W52'],
    });
  });

  test('a week without room is enough to go elsewhere', () => {
    const parts = [
      family('F-1'),
      family('F-2'),
      shelter('S-1', 'M-1', { places: 6 }),
      shelter('S-C', CENTRAL, { places: 3 }),
    ];
    // F-2 comes to the central shelter for the last week only.
    expect(staysOf(parts, ['no-home F-1 S-1@0 4', 'no-home F-2 S-C@3 4'])).toMatchObject({
      'F-1': ['S-1 2026-W48 2026-W52'],
      'F-2': ['S-C 2026-W51 2026-W52'],
    });
  });

  test('places that a family leaves by moving into a home count from that week on', () => {
    const parts = [
      family('F-1'),
      family('F-2'),
      dwelling('D-1', 'M-1', { availableFrom: week(1) }),
      shelter('S-1', 'M-1', { places: 6 }),
      shelter('S-C', CENTRAL, { places: 2 }),
    ];
    expect(staysOf(parts, ['stay F-2 S-C@0 1', 'home F-2 D-1 1', 'no-home F-1 S-1@1 4'])).toMatchObject({
      'F-1': ['S-C 2026-W49 2026-W52'],
    });
  });

  test('a central shelter that closes before the end of the stay is no place to go to', () => {
    const parts = [family('F-1'), shelter('S-1', 'M-1', { places: 4 }), shelter('S-C', CENTRAL, { until: day(20) })];
    expect(staysOf(parts, ['no-home F-1 S-1@0 4'])).toMatchObject({ 'F-1': ['S-1 2026-W48 2026-W52'] });
    const open = [
      family('F-1'),
      shelter('S-1', 'M-1', { places: 4 }),
      shelter('S-C', CENTRAL, { until: day(21), places: 3 }),
    ];
    expect(staysOf(open, ['no-home F-1 S-1@0 4'])).toMatchObject({ 'F-1': ['S-C 2026-W48 2026-W52'] });
  });

  test('who lives in another shelter stays there', () => {
    const parts = [shelter('S-1', 'M-1', { places: 4 }), shelter('S-C', CENTRAL)];
    expect(staysOf(parts, [])).toEqual({ 'F-9': ['S-1 2026-W48 2026-W52'] });
  });

  test('persons outside the plan keep their places in the central shelter', () => {
    const outside = family('F-8', { ...inShelter('S-C', 1), consent: false });
    const parts = [
      family('F-1'),
      outside,
      shelter('S-1', 'M-1', { places: 4 }),
      shelter('S-C', CENTRAL, { places: 3 }),
    ];
    expect(staysOf(parts, ['no-home F-1 S-1@0 4'])).toMatchObject({ 'F-1': ['S-1 2026-W48 2026-W52'] });
  });

  test('changes no objective', () => {
    const parts = [
      ...PLACE,
      RESIDENT,
      family('F-1'),
      shelter('S-1', 'M-1', { places: 4 }),
      shelter('S-C', CENTRAL, { places: 2 }),
    ];
    const { plan } = planByHand(aWeek(...parts), central, ['no-home F-1 S-1@2 4', 'no-home F-9 S-1@0 4']);
    expect(plan.placements[0]).toMatchObject({ rooflessWeeks: 2, weeksInShelter: 2 });
    expect(plan.placements[0]?.stays).toEqual([{ shelter: 'S-C', from: '2026-W50', until: '2026-W52' }]);
  });
});

test('under another regime every family stays where the solution put it', () => {
  const parts = [family('F-1'), shelter('S-1', 'M-1', { places: 4 }), shelter('S-C', CENTRAL, { places: 3 })];
  expect(staysOf(parts, ['no-home F-1 S-1@0 4'], aPolicy())).toMatchObject({ 'F-1': ['S-1 2026-W48 2026-W52'] });
});
