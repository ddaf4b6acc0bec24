import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Text } from '../../src/domain/text.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import * as comparison from '../../src/i18n/comparison.ts';
import { STUDY_REPORT } from '../../src/i18n/comparison-report.ts';
import { STUDY_TERMINAL } from '../../src/i18n/comparison-terminal.ts';
import { MEASURE_TEXTS, sayMeasure, sayMeasureMeaning, sayMeasureUnit } from '../../src/i18n/measures.ts';
import { sayParameter, sayParameterSource, sayParameterUnit } from '../../src/i18n/parameters.ts';
import * as tables from '../../src/i18n/tables.ts';
import { MEASURES } from '../../src/simulation/measures/measure.ts';
import { PARAMETER_IDS } from '../../src/simulation/parameters.ts';

describe('the words of a comparison', () => {
  test('name every measure and every parameter, each by a name of its own', () => {
    expect(Object.keys(MEASURE_TEXTS).sort()).toEqual([...MEASURES].sort());
    for (const language of LANGUAGES) {
      expect(new Set(MEASURES.map((id) => sayMeasure(id, language, 13))).size).toBe(MEASURES.length);
      expect(new Set(PARAMETER_IDS.map((id) => sayParameter(id, language))).size).toBe(PARAMETER_IDS.length);
      for (const id of MEASURES) {
        expect(sayMeasureMeaning(id, language, 13)).not.toMatch(/[{}]/);
        expect(sayMeasureUnit(id, language)).not.toBe('');
      }
    }
  });

  test('give units and sources of parameters in Dutch, and leave those of a scenario as they are', () => {
    for (const id of PARAMETER_IDS) {
      const { unit, because } = PARAMETERS[id];
      expect(sayParameterUnit(unit, 'en')).toBe(unit);
      if (!['ISO week'].includes(unit)) expect(sayParameterUnit(unit, 'nl'), unit).not.toBe(unit);
      expect(sayParameterSource(id, because.en, 'en')).toBe(because.en);
      expect(sayParameterSource(id, because.en, 'nl')).toBe(because.nl);
      expect(sayParameterSource(id, 'eigen telling', 'nl')).toBe('eigen telling');
    }
  });

  test('use the same parameters in Dutch and in English', () => {
    const groups = [STUDY_REPORT, STUDY_TERMINAL, ...Object.values(comparison), ...Object.values(tables)];
    const texts = groups.flatMap((group) => Object.entries(group as Readonly<Record<string, Text>>));
    expect(texts.length).toBeGreaterThan(250);
    const names = (text: string): string[] => [
      ...new Set([...text.matchAll(/(?<!(?:one|other|=0|least) )\{(\w+)[,}]/g)].map(([, name]) => name!)),
    ];
    for (const [id, { nl, en }] of texts) expect(names(nl).sort(), id).toEqual(names(en).sort());
  });
});
