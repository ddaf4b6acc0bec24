import { describe, expect, test } from 'vitest';
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
  supply,
  week,
} from '../week-builder.ts';
import { explained } from './explained.ts';

const TWO_PLACES = ['M-1', 'M-2'].flatMap((id) => [municipality(id), commitment(id)]);
const HOMES = [dwelling('D-1', 'M-1'), dwelling('D-2', 'M-2')];
const IN_M1 = ['stay F-1 0', 'home F-1 D-1 0'];
const here = (parts: Parameters<typeof aWeek>, chosen: readonly string[], policy = aPolicy()) =>
  explained(aWeek(...parts), policy, chosen).explainer.here('F-1');

describe('why a family is where it is', () => {
  test('tells the home and its week, that it is the best for the family, and its score with its parts', () => {
    expect(here([family('F-1', { preferences: ['M-1'] }), ...TWO_PLACES, ...HOMES], IN_M1)).toEqual([
      { kind: 'placed', municipality: 'M-1', supply: 'dwelling', dwelling: 'D-1', moveInWeek: '2026-W48' },
      { kind: 'best-for-family', municipality: 'M-1' },
      { kind: 'match-score', score: 0.575, labour: 0.5, ties: 0.5, preference: 1 },
    ]);
  });

  test('does not speak of a score that the policy does not count', () => {
    const policy = aPolicy({ objectives: ['roofless'] });
    const kinds = here([family('F-1'), ...TWO_PLACES, ...HOMES], IN_M1, policy).map(({ kind }) => kind);
    expect(kinds).toEqual(['placed', 'best-for-family']);
  });

  test('tells that no other municipality has any option', () => {
    expect(here([family('F-1', { avoid: ['M-2'] }), ...TWO_PLACES, ...HOMES], IN_M1)).toContainEqual({
      kind: 'only-option',
      municipality: 'M-1',
    });
  });

  test('tells which municipality would be better for the family alone: the best of those that are better', () => {
    const parts = [
      family('F-1', { preferences: ['M-3', 'M-2', 'M-1'] }),
      ...TWO_PLACES,
      municipality('M-3'),
      commitment('M-3', { leadWeeks: 0 }),
      ...HOMES,
    ];
    expect(here(parts, IN_M1)).toContainEqual({ kind: 'better-for-all', municipality: 'M-1', wouldPrefer: 'M-3' });
    expect(here(parts, ['stay F-1 0', 'home-committed F-1 M-3 0'])).toContainEqual({
      kind: 'best-for-family',
      municipality: 'M-3',
    });
  });

  test('measures on the order of the policy: an earlier home beats a better match only where time comes first', () => {
    const parts = [
      family('F-1', { preferences: ['M-2'] }),
      ...TWO_PLACES,
      HOMES[0]!,
      dwelling('D-2', 'M-2', { availableFrom: week(2) }),
    ];
    expect(here(parts, IN_M1)).toContainEqual({ kind: 'best-for-family', municipality: 'M-1' });
    expect(here(parts, IN_M1, aPolicy({ objectives: ['match', 'roofless'] }))).toContainEqual({
      kind: 'better-for-all',
      municipality: 'M-1',
      wouldPrefer: 'M-2',
    });
  });

  test('tells a pin', () => {
    expect(here([family('F-1', { pinnedTo: 'D-1' }), ...TWO_PLACES, ...HOMES], IN_M1)).toContainEqual({
      kind: 'pinned',
      pin: 'D-1',
    });
  });

  test('tells an expected home, and a temporary one with the weeks that it lasts from moving in', () => {
    expect(
      here(
        [family('F-1'), ...TWO_PLACES, supply('M-1', { pool: 'west', bedrooms: 3 })],
        ['stay F-1 1', 'home-expected F-1 M-1 west 3 1'],
      ),
    ).toContainEqual({ kind: 'rests-on-expected-home', pool: 'west', bedrooms: 3 });
    const temporary = dwelling('D-1', 'M-1', { availableFrom: week(1), temporaryUntil: week(40) });
    expect(here([family('F-1'), ...TWO_PLACES, temporary], ['stay F-1 1', 'home F-1 D-1 1'])).toContainEqual({
      kind: 'temporary-home',
      dwelling: 'D-1',
      weeks: 39,
    });
  });

  test('tells that only region fallback made it possible', () => {
    const parts = [
      family('F-1', { referringMunicipality: 'M-2', agreedMunicipality: 'M-2' }),
      ...['M-1', 'M-2'].map((id) => municipality(id, { shelterRegion: 'SR-7' })),
      commitment('M-1'),
      ...HOMES,
    ];
    const policy = aPolicy({ regime: 'none', regionFallback: true });
    expect(here(parts, IN_M1, policy)).toContainEqual({ kind: 'region-fallback', municipality: 'M-1', region: 'SR-7' });
  });

  test('tells roofless weeks where there are shelters, and weeks over the cap', () => {
    const full = [
      family('F-9', { ...inShelter('S-1', 1), bannedFrom: ['M-1', 'M-2'] }),
      shelter('S-1', 'M-1', { places: 2 }),
    ];
    const later = dwelling('D-1', 'M-1', { availableFrom: week(2) });
    const waits = [family('F-1'), ...full, ...TWO_PLACES, later];
    expect(here(waits, ['stay F-1 2', 'home F-1 D-1 2', 'no-home F-9 S-1@0 4'])).toContainEqual({
      kind: 'waits-for-shelter',
      weeks: 2,
    });
    const noShelters = [family('F-1'), ...TWO_PLACES, later];
    expect(here(noShelters, ['stay F-1 2', 'home F-1 D-1 2']).map(({ kind }) => kind)).not.toContain(
      'waits-for-shelter',
    );
    const long = [family('F-1', inShelter('S-1', 12)), shelter('S-1', 'M-1'), ...TWO_PLACES, later];
    expect(here(long, ['stay F-1 S-1@0 2', 'home F-1 D-1 2'])).toContainEqual({
      kind: 'over-cap',
      weeks: 14,
      excess: 1,
    });
  });
});

describe('why a family has no home', () => {
  test('because there is none for it anywhere', () => {
    expect(here([family('F-1', { avoid: ['M-1', 'M-2'] }), ...TWO_PLACES, ...HOMES], ['no-home F-1 4'])).toEqual([
      { kind: 'no-option' },
    ]);
  });

  test('because other families use all that would fit', () => {
    const parts = [family('F-1'), family('F-2'), municipality('M-1'), commitment('M-1', { until: day(6) }), HOMES[0]!];
    expect(here(parts, ['no-home F-1 4', 'stay F-2 0', 'home F-2 D-1 0'])).toEqual([{ kind: 'all-options-taken' }]);
  });
});
