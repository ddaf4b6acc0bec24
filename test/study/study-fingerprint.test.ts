import { describe, expect, it } from 'vitest';
import { jsonWithMaps, parseJsonWithMaps } from '../../src/domain/canonical-json.ts';
import { parameterValues } from '../../src/evidence/parameters.ts';
import { runFingerprint, studyFingerprint } from '../../src/study/study-fingerprint.ts';
import { aPolicy, aWeek, municipality } from '../week-builder.ts';
import { anArm, aStudy } from './comparison/study-builder.ts';

const STUDY = aStudy();
const ARM = anArm('voluntary');

describe('the fingerprint of runs', () => {
  const own = runFingerprint(ARM, STUDY);

  it('does not depend on the order of keys, on texts or on the number of replications', () => {
    const turned = Object.fromEntries(Object.entries(ARM).reverse()) as unknown as typeof ARM;
    expect(runFingerprint(turned, STUDY)).toBe(own);
    expect(runFingerprint({ ...ARM, title: 'Vrijwillig', source: 'BO21' }, STUDY)).toBe(own);
    expect(runFingerprint(ARM, { ...STUDY, ...aStudy({ replications: 99 }) })).toBe(own);
  });

  it.each([
    ['name', runFingerprint({ ...ARM, name: 'other' }, STUDY)],
    ['policy', runFingerprint({ ...ARM, policy: aPolicy({ regionFallback: true }) }, STUDY)],
    ['decider', runFingerprint({ ...ARM, decider: 'random' }, STUDY)],
    ['setting', runFingerprint({ ...ARM, settings: { ...ARM.settings, mayDecline: false } }, STUDY)],
    ['parameter', runFingerprint({ ...ARM, parameters: parameterValues({ 'shelter.places-factor': 2 }) }, STUDY)],
    ['base week', runFingerprint({ ...ARM, base: aWeek(municipality('Ham')) }, STUDY)],
    [
      'column of a municipality',
      runFingerprint({ ...ARM, base: aWeek(municipality('Ham', { figures: new Map([['x', 1]]) })) }, STUDY),
    ],
    ['length', runFingerprint(ARM, aStudy({ duration: { ...STUDY.duration, weeks: 41 } }))],
    ['seed', runFingerprint(ARM, aStudy({ seed: 2 }))],
  ])('changes with the %s', (_, other) => expect(other).not.toBe(own));

  it('tells columns of municipalities apart', () => {
    const withColumn = (value: number) =>
      runFingerprint({ ...ARM, base: aWeek(municipality('Ham', { figures: new Map([['x', value]]) })) }, STUDY);
    expect(withColumn(1)).not.toBe(withColumn(2));
  });
});

describe('the fingerprint of a study', () => {
  it('changes with the number of replications, the order of the policies and the files', () => {
    const own = studyFingerprint(STUDY, []);
    expect(studyFingerprint(aStudy({ replications: 6 }), [])).not.toBe(own);
    expect(studyFingerprint({ ...STUDY, arms: STUDY.arms.toReversed() }, [])).not.toBe(own);
    expect(studyFingerprint(STUDY, [{ file: 'families.csv', sha256: '1' }])).not.toBe(own);
  });

  it('is the same in both languages, so that machines with other locales can share a study', () => {
    const arms = STUDY.arms.map((arm) => ({ ...arm, title: 'anders', description: 'in het Nederlands' }));
    expect(studyFingerprint({ ...STUDY, arms }, [])).toBe(studyFingerprint(STUDY, []));
  });
});

describe('JSON with maps', () => {
  it('reads back what was written', () => {
    const value = { figures: new Map([['x', 1]]), list: [new Map(), null], text: '$map' };
    expect(parseJsonWithMaps(jsonWithMaps(value))).toEqual(value);
  });
});
