import { describe, expect, test } from 'vitest';
import type { FindingKind } from '../../src/domain/finding.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { FINDING_KINDS, findingsByUrgency, sayFinding, weightOf } from '../../src/i18n/findings.ts';
import { namesOf } from '../../src/i18n/names.ts';
import { EVERY_FINDING, sampleWeek } from '../report/sample-plan.ts';

const names = namesOf(sampleWeek);

describe('findings in words', () => {
  test('the sample has every kind of finding', () => {
    expect(new Set(EVERY_FINDING.map(({ kind }) => kind))).toEqual(new Set<FindingKind>(FINDING_KINDS));
  });

  for (const language of LANGUAGES) {
    test.each(EVERY_FINDING.map((finding) => [finding.kind, finding] as const))(
      `%s is a full sentence in ${language}`,
      (_kind, finding) => {
        const sentence = sayFinding(finding, names, language);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/[{}#]|undefined|NaN|\bGM\d{4}\b| {2}/);
      },
    );
  }

  test('families in trouble come first, and among them those without a roof', () => {
    const sorted = findingsByUrgency(EVERY_FINDING);
    expect(sorted).toHaveLength(EVERY_FINDING.length);
    expect(sorted[0]?.kind).toBe('roofless-now');
    const weights = sorted.map(weightOf);
    expect(weights.lastIndexOf('people')).toBeLessThan(weights.indexOf('data'));
    expect(weights.lastIndexOf('data')).toBeLessThan(weights.indexOf('note'));
  });

  test('the quota is said to have no legal basis today', () => {
    expect(sayFinding({ kind: 'no-legal-basis-for-quota' }, names, 'en')).toContain(
      'by analogy, without a legal basis today',
    );
  });

  test('a year is never written with a thousands separator', () => {
    const finding = { kind: 'no-task-population', year: 2025, municipalities: ['GM0748'] } as const;
    expect(sayFinding(finding, names, 'nl')).toContain('1 januari 2025');
  });

  test('a long list of families is cut and counted', () => {
    const families = Array.from({ length: 300 }, (_, index) => `F-${index}`);
    const sentence = sayFinding({ kind: 'unplaced', families }, names, 'nl');
    expect(sentence).toContain('300 gezinnen');
    expect(sentence).toContain('en nog 292');
  });
});
