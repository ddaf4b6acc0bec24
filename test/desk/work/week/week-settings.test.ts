import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { policiesIn, settingIn, weekAfter, withSetting } from '../../../../src/desk/work/week/week-settings.ts';
import { pilotWeekFiles } from '../../../scenario-files.ts';

const scenario = pilotWeekFiles()['scenario.yaml']!;
const settings = { scenario, retentionMonths: 12 };

describe('a setting of the scenario', () => {
  it('is put in the place of the old one; every other letter stays', () => {
    const next = withSetting(scenario, 'week', '2026-W49');
    expect(next).toBe(scenario.replace('week: 2026-W48', 'week: 2026-W49'));
    expect(parse(next)).toEqual({ ...parse(scenario), week: '2026-W49' });
  });

  it('is put in the place of one between quotes, before its comment', () => {
    expect(withSetting('week: "2026-W48" # now\nseed: 1\n', 'week', '2026-W49')).toBe(
      'week: 2026-W49 # now\nseed: 1\n',
    );
  });

  it('is added when there is none', () => {
    expect(withSetting('seed: 1', 'policy', 'voluntary')).toBe('seed: 1\npolicy: "voluntary"\n');
  });

  it.each(['yes', '12', 'a: b', 'null', "it's", '#1'])('keeps the name %s a name', (name) => {
    expect(parse(withSetting('policy: voluntary\n', 'policy', name))).toEqual({ policy: name });
  });

  it('is read as text', () => {
    expect(settingIn(settings, 'week')).toBe('2026-W48');
    expect(settingIn(settings, 'nothing')).toBeUndefined();
    expect(policiesIn(settings)).toEqual(['voluntary']);
  });
});

describe('the week after', () => {
  it.each([
    ['2026-W48', '2026-W49'],
    ['2026-W53', '2027-W01'],
    ['2025-W52', '2026-W01'],
  ])('%s is %s', (week, next) => expect(weekAfter(week)).toBe(next));

  it('is unknown after a week that does not exist', () => {
    expect(weekAfter('2026-W54')).toBeUndefined();
  });
});
