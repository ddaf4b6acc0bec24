import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Text } from '../../src/domain/text.ts';
import { FACTS } from '../../src/eligibility/case.ts';
import type { ContradictionKind } from '../../src/eligibility/contradictions.ts';
import {
  CLOCK_STATES,
  ELIGIBILITY_PROBLEMS,
  FACT_NAMES,
  GROUPS,
  NOTICE,
  OUTCOMES,
  sayClock,
  sayContradiction,
  sayFacts,
  saySummary,
  VERDICTS,
} from '../../src/i18n/eligibility.ts';
import { say } from '../../src/i18n/message.ts';
import { schemeWith } from '../eligibility/example.ts';

const KINDS: readonly ContradictionKind[] = [
  'several-values',
  'date-in-future',
  'arrived-after-report',
  'judged-before-report',
  'referred-before-report',
  'referred-before-judged',
  'referred-without-judgement',
  'referred-without-consent',
  'tested-without-referral',
  'tested-before-referral',
  'derived-right-without-minor-child',
];

describe('the words of the assessment', () => {
  it.each(LANGUAGES)('exist in %s for every contradiction, different for each', (language) => {
    const said = KINDS.map((kind) =>
      sayContradiction({ kind, facts: ['consent'], doubtful: [], values: ['no', 'x'] }, language),
    );
    expect(new Set(said).size).toBe(KINDS.length);
    for (const sentence of said) expect(sentence).toMatch(/^consent: .{20,}\.$/);
  });

  it.each(LANGUAGES)('exist in %s for every fact, with the name of its column', (language) => {
    for (const fact of FACTS) expect(sayFacts([fact], language)).toBe(`${FACT_NAMES[fact][language]} (${fact})`);
    expect(new Set(FACTS.map((fact) => FACT_NAMES[fact][language])).size).toBe(FACTS.length);
  });

  it.each(LANGUAGES)('exist in %s for every problem, with all its parameters', (language) => {
    const params = {
      place: 'P',
      value: 'V',
      options: 'O',
      expected: 'E',
      fact: 'F',
      setting: 'S',
      type: 'T',
      depth: 'D',
    };
    for (const text of Object.values(ELIGIBILITY_PROBLEMS)) {
      expect(say(text, language, params)).toMatch(/^.{15,}$/);
    }
  });

  it('differ between the languages, so that neither is a copy', () => {
    const texts: readonly Text[] = [
      NOTICE,
      ...[VERDICTS, OUTCOMES, GROUPS, CLOCK_STATES, ELIGIBILITY_PROBLEMS].flatMap((record) => Object.values(record)),
      ...schemeWith().criteria.map(({ text }) => text),
      ...schemeWith().routes.map(({ text }) => text),
      ...Object.values(schemeWith().clocks).map(({ text }) => text),
      ...Object.values(schemeWith().settingNotes).map(({ text }) => text),
    ];
    for (const { nl, en } of texts) expect(nl).not.toBe(en);
  });

  it('of a clock name what is known of it and nothing else', () => {
    const clock = { id: 'test', state: 'overdue', dueOn: 20_780, days: 2, daysLate: 1 } as const;
    expect(sayClock(clock, 'en')).toBe('due 23 November 2026, 2 days, 1 day late');
    expect(sayClock(clock, 'nl')).toBe('uiterlijk 23 november 2026, 2 dagen, 1 dag te laat');
    expect(sayClock({ id: 'test', state: 'unknown', daysLate: 0 }, 'nl')).toBe('');
    expect(sayClock({ id: 'waiting', state: 'done', doneOn: 20_780, days: 0, daysLate: 0 }, 'en')).toBe(
      'done on 23 November 2026, 0 days',
    );
  });

  it('of the summary count one case in the singular', () => {
    const summary = { cases: 1, qualifies: 1, doesNotQualify: 0, cannotBeJudged: 0, overdue: 0, contradicted: 0 };
    expect(saySummary(summary, 'en')).toContain('1 case: 1 qualif');
    expect(saySummary(summary, 'nl')).toContain('1 gezin: 1 voldoet');
  });
});
