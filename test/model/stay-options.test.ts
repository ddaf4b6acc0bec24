import { describe, expect, test } from 'vitest';
import { CENTRAL } from '../../src/domain/planning-week.ts';
import { DEFAULT_OBJECTIVES } from '../../src/domain/policy.ts';
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
import { dataOf, staysOf } from './options.ts';

const PLACE = [municipality('M-1'), commitment('M-1')];
const voluntary = aPolicy();
const complete = (...parts: Parameters<typeof aWeek>) => dataOf(aWeek(...PLACE, ...parts), voluntary);
/** Two persons who never leave, so that a shelter of three places has no room for two more. */
const FIXTURE = family('F-9', { ...inShelter('S-1', 1), bannedFrom: ['M-1'] });

describe('a family that is still to come', () => {
  test('waits from the week of its arrival, and takes no place before it', () => {
    const data = complete(family('F-1', { arrivesInWeeks: 1 }), shelter('S-1', 'M-1'));
    expect(staysOf(data, 'F-1')).toEqual(['S-1@1-4 → no home']);
    expect(data.stays.list.map(({ weeksInShelter, rooflessWeeks }) => [weeksInShelter, rooflessWeeks])).toEqual([
      [3, 0],
    ]);
  });

  test('counts nothing when it comes after the horizon', () => {
    const data = complete(family('F-1', { arrivesInWeeks: 9 }), dwelling('D-1', 'M-1'), shelter('S-1', 'M-1'));
    expect(staysOf(data, 'F-1')).toEqual(['→ no home']);
    expect(data.stays.list[0]).toMatchObject({ weeksInShelter: 0, rooflessWeeks: 0 });
  });
});

describe('a family that lives in a shelter', () => {
  const lives = family('F-1', inShelter('S-1', 3));

  test('stays there until it moves, or to the end of the horizon', () => {
    const data = complete(lives, dwelling('D-1', 'M-1', { availableFrom: week(2) }), shelter('S-1', 'M-1'));
    expect(staysOf(data, 'F-1')).toEqual(['S-1@0-2 → 2', 'S-1@0-4 → no home']);
    expect(data.stays.list.map(({ weeksInShelter }) => weeksInShelter)).toEqual([5, 7]);
    expect(data.stays.list.every(({ startsPresent }) => startsPresent)).toBe(true);
  });

  test('takes no place at all when it moves in at once', () => {
    expect(staysOf(complete(lives, dwelling('D-1', 'M-1'), shelter('S-1', 'M-1')), 'F-1')[0]).toBe('→ 0');
  });

  test('does not change to another shelter while its own is open', () => {
    const data = complete(lives, shelter('S-1', 'M-1'), shelter('S-2', 'M-1'));
    expect(staysOf(data, 'F-1')).toEqual(['S-1@0-4 → no home']);
  });

  test('may enter another shelter when its own closes, in that week or a later one, or none', () => {
    const data = complete(
      lives,
      FIXTURE,
      shelter('S-1', 'M-1', { until: day(13) }),
      shelter('S-2', 'M-1', { places: 3 }),
    );
    expect(staysOf(data, 'F-1')).toEqual([
      'S-1@0-2 → no home',
      'S-1@0-2 S-2@2-4 → no home',
      'S-1@0-2 S-2@3-4 → no home',
    ]);
    expect(
      data.stays.list.filter(({ family: index }) => index === 0).map(({ rooflessWeeks }) => rooflessWeeks),
    ).toEqual([2, 0, 1]);
  });

  test('is roofless from the planning week on when its shelter has closed', () => {
    const data = complete(lives, FIXTURE, shelter('S-1', 'M-1', { until: day(-1) }));
    expect(staysOf(data, 'F-1')).toEqual(['→ no home']);
    expect(data.stays.list[0]).toMatchObject({ rooflessWeeks: 4, weeksInShelter: 3, startsPresent: false });
  });

  test('a shelter that closes on a Monday is still open in that week', () => {
    expect(staysOf(complete(lives, shelter('S-1', 'M-1', { until: day(7) })), 'F-1')).toEqual(['S-1@0-2 → no home']);
  });

  test('may stay in a shelter that is over-full', () => {
    expect(staysOf(complete(lives, FIXTURE, shelter('S-1', 'M-1', { places: 1 })), 'F-1')).toEqual([
      'S-1@0-4 → no home',
    ]);
  });

  test('may stay in a shelter in a municipality that it avoids, but enters none there', () => {
    const avoids = family('F-1', { ...inShelter('S-1', 3), avoid: ['M-2'] });
    const data = complete(avoids, municipality('M-2'), shelter('S-1', 'M-2', { until: day(6) }), shelter('S-2', 'M-2'));
    expect(staysOf(data, 'F-1')).toEqual(['S-1@0-1 → no home']);
  });
});

describe('a roofless family', () => {
  const roofless = family('F-1');

  test('may enter a shelter in any week from which its places last, or none at all', () => {
    // Three persons could live there in week 0, so that the shelter is not ample for everybody who might come.
    const lives = family('F-2', { ...inShelter('S-1', 1), childAges: [2, 3] });
    const data = complete(
      { horizonWeeks: 3 },
      roofless,
      lives,
      dwelling('D-1', 'M-1'),
      shelter('S-1', 'M-1', { places: 4 }),
    );
    expect(staysOf(data, 'F-1')).toEqual([
      '→ 0',
      '→ no home',
      'S-1@0-3 → no home',
      'S-1@1-3 → no home',
      'S-1@2-3 → no home',
    ]);
  });

  test('finds no place in weeks in which those who cannot leave fill the shelter', () => {
    const lives = family('F-2', inShelter('S-1', 1));
    const data = complete(
      { horizonWeeks: 3 },
      roofless,
      lives,
      dwelling('D-1', 'M-1', { availableFrom: week(2) }),
      shelter('S-1', 'M-1', { places: 3 }),
    );
    expect(staysOf(data, 'F-1')).toEqual(['→ 2', '→ no home', 'S-1@2-3 → no home']);
  });

  test('may follow on in another shelter when the first one closes', () => {
    const data = complete(
      roofless,
      FIXTURE,
      family('F-8', { ...inShelter('S-2', 1), bannedFrom: ['M-1'] }),
      shelter('S-1', 'M-1', { places: 4, until: day(13) }),
      shelter('S-2', 'M-1', { places: 4, from: week(0) }),
    );
    const stays = staysOf(data, 'F-1');
    expect(stays).toContain('S-1@0-2 S-2@2-4 → no home');
    expect(stays).toContain('S-1@0-2 S-2@3-4 → no home');
    expect(stays).toContain('S-1@1-2 → no home');
    expect(new Set(stays).size).toBe(stays.length);
  });

  test('enters an ample shelter at once, since that costs nobody anything', () => {
    const data = complete(
      roofless,
      dwelling('D-1', 'M-1', { availableFrom: week(3) }),
      shelter('S-1', 'M-1'),
      shelter('S-2', 'M-1'),
    );
    expect(staysOf(data, 'F-1')).toEqual(['S-1@0-3 → 3', 'S-1@0-4 → no home']);
  });

  test('a shelter is ample only with room for everybody who could ever want a place', () => {
    const lives = family('F-2', { ...inShelter('S-2', 1) });
    const closing = [shelter('S-2', 'M-1', { until: day(6) })];
    const withPlaces = (places: number) =>
      staysOf(complete(roofless, lives, ...closing, shelter('S-1', 'M-1', { places })), 'F-1').length;
    // Two persons who are roofless and two whose shelter closes.
    expect(withPlaces(4)).toBe(1);
    expect(withPlaces(3)).toBeGreaterThan(1);
  });

  test('with another time objective first, waiting outside may pay, so every week of entering is kept', () => {
    const policy = aPolicy({ objectives: ['weeks-in-shelter', 'roofless'] });
    const data = dataOf(aWeek(...PLACE, roofless, shelter('S-1', 'M-1')), policy);
    expect(staysOf(data, 'F-1')).toHaveLength(5);
  });

  test('without any shelter waits outside', () => {
    expect(staysOf(complete(roofless), 'F-1')).toEqual(['→ no home']);
  });
});

describe('which shelters a family may enter', () => {
  const shelters = [shelter('S-1', 'M-1'), shelter('S-2', 'M-2'), shelter('S-C', CENTRAL)];
  const mayEnter = (regime: 'none' | 'voluntary' | 'central', changes: Parameters<typeof family>[1]) => {
    const data = dataOf(aWeek(...PLACE, municipality('M-2'), family('F-1', changes), ...shelters), aPolicy({ regime }));
    return data.shelters
      .filter((_, index) => data.stays.shelters.mayEnter(data.families[0]!, index))
      .map(({ id }) => id);
  };

  test('without spreading those of the referring municipality', () => {
    expect(mayEnter('none', { referringMunicipality: 'M-2' })).toEqual(['S-2']);
    expect(mayEnter('none', {})).toEqual([]);
  });

  test('otherwise all but those in a municipality to avoid', () => {
    expect(mayEnter('voluntary', { referringMunicipality: 'M-2' })).toEqual(['S-1', 'S-2', 'S-C']);
    expect(mayEnter('central', { avoid: ['M-1'] })).toEqual(['S-2', 'S-C']);
  });
});

describe('stays that waste roofless weeks', () => {
  const lives = family('F-2', { ...inShelter('S-1', 1), childAges: [2, 3] });
  const parts = [
    ...PLACE,
    family('F-1'),
    lives,
    dwelling('D-1', 'M-1', { availableFrom: week(1) }),
    shelter('S-1', 'M-1', { places: 5 }),
    shelter('S-2', 'M-1', { places: 2, from: week(2) }),
  ];
  // S-1 is ample with five places; with four it is not.
  const tight = parts.map((part, index) => (index === 5 ? shelter('S-1', 'M-1', { places: 4 }) : part));

  test('are left out, but the family may always enter no shelter any more', () => {
    const data = dataOf(aWeek(...tight), voluntary, 0);
    expect(data.stays.leastRooflessWeeks).toBe(1);
    expect(staysOf(data, 'F-1')).toEqual(['→ 1', 'S-1@1-4 → no home', '→ no home']);
  });

  test('come back as far as asked for, and all of them without a limit', () => {
    const one = staysOf(dataOf(aWeek(...tight), voluntary, 1), 'F-1');
    expect(one).toContain('S-2@2-4 → no home');
    expect(one).not.toContain('S-2@3-4 → no home');
    expect(staysOf(dataOf(aWeek(...tight), voluntary), 'F-1')).toContain('S-2@3-4 → no home');
  });

  test('are all kept when roofless weeks are not the first objective', () => {
    const objectives = ['match', ...DEFAULT_OBJECTIVES.filter((id) => id !== 'match')] as const;
    const data = dataOf(aWeek(...tight), aPolicy({ objectives }), 0);
    expect(data.stays.extraRooflessWeeks).toBe(Number.POSITIVE_INFINITY);
    expect(staysOf(data, 'F-1')).toContain('S-2@3-4 → no home');
  });
});

describe('places taken whatever the plan', () => {
  test('are those of families outside the plan, and of families before their first home', () => {
    const data = complete(
      family('F-1', inShelter('S-1', 1)),
      family('F-2', { ...inShelter('S-1', 1), consent: false, childAges: [2, 3] }),
      family('F-3', { ...inShelter('S-1', 1), bannedFrom: ['M-1'] }),
      dwelling('D-1', 'M-1', { availableFrom: week(2) }),
      shelter('S-1', 'M-1'),
    );
    const { shelters } = data.stays;
    expect([...shelters.fixedPersons]).toEqual([3]);
    expect([...shelters.startPersons]).toEqual([7]);
    expect([0, 1, 2, 3].map((at) => shelters.atLeast(0, at))).toEqual([7, 7, 5, 5]);
  });
});
