import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import {
  aPolicy,
  aWeek,
  commitment,
  day,
  dwelling,
  family,
  municipality,
  supply,
  task,
  week,
} from '../week-builder.ts';
import { dataOf, homesOf } from './options.ts';
import { rowsOf } from './program-view.ts';

const M1 = municipality('M-1', { shelterRegion: 'SR-1' });
const voluntary = aPolicy();
const FAMILIES = [family('F-1'), family('F-2'), family('F-3')];

describe('the weeks that are worth considering', () => {
  test('without a weekly intake only the first week of a home is kept', () => {
    const built = aWeek(
      family('F-1'),
      M1,
      commitment('M-1', { leadWeeks: 2 }),
      dwelling('D-1', 'M-1', { availableFrom: day(3) }),
    );
    expect(homesOf(dataOf(built, voluntary), 'F-1')).toEqual(['M-1 dwelling D-1 1', 'M-1 commitment 2']);
  });

  test('for a family that is still to come, the first week of a home is not before its arrival', () => {
    const comes = (arrivesInWeeks: number) =>
      homesOf(
        dataOf(
          aWeek(
            family('F-1', { arrivesInWeeks }),
            M1,
            commitment('M-1', { leadWeeks: 2 }),
            dwelling('D-1', 'M-1', { availableFrom: day(3), availableUntil: day(14) }),
          ),
          voluntary,
        ),
        'F-1',
      );
    expect(comes(1)).toEqual(['M-1 dwelling D-1 1', 'M-1 commitment 2']);
    expect(comes(2)).toEqual(['M-1 dwelling D-1 2', 'M-1 commitment 2']);
    expect(comes(3)).toEqual(['M-1 commitment 3']);
    expect(comes(4)).toEqual([]);
  });

  test('with one family a week, three families need three weeks at most', () => {
    const built = aWeek({ horizonWeeks: 6 }, ...FAMILIES, M1, commitment('M-1', { weeklyIntake: 1, leadWeeks: 2 }));
    expect(homesOf(dataOf(built, voluntary), 'F-2')).toEqual([
      'M-1 commitment 2',
      'M-1 commitment 3',
      'M-1 commitment 4',
    ]);
  });

  test('with two families a week, three families need two weeks', () => {
    const built = aWeek({ horizonWeeks: 6 }, ...FAMILIES, M1, commitment('M-1', { weeklyIntake: 2, leadWeeks: 0 }));
    expect(homesOf(dataOf(built, voluntary), 'F-1')).toEqual(['M-1 commitment 0', 'M-1 commitment 1']);
  });

  test('no more weeks are kept than the families or persons still promised could fill', () => {
    const byFamilies = commitment('M-1', { weeklyIntake: 1, leadWeeks: 0, families: 5, familiesUsed: 3 });
    const byPersons = commitment('M-1', { weeklyIntake: 1, leadWeeks: 0, persons: 5 });
    const nothingLeft = commitment('M-1', { weeklyIntake: 1, leadWeeks: 0, families: 2, familiesUsed: 2 });
    const weeks = (row: ReturnType<typeof commitment>) =>
      homesOf(dataOf(aWeek(...FAMILIES, M1, row), voluntary), 'F-1').length;
    expect(weeks(byFamilies)).toBe(2);
    expect(weeks(byPersons)).toBe(2);
    // One week stays, so that the full promise can be told as the reason.
    expect(weeks(nothingLeft)).toBe(1);
  });

  test('an intake of nobody leaves one week, so that the intake can be told as the reason', () => {
    const built = aWeek(...FAMILIES, M1, commitment('M-1', { weeklyIntake: 0, leadWeeks: 0 }));
    expect(homesOf(dataOf(built, voluntary), 'F-1')).toEqual(['M-1 commitment 0']);
    expect(rowsOf(buildModel(built, voluntary).program, 'weekly-intake')).toMatchObject([
      { ids: ['M-1', 0, 0], upper: 0 },
    ]);
  });

  test('the weeks end with the dwelling, the commitment and the horizon', () => {
    const intake = { weeklyIntake: 1 };
    const homes = (changes: object, until?: number) =>
      homesOf(
        dataOf(
          aWeek(
            ...FAMILIES,
            M1,
            commitment('M-1', { ...intake, ...(until === undefined ? {} : { until }) }),
            dwelling('D-1', 'M-1', changes),
          ),
          voluntary,
        ),
        'F-1',
      );
    expect(homes({ availableUntil: day(7) })).toEqual(['M-1 dwelling D-1 0', 'M-1 dwelling D-1 1']);
    expect(homes({}, day(13))).toEqual(['M-1 dwelling D-1 0', 'M-1 dwelling D-1 1']);
    expect(homes({ availableFrom: week(2) })).toEqual(['M-1 dwelling D-1 2', 'M-1 dwelling D-1 3']);
  });

  test('every commitment of a municipality gets its own first weeks', () => {
    const rows = [commitment('M-1', { until: day(13) }), commitment('M-1', { from: day(14), leadWeeks: 1 })];
    const built = aWeek(family('F-1'), M1, ...rows, dwelling('D-1', 'M-1'));
    expect(homesOf(dataOf(built, voluntary), 'F-1')).toEqual([
      'M-1 dwelling D-1 0',
      'M-1 dwelling D-1 2',
      'M-1 commitment 2',
    ]);
  });

  test('a horizon of more than 256 weeks keeps its late weeks apart', () => {
    const built = aWeek({ horizonWeeks: 260 }, family('F-1'), M1, commitment('M-1', { leadWeeks: 258 }));
    expect(homesOf(dataOf(built, voluntary), 'F-1')).toEqual(['M-1 commitment 258']);
  });
});

describe('expected homes', () => {
  test('every release has its first week, and with an intake the weeks after it up to the next release', () => {
    const without = aWeek({ horizonWeeks: 6 }, ...FAMILIES, M1, commitment('M-1'), supply('M-1'));
    expect(homesOf(dataOf(without, voluntary), 'F-1')).toEqual([1, 3, 5].map((at) => `M-1 expected M-1 2 ${at}`));
    const slow = supply('M-1', { perWeekMillionths: 250_000 });
    const intake = aWeek({ horizonWeeks: 8 }, ...FAMILIES, M1, commitment('M-1', { weeklyIntake: 2 }), slow);
    expect(homesOf(dataOf(intake, voluntary), 'F-1')).toEqual([3, 4, 7].map((at) => `M-1 expected M-1 2 ${at}`));
  });

  test('releases before the commitment are there from its first week on', () => {
    const built = aWeek({ horizonWeeks: 6 }, ...FAMILIES, M1, commitment('M-1', { from: week(2) }), supply('M-1'));
    expect(homesOf(dataOf(built, voluntary), 'F-1')).toEqual([2, 3, 5].map((at) => `M-1 expected M-1 2 ${at}`));
  });

  test('several releases before the commitment give one option in its first week', () => {
    const weekly = supply('M-1', { perWeekMillionths: 1_000_000 });
    const built = aWeek(...FAMILIES, M1, commitment('M-1', { from: week(2), weeklyIntake: 2 }), weekly);
    expect(homesOf(dataOf(built, voluntary), 'F-1')).toEqual([2, 3].map((at) => `M-1 expected M-1 2 ${at}`));
  });
});

describe('what a home counts against', () => {
  test('a commitment under the voluntary regime, a task under a quota, nothing without spreading', () => {
    const built = aWeek(
      family('F-1', { referringMunicipality: 'M-1' }),
      M1,
      commitment('M-1'),
      task('M-1'),
      dwelling('D-1', 'M-1'),
    );
    const account = (regime: 'voluntary' | 'central' | 'quota' | 'none') => {
      const { homes } = dataOf(built, aPolicy({ regime }));
      return [homes.commitment[0], homes.task[0]];
    };
    expect(account('voluntary')).toEqual([0, -1]);
    expect(account('central')).toEqual([0, -1]);
    expect(account('quota')).toEqual([-1, 0]);
    expect(account('none')).toEqual([-1, -1]);
  });

  test('homes of a municipality of its own exist under a commitment or task only', () => {
    const built = aWeek(
      family('F-1', { referringMunicipality: 'M-1' }),
      M1,
      commitment('M-1', { leadWeeks: 0 }),
      task('M-1'),
    );
    expect(homesOf(dataOf(built, aPolicy({ regime: 'none' })), 'F-1')).toEqual([]);
    expect(homesOf(dataOf(built, aPolicy({ regime: 'quota' })), 'F-1')).toEqual(['M-1 commitment 0']);
  });
});

describe('region fallback', () => {
  const built = aWeek(
    family('F-1', { referringMunicipality: 'M-1', agreedMunicipality: 'M-2' }),
    family('F-2', { referringMunicipality: 'M-1' }),
    M1,
    municipality('M-2', { shelterRegion: 'SR-2' }),
    municipality('M-3', { shelterRegion: 'SR-2' }),
    municipality('M-4', { shelterRegion: 'SR-2' }),
    municipality('M-5', { shelterRegion: 'SR-5' }),
    ...['M-2', 'M-3', 'M-5'].map((id) => commitment(id)),
    ...['M-1', 'M-2', 'M-3', 'M-4', 'M-5'].map((id) => dwelling(id.replace('M', 'D'), id)),
  );

  test('opens the committed municipalities of the shelter region that was agreed, for that family alone', () => {
    const data = dataOf(built, aPolicy({ regime: 'none', regionFallback: true }));
    expect(homesOf(data, 'F-1')).toEqual(['M-1 dwelling D-1 0', 'M-2 dwelling D-2 0', 'M-3 dwelling D-3 0']);
    expect(homesOf(data, 'F-2')).toEqual(['M-1 dwelling D-1 0']);
    expect([...data.homes.fallback]).toEqual([0, 1, 1, 0]);
    expect([...data.homes.commitment]).toEqual([-1, 0, 1, -1]);
  });

  test('is off unless the policy asks for it', () => {
    expect(homesOf(dataOf(built, aPolicy({ regime: 'none' })), 'F-1')).toEqual(['M-1 dwelling D-1 0']);
  });

  test('where the regime opens the municipality already, it is no fallback', () => {
    const { homes } = dataOf(built, aPolicy({ regionFallback: true }));
    expect([...homes.fallback].every((fallback) => fallback === 0)).toBe(true);
  });

  test('adds the weeks in which the regime does not open the municipality', () => {
    const quota = aWeek(
      family('F-1', { agreedMunicipality: 'M-1' }),
      M1,
      task('M-1', { until: day(6) }),
      commitment('M-1'),
      dwelling('D-1', 'M-1'),
    );
    const data = dataOf(quota, aPolicy({ regime: 'quota', regionFallback: true }));
    expect(homesOf(data, 'F-1')).toEqual(['M-1 dwelling D-1 0', 'M-1 commitment 0', 'M-1 dwelling D-1 1']);
    expect([...data.homes.fallback]).toEqual([0, 0, 1]);
  });
});

describe('a pin', () => {
  const built = (pinnedTo: string) =>
    dataOf(
      aWeek(
        family('F-1', { pinnedTo }),
        M1,
        municipality('M-2'),
        commitment('M-1', { leadWeeks: 0 }),
        commitment('M-2'),
        supply('M-1', { perWeekMillionths: 1_000_000 }),
        dwelling('D-1', 'M-1'),
        dwelling('D-2', 'M-1', { bedrooms: 3 }),
        dwelling('D-3', 'M-2'),
      ),
      voluntary,
    );

  test('to a municipality leaves every home in it', () => {
    expect(new Set(homesOf(built('M-1'), 'F-1').map((home) => home.split(' ').slice(0, 2).join(' ')))).toEqual(
      new Set(['M-1 dwelling', 'M-1 commitment', 'M-1 expected']),
    );
  });

  test('to a dwelling leaves that dwelling alone', () => {
    expect(homesOf(built('D-1'), 'F-1')).toEqual(['M-1 dwelling D-1 0']);
  });

  test('to something that is nowhere leaves nothing', () => {
    expect(homesOf(built('D-9'), 'F-1')).toEqual([]);
  });
});

test('the order of the rows in the files changes no option', () => {
  const built = aWeek(
    ...FAMILIES,
    M1,
    municipality('M-2'),
    commitment('M-1', { weeklyIntake: 1 }),
    commitment('M-2', { leadWeeks: 1 }),
    supply('M-1'),
    supply('M-2', { bedrooms: 3 }),
    dwelling('D-1', 'M-1'),
    dwelling('D-2', 'M-2'),
  );
  const turned = {
    ...built,
    families: built.families.toReversed(),
    municipalities: built.municipalities.toReversed(),
    commitments: built.commitments.toReversed(),
    supply: built.supply.toReversed(),
    dwellings: built.dwellings.toReversed(),
  };
  const one = dataOf(built, voluntary);
  const other = dataOf(turned, voluntary);
  for (const id of ['F-1', 'F-2', 'F-3']) expect(homesOf(other, id)).toEqual(homesOf(one, id));
  expect(other.homes.commitment).toEqual(one.homes.commitment);
});
