/** Every rule that removes an option leaves its reason, and removes nothing more than that. */
import { describe, expect, test } from 'vitest';
import type { Family } from '../../src/domain/planning-week.ts';
import type { FallenAway } from '../../src/domain/reason.ts';
import {
  aFamily,
  aPolicy,
  aWeek,
  commitment,
  day,
  dwelling,
  family,
  municipality,
  type Part,
  score,
  supply,
  task,
  week,
} from '../week-builder.ts';
import { dataOf, homesOf, whyNot } from './options.ts';

const PLACE = [municipality('M-1'), commitment('M-1')];
/** Two bedrooms needed, two persons, at most € 700. */
const family1 = (changes: Partial<Family> = {}) => family('F-1', { maxRent: 70_000, ...changes });
const voluntary = aPolicy();

interface Case {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly reasons: readonly FallenAway[];
  /** The smallest change that gives the family an option there. */
  readonly nearMiss: readonly Part[];
}

const CASES: readonly Case[] = [
  {
    name: 'a municipality without a commitment does not take part',
    parts: [family1(), municipality('M-1'), dwelling('D-1', 'M-1')],
    reasons: [{ kind: 'not-taking-part', municipality: 'M-1' }],
    nearMiss: [family1(), ...PLACE, dwelling('D-1', 'M-1')],
  },
  {
    name: 'a commitment that ends before the planning week is no commitment',
    parts: [
      family1(),
      municipality('M-1'),
      commitment('M-1', { from: day(-90), until: day(-1) }),
      dwelling('D-1', 'M-1'),
    ],
    reasons: [{ kind: 'not-taking-part', municipality: 'M-1' }],
    nearMiss: [
      family1(),
      municipality('M-1'),
      commitment('M-1', { from: day(-90), until: day(0) }),
      dwelling('D-1', 'M-1'),
    ],
  },
  {
    name: 'a commitment that starts after the horizon is no commitment yet',
    parts: [family1(), municipality('M-1'), commitment('M-1', { from: day(22) }), dwelling('D-1', 'M-1')],
    reasons: [{ kind: 'not-taking-part', municipality: 'M-1' }],
    nearMiss: [family1(), municipality('M-1'), commitment('M-1', { from: day(21) }), dwelling('D-1', 'M-1')],
  },
  {
    name: 'a municipality to avoid',
    parts: [family1({ avoid: ['M-1'] }), ...PLACE, dwelling('D-1', 'M-1')],
    reasons: [{ kind: 'avoids', municipality: 'M-1' }],
    nearMiss: [family1({ avoid: ['M-2'] }), ...PLACE, dwelling('D-1', 'M-1')],
  },
  {
    name: 'a municipality that declined the family',
    parts: [family1({ declinedBy: ['M-1'] }), ...PLACE, dwelling('D-1', 'M-1')],
    reasons: [{ kind: 'declined', municipality: 'M-1' }],
    nearMiss: [family1({ declinedBy: ['M-2'] }), ...PLACE, dwelling('D-1', 'M-1')],
  },
  {
    name: 'a banned municipality',
    parts: [family1({ bannedFrom: ['M-1'] }), ...PLACE, dwelling('D-1', 'M-1')],
    reasons: [{ kind: 'banned', municipality: 'M-1' }],
    nearMiss: [family1({ bannedFrom: ['M-2'] }), ...PLACE, dwelling('D-1', 'M-1')],
  },
  {
    name: 'a banned dwelling',
    parts: [family1({ bannedFrom: ['D-1'] }), ...PLACE, dwelling('D-1', 'M-1')],
    reasons: [{ kind: 'banned', municipality: 'M-1', dwelling: 'D-1' }],
    nearMiss: [family1({ bannedFrom: ['D-1'] }), ...PLACE, dwelling('D-1', 'M-1'), dwelling('D-2', 'M-1')],
  },
  {
    name: 'a pin to another municipality',
    parts: [family1({ pinnedTo: 'M-2' }), ...PLACE, municipality('M-2'), dwelling('D-1', 'M-1')],
    reasons: [{ kind: 'pinned-elsewhere', municipality: 'M-1', pin: 'M-2' }],
    nearMiss: [family1({ pinnedTo: 'M-1' }), ...PLACE, municipality('M-2'), dwelling('D-1', 'M-1')],
  },
  {
    name: 'a pin to a dwelling in another municipality',
    parts: [
      family1({ pinnedTo: 'D-2' }),
      ...PLACE,
      municipality('M-2'),
      dwelling('D-1', 'M-1'),
      dwelling('D-2', 'M-2'),
    ],
    reasons: [{ kind: 'pinned-elsewhere', municipality: 'M-1', pin: 'D-2' }],
    nearMiss: [
      family1({ pinnedTo: 'D-1' }),
      ...PLACE,
      municipality('M-2'),
      dwelling('D-1', 'M-1'),
      dwelling('D-2', 'M-2'),
    ],
  },
  {
    name: 'a pin to another dwelling of the same municipality, which does not fit itself',
    parts: [family1({ pinnedTo: 'D-2' }), ...PLACE, dwelling('D-1', 'M-1'), dwelling('D-2', 'M-1', { bedrooms: 1 })],
    reasons: [
      { kind: 'pinned-elsewhere', municipality: 'M-1', pin: 'D-2' },
      { kind: 'too-few-bedrooms', municipality: 'M-1', dwelling: 'D-2', bedrooms: 1, needed: 2 },
    ],
    nearMiss: [family1({ pinnedTo: 'D-2' }), ...PLACE, dwelling('D-1', 'M-1'), dwelling('D-2', 'M-1')],
  },
  {
    name: 'a family larger than the commitment takes',
    parts: [
      family1({ adults: 2 }),
      municipality('M-1'),
      commitment('M-1', { largestFamily: 2 }),
      dwelling('D-1', 'M-1'),
    ],
    reasons: [{ kind: 'family-too-large', municipality: 'M-1', largest: 2 }],
    nearMiss: [
      family1({ adults: 2 }),
      municipality('M-1'),
      commitment('M-1', { largestFamily: 3 }),
      dwelling('D-1', 'M-1'),
    ],
  },
  {
    name: 'too few bedrooms',
    parts: [family1(), ...PLACE, dwelling('D-1', 'M-1', { bedrooms: 1 })],
    reasons: [{ kind: 'too-few-bedrooms', municipality: 'M-1', dwelling: 'D-1', bedrooms: 1, needed: 2 }],
    nearMiss: [family1(), ...PLACE, dwelling('D-1', 'M-1', { bedrooms: 2 })],
  },
  {
    name: 'a household larger than the dwelling takes',
    parts: [family1({ adults: 2 }), ...PLACE, dwelling('D-1', 'M-1', { largestHousehold: 2 })],
    reasons: [{ kind: 'household-too-large', municipality: 'M-1', dwelling: 'D-1', largest: 2 }],
    nearMiss: [family1({ adults: 2 }), ...PLACE, dwelling('D-1', 'M-1', { largestHousehold: 3 })],
  },
  {
    name: 'a rent one cent above the limit',
    parts: [family1(), ...PLACE, dwelling('D-1', 'M-1', { rent: 70_001 })],
    reasons: [{ kind: 'rent-too-high', municipality: 'M-1', dwelling: 'D-1', rent: 70_001, maxRent: 70_000 }],
    nearMiss: [family1(), ...PLACE, dwelling('D-1', 'M-1', { rent: 70_000 })],
  },
  {
    name: 'a dwelling that is not accessible',
    parts: [family1({ accessible: true }), ...PLACE, dwelling('D-1', 'M-1')],
    reasons: [{ kind: 'not-accessible', municipality: 'M-1', dwelling: 'D-1' }],
    nearMiss: [family1({ accessible: true }), ...PLACE, dwelling('D-1', 'M-1', { accessible: true })],
  },
  {
    name: 'a dwelling that comes free after the last Monday of the horizon',
    parts: [family1(), ...PLACE, dwelling('D-1', 'M-1', { availableFrom: day(22) })],
    reasons: [{ kind: 'not-available-in-horizon', municipality: 'M-1', dwelling: 'D-1' }],
    nearMiss: [family1(), ...PLACE, dwelling('D-1', 'M-1', { availableFrom: day(21) })],
  },
  {
    name: 'a dwelling that is on offer between two Mondays only',
    parts: [family1(), ...PLACE, dwelling('D-1', 'M-1', { availableFrom: day(1), availableUntil: day(6) })],
    reasons: [{ kind: 'not-available-in-horizon', municipality: 'M-1', dwelling: 'D-1' }],
    nearMiss: [family1(), ...PLACE, dwelling('D-1', 'M-1', { availableFrom: day(1), availableUntil: day(7) })],
  },
  {
    name: 'a temporary home that ends a day before 26 weeks',
    parts: [family1(), ...PLACE, dwelling('D-1', 'M-1', { temporaryUntil: day(181) })],
    reasons: [{ kind: 'temporary-too-short', municipality: 'M-1', dwelling: 'D-1', weeks: 25, needed: 26 }],
    nearMiss: [family1(), ...PLACE, dwelling('D-1', 'M-1', { temporaryUntil: week(26) })],
  },
  {
    name: 'a dwelling that is only there when the commitment is not in force',
    parts: [
      family1(),
      municipality('M-1'),
      commitment('M-1', { from: day(7) }),
      dwelling('D-1', 'M-1', { availableUntil: day(6) }),
    ],
    reasons: [{ kind: 'commitment-not-in-force', municipality: 'M-1', dwelling: 'D-1' }],
    nearMiss: [
      family1(),
      municipality('M-1'),
      commitment('M-1', { from: day(7) }),
      dwelling('D-1', 'M-1', { availableUntil: day(7) }),
    ],
  },
  {
    name: 'a municipality without any home on offer',
    parts: [family1(), ...PLACE],
    reasons: [{ kind: 'no-homes-on-offer', municipality: 'M-1' }],
    nearMiss: [family1(), municipality('M-1'), commitment('M-1', { leadWeeks: 3 })],
  },
  {
    name: 'homes of the municipality that are not ready within the horizon',
    parts: [family1(), municipality('M-1'), commitment('M-1', { leadWeeks: 4 })],
    reasons: [{ kind: 'no-homes-on-offer', municipality: 'M-1' }],
    nearMiss: [family1(), municipality('M-1'), commitment('M-1', { leadWeeks: 3 })],
  },
  {
    name: 'expected homes that are too small',
    parts: [family1(), ...PLACE, supply('M-1', { bedrooms: 1, pool: 'west' })],
    reasons: [{ kind: 'expected-too-small', municipality: 'M-1', pool: 'west', bedrooms: 1, needed: 2 }],
    nearMiss: [family1(), ...PLACE, supply('M-1', { bedrooms: 2, pool: 'west' })],
  },
  {
    name: 'every home that falls away has its own reason',
    parts: [
      family1(),
      ...PLACE,
      dwelling('D-1', 'M-1', { bedrooms: 1 }),
      dwelling('D-2', 'M-1', { rent: 90_000 }),
      supply('M-1', { bedrooms: 1 }),
    ],
    reasons: [
      { kind: 'too-few-bedrooms', municipality: 'M-1', dwelling: 'D-1', bedrooms: 1, needed: 2 },
      { kind: 'rent-too-high', municipality: 'M-1', dwelling: 'D-2', rent: 90_000, maxRent: 70_000 },
      { kind: 'expected-too-small', municipality: 'M-1', pool: 'M-1', bedrooms: 1, needed: 2 },
    ],
    nearMiss: [family1(), ...PLACE, dwelling('D-1', 'M-1', { bedrooms: 1 }), dwelling('D-2', 'M-1', { rent: 60_000 })],
  },
];

describe('why a family has no option in a municipality', () => {
  test.each(CASES)('$name', ({ parts, reasons }) => {
    const built = aWeek(...parts);
    expect(whyNot(built, voluntary, 'M-1')).toEqual(reasons);
    expect(homesOf(dataOf(built, voluntary), 'F-1').filter((home) => home.startsWith('M-1'))).toEqual([]);
  });

  test.each(CASES)('and just not so: $name', ({ nearMiss }) => {
    expect(homesOf(dataOf(aWeek(...nearMiss), voluntary), 'F-1').filter((home) => home.startsWith('M-1'))).not.toEqual(
      [],
    );
  });

  test('without spreading only the own municipality counts, whatever others promised', () => {
    const built = aWeek(
      family('F-1', { referringMunicipality: 'M-2' }),
      ...PLACE,
      municipality('M-2'),
      dwelling('D-1', 'M-1'),
      dwelling('D-2', 'M-2'),
    );
    const none = aPolicy({ regime: 'none' });
    expect(whyNot(built, none, 'M-1')).toEqual([{ kind: 'not-own-municipality', municipality: 'M-1' }]);
    expect(homesOf(dataOf(built, none), 'F-1')).toEqual(['M-2 dwelling D-2 0']);
  });

  test('under a quota a municipality without a task does not take part, though it has a commitment', () => {
    const built = aWeek(family('F-1'), ...PLACE, municipality('M-2'), task('M-2'), dwelling('D-1', 'M-1'));
    const quota = aPolicy({ regime: 'quota' });
    expect(whyNot(built, quota, 'M-1')).toEqual([{ kind: 'not-taking-part', municipality: 'M-1' }]);
    expect(homesOf(dataOf(built, quota), 'F-1')).toEqual(['M-2 commitment 0']);
  });

  test('with a match table that alone counts, a pair without a row falls away; without that setting it only scores nothing', () => {
    const built = aWeek(
      family('F-1'),
      ...PLACE,
      municipality('M-2'),
      commitment('M-2'),
      dwelling('D-1', 'M-1'),
      dwelling('D-2', 'M-2'),
      score('F-1', 'M-2', 1),
    );
    const only = { ...built, matchOnly: true };
    expect(whyNot(only, voluntary, 'M-1')).toEqual([{ kind: 'not-in-match-table', municipality: 'M-1' }]);
    expect(homesOf(dataOf(only, voluntary), 'F-1')).toEqual(['M-2 dwelling D-2 0']);
    expect(homesOf(dataOf(built, voluntary), 'F-1')).toEqual(['M-1 dwelling D-1 0', 'M-2 dwelling D-2 0']);
  });

  test('a family whose bedrooms cannot be known is kept from no home by them', () => {
    const { childAges, ...unknown } = aFamily('F-1', { children: 3 });
    expect(childAges).toEqual([2]);
    const built = { ...aWeek(...PLACE, dwelling('D-1', 'M-1', { bedrooms: 1 })), families: [unknown] };
    expect(homesOf(dataOf(built, voluntary), 'F-1')).toEqual(['M-1 dwelling D-1 0']);
  });
});
