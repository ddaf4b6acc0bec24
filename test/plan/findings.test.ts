/** Every finding that a plan makes of itself: in the case that it is about, and not in the nearest one that is in order. */
import { describe, expect, test } from 'vitest';
import type { Finding, FindingKind } from '../../src/domain/finding.ts';
import type { Policy } from '../../src/domain/policy.ts';
import {
  aFamily,
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
  task,
  tension,
  week,
} from '../week-builder.ts';
import { NO_PROVENANCE, planByHand } from './solution.ts';

const PLACE = [municipality('M-1', { labourRegion: 'LR-1' }), commitment('M-1', { leadWeeks: 1 })];
const AT_HOME = ['stay F-1 0', 'home F-1 D-1 0'];
type Parts = Parameters<typeof aWeek>;

function findings(kind: FindingKind, parts: Parts, chosen: readonly string[], policy: Partial<Policy> = {}): Finding[] {
  const { plan } = planByHand(aWeek(...PLACE, ...parts), aPolicy(policy), chosen);
  return plan.warnings.filter((finding) => finding.kind === kind);
}

describe('findings about the plan as a whole', () => {
  const parts = [family('F-1'), dwelling('D-1', 'M-1')];

  test('fictitious data are told', () => {
    expect(findings('fictitious', [{ fictitious: true }, ...parts], AT_HOME)).toEqual([{ kind: 'fictitious' }]);
    expect(findings('fictitious', parts, AT_HOME)).toEqual([]);
  });

  test('a quota has no legal basis today', () => {
    const quota = { regime: 'quota' } as const;
    expect(findings('no-legal-basis-for-quota', [...parts, task('M-1')], AT_HOME, quota)).toEqual([
      { kind: 'no-legal-basis-for-quota' },
    ]);
    expect(findings('no-legal-basis-for-quota', parts, AT_HOME)).toEqual([]);
  });

  test('findings of the reading come first, and ties that were not broken last', () => {
    const scoresRounded: Finding = { kind: 'scores-rounded', file: 'match.csv', count: 3 };
    const built = aWeek(...PLACE, ...parts);
    const { plan, model } = planByHand(built, aPolicy(), AT_HOME, {}, { ...NO_PROVENANCE, findings: [scoresRounded] });
    expect(plan.warnings[0]).toEqual(scoresRounded);
    const passes = model.program.objectives.map(({ name, role }) => ({
      name,
      value: 0,
      bound: 0,
      proven: role === 'objective',
      how: 'search' as const,
    }));
    expect(planByHand(built, aPolicy(), AT_HOME, { passes }).plan.warnings.at(-1)).toEqual({
      kind: 'ties-not-broken',
      passes: 2,
    });
    expect(plan.warnings.some(({ kind }) => kind === 'ties-not-broken')).toBe(false);
  });
});

describe('findings about families that are left out', () => {
  test('tell for which reason, each by its own', () => {
    const built: Parts = [
      family('F-1'),
      family('F-2', { consent: false }),
      family('F-3', { verdict: 'does-not-qualify' }),
      family('F-4', { verdict: 'cannot-be-judged' }),
      dwelling('D-1', 'M-1'),
    ];
    expect(findings('left-out-no-consent', built, AT_HOME)).toEqual([
      { kind: 'left-out-no-consent', families: ['F-2'] },
    ]);
    expect(findings('left-out-not-qualified', built, AT_HOME)).toEqual([
      { kind: 'left-out-not-qualified', families: ['F-3'] },
    ]);
    expect(findings('left-out-not-judged', built, AT_HOME)).toEqual([
      { kind: 'left-out-not-judged', families: ['F-4'] },
    ]);
    expect(findings('left-out-no-consent', [built[0]!, built[4]!], AT_HOME)).toEqual([]);
  });

  test('tell whose shelter places they keep', () => {
    const outside = family('F-2', { ...inShelter('S-1', 1), consent: false });
    expect(
      findings(
        'left-out-occupies-shelter',
        [family('F-1'), outside, dwelling('D-1', 'M-1'), shelter('S-1', 'M-1')],
        AT_HOME,
      ),
    ).toEqual([{ kind: 'left-out-occupies-shelter', families: ['F-2'], shelter: 'S-1', persons: 2 }]);
  });
});

describe('findings about shelters', () => {
  const lives = family('F-1', inShelter('S-1', 1));

  test('one with more people than places at the start is over-full; one with just as many is not', () => {
    const withPlaces = (places: number): Parts => [
      lives,
      family('F-2', { ...inShelter('S-1', 1), consent: false }),
      shelter('S-1', 'M-1', { places }),
    ];
    expect(findings('shelter-over-full', withPlaces(3), ['no-home F-1 S-1@0 4'])).toEqual([
      { kind: 'shelter-over-full', shelter: 'S-1', places: 3, persons: 4 },
    ]);
    expect(findings('shelter-over-full', withPlaces(4), ['no-home F-1 S-1@0 4'])).toEqual([]);
  });

  test('one that is closed while a family is said to live there', () => {
    expect(findings('shelter-closed', [lives, shelter('S-1', 'M-1', { until: day(-1) })], ['no-home F-1 4'])).toEqual([
      { kind: 'shelter-closed', shelter: 'S-1', families: ['F-1'] },
    ]);
    expect(
      findings('shelter-closed', [lives, shelter('S-1', 'M-1', { until: day(0) })], ['no-home F-1 S-1@0 4']),
    ).toEqual([]);
  });

  test('one in a municipality that a family in it avoids', () => {
    const avoids = (id: string) => family('F-1', { ...inShelter('S-1', 1), avoid: [id] });
    expect(findings('shelter-to-avoid', [avoids('M-1'), shelter('S-1', 'M-1')], ['no-home F-1 S-1@0 4'])).toEqual([
      { kind: 'shelter-to-avoid', family: 'F-1', shelter: 'S-1' },
    ]);
    expect(findings('shelter-to-avoid', [avoids('M-2'), shelter('S-1', 'M-1')], ['no-home F-1 S-1@0 4'])).toEqual([]);
  });
});

describe('findings about figures', () => {
  const parts = [family('F-1', { sectors: [['care']] }), dwelling('D-1', 'M-1'), municipality('M-2')];

  test('a commitment used beyond its number of families or persons', () => {
    const used = (changes: Parameters<typeof commitment>[1]) =>
      findings('commitment-overused', [...parts, commitment('M-2', changes)], AT_HOME);
    expect(used({ families: 2, familiesUsed: 3 })).toEqual([{ kind: 'commitment-overused', municipality: 'M-2' }]);
    expect(used({ persons: 2, personsUsed: 3 })).toEqual([{ kind: 'commitment-overused', municipality: 'M-2' }]);
    expect(used({ families: 3, familiesUsed: 3, personsUsed: 9 })).toEqual([]);
  });

  test('a labour region without any figure, when the match counts', () => {
    expect(findings('no-labour-figure', parts, AT_HOME)).toEqual([
      { kind: 'no-labour-figure', regions: ['LR-1'], families: [] },
    ]);
    expect(findings('no-labour-figure', [...parts, tension('LR-1', 'care', 2)], AT_HOME)).toEqual([]);
    expect(findings('no-labour-figure', parts, AT_HOME, { objectives: ['roofless'] })).toEqual([]);
  });

  test('families of whom no sector is known, when the match counts', () => {
    const unknown = [family('F-1'), dwelling('D-1', 'M-1')];
    expect(findings('no-sector-given', unknown, AT_HOME)).toEqual([{ kind: 'no-sector-given', families: ['F-1'] }]);
    expect(findings('no-sector-given', parts, AT_HOME)).toEqual([]);
    expect(findings('no-sector-given', unknown, AT_HOME, { objectives: ['roofless'] })).toEqual([]);
  });

  test('children whose ages are not known, when school changes count', () => {
    const { childAges: _, ...withoutAges } = aFamily('F-1', { children: 2, bedroomsNeeded: 2 });
    const built: Parts = [{ families: [withoutAges] }, dwelling('D-1', 'M-1')];
    expect(findings('ages-unknown', built, AT_HOME)).toEqual([{ kind: 'ages-unknown', families: ['F-1'] }]);
    expect(findings('ages-unknown', built, AT_HOME, { objectives: ['roofless'] })).toEqual([]);
    expect(findings('ages-unknown', parts, AT_HOME)).toEqual([]);
  });

  test('a municipality that takes part without the key figure', () => {
    expect(findings('no-key-figure', parts, AT_HOME, { key: 'homes' })).toEqual([
      { kind: 'no-key-figure', key: 'homes', municipalities: ['M-1'] },
    ]);
    expect(findings('no-key-figure', parts, AT_HOME)).toEqual([]);
    expect(findings('no-key-figure', parts, AT_HOME, { key: 'homes', objectives: ['roofless'] })).toEqual([]);
  });

  test('a task by population without the population of the year before', () => {
    const byKey = (key: string): Partial<Policy> => ({
      regime: 'quota',
      task: { total: 10, unit: 'persons', key, rounding: 'largest-remainder', leadWeeks: 0 },
    });
    const known = municipality('M-2', { taskPopulation: 9_000 });
    const built = [family('F-1'), known, dwelling('D-1', 'M-1')];
    expect(findings('no-task-population', built, AT_HOME, byKey('population'))).toEqual([
      { kind: 'no-task-population', year: 2025, municipalities: ['M-1'] },
    ]);
    expect(findings('no-task-population', [...built, task('M-1')], AT_HOME, { regime: 'quota' })).toEqual([]);
  });

  test('a municipality of which the homes falling free are not known, when the policy guards them', () => {
    expect(findings('displacement-not-known', parts, AT_HOME, { displacementShare: 0.5 })).toEqual([
      { kind: 'displacement-not-known', municipalities: ['M-1'] },
    ]);
    expect(findings('displacement-not-known', parts, AT_HOME)).toEqual([]);
  });
});

describe('findings about the outcome', () => {
  test('families that are roofless now, and roofless weeks in the plan, where there are shelters', () => {
    const built: Parts = [
      family('F-1'),
      family('F-2', { avoid: ['M-2'] }),
      municipality('M-2'),
      dwelling('D-1', 'M-1'),
      shelter('S-1', 'M-2'),
    ];
    const chosen = [...AT_HOME, 'no-home F-2 4'];
    expect(findings('roofless-now', built, chosen)).toEqual([{ kind: 'roofless-now', families: ['F-1', 'F-2'] }]);
    expect(findings('roofless-weeks', built, chosen)).toEqual([
      { kind: 'roofless-weeks', families: ['F-2'], weeks: 4 },
    ]);
    expect(findings('roofless-now', built.slice(0, 4), chosen)).toEqual([]);
    expect(findings('roofless-weeks', built.slice(0, 4), chosen)).toEqual([]);
  });

  test('families over the cap and families without a home', () => {
    const built: Parts = [
      family('F-1', inShelter('S-1', 10)),
      family('F-2', inShelter('S-1', 9)),
      dwelling('D-1', 'M-1'),
      shelter('S-1', 'M-1'),
    ];
    const chosen = ['no-home F-1 S-1@0 4', 'no-home F-2 S-1@0 4'];
    expect(findings('over-cap', built, chosen)).toEqual([{ kind: 'over-cap', families: ['F-1'] }]);
    expect(findings('unplaced', built, chosen)).toEqual([{ kind: 'unplaced', families: ['F-1', 'F-2'] }]);
    const placed = [...AT_HOME, 'no-home F-2 S-1@0 4'];
    expect(findings('over-cap', built, placed)).toEqual([]);
    expect(findings('unplaced', built, placed)).toEqual([{ kind: 'unplaced', families: ['F-2'] }]);
  });

  test('homes that are only expected', () => {
    const built = [family('F-1'), supply('M-1'), dwelling('D-1', 'M-1')];
    expect(findings('rests-on-expected', built, ['stay F-1 1', 'home-expected F-1 M-1 M-1 2 1'])).toEqual([
      { kind: 'rests-on-expected', families: ['F-1'] },
    ]);
    expect(findings('rests-on-expected', built, AT_HOME)).toEqual([]);
  });

  test('a temporary home, with the weeks that it lasts from moving in', () => {
    const built = [family('F-1'), dwelling('D-1', 'M-1', { availableFrom: week(2), temporaryUntil: week(30) })];
    expect(findings('temporary-home-used', built, ['stay F-1 2', 'home F-1 D-1 2'])).toEqual([
      { kind: 'temporary-home-used', family: 'F-1', dwelling: 'D-1', weeks: 28 },
    ]);
    expect(findings('temporary-home-used', [family('F-1'), dwelling('D-1', 'M-1')], AT_HOME)).toEqual([]);
  });

  test('a home of which the access is not known, for a family that needs it', () => {
    const needs = family('F-1', { accessible: true });
    const built = [needs, supply('M-1'), dwelling('D-1', 'M-1', { accessible: true })];
    const unknown = [{ kind: 'accessibility-unknown', family: 'F-1', municipality: 'M-1' }];
    expect(findings('accessibility-unknown', built, ['stay F-1 1', 'home-expected F-1 M-1 M-1 2 1'])).toEqual(unknown);
    expect(findings('accessibility-unknown', built, ['stay F-1 1', 'home-committed F-1 M-1 1'])).toEqual(unknown);
    expect(findings('accessibility-unknown', built, AT_HOME)).toEqual([]);
    expect(
      findings(
        'accessibility-unknown',
        [family('F-1'), supply('M-1')],
        ['stay F-1 1', 'home-expected F-1 M-1 M-1 2 1'],
      ),
    ).toEqual([]);
  });
});
