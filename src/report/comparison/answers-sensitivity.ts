/** What the conclusion depends on, and how much of something is enough, in sentences. */

import type { Language, MessageParams } from '../../domain/text.ts';
import { ANSWERS, THRESHOLD_ANSWERS } from '../../i18n/comparison.ts';
import { sayList, sayNumber } from '../../i18n/formats.ts';
import { say } from '../../i18n/message.ts';
import { sayParameter } from '../../i18n/parameters.ts';
import type { Threshold, TornadoBar } from '../../study/comparison/sensitivity.ts';
import { isAssumed } from './assumed.ts';
import { sayAmount } from './measure-values.ts';
import type { StudyPage } from './study-page.ts';

const MOST_NEXT = 3;

export function sensitivityAnswers(page: StudyPage): readonly string[] {
  return [...(page.sensitivity ? examined(page) : [tell(page, 'dependsNone')]), assumed(page)];
}

function tell({ language }: StudyPage, id: keyof typeof ANSWERS, params: MessageParams = {}): string {
  return say(ANSWERS[id], language, params);
}

function examined(page: StudyPage): readonly string[] {
  const { reference, measure, tornado, turning } = page.sensitivity!;
  const { language } = page;
  const [first, ...rest] = tornado.filter((bar) => swingOf(bar) > 0);
  return [
    ...(first
      ? [
          tell(page, 'dependsMost', {
            parameter: sayParameter(first.parameter, language),
            low: sayNumber(first.low, language, 4),
            high: sayNumber(first.high, language, 4),
            amount: sayAmount(measure, swingOf(first), language),
          }),
        ]
      : []),
    ...(rest.length > 0
      ? [
          tell(page, 'dependsNext', {
            list: sayList(
              rest.slice(0, MOST_NEXT).map(({ parameter }) => inSentence(sayParameter(parameter, language))),
              language,
            ),
          }),
        ]
      : []),
    sayExamined(page),
    ...(reference === null
      ? []
      : turning.length === 0
        ? [tell(page, 'turningNone')]
        : [
            tell(page, 'turning', {
              list: sayList(
                turning.map((parameter) => inSentence(sayParameter(parameter, language))),
                language,
              ),
            }),
          ]),
  ];
}

/** Which outcome was examined, of which policy or pair of policies. */
export function sayExamined(page: StudyPage): string {
  const { arm, reference, measure } = page.sensitivity!;
  const outcome = { measure: inSentence(page.measureName(measure)), policy: page.nameOf(arm) };
  return reference === null
    ? tell(page, 'dependsOutcome', outcome)
    : tell(page, 'dependsDifference', { ...outcome, reference: page.nameOf(reference) });
}

/** How far apart the outcomes at the two ends are. */
export function swingOf({ atLow, atHigh }: TornadoBar): number {
  return Math.max(Math.abs(atHigh.mean - atLow.mean), Math.abs(atLow.mean), Math.abs(atHigh.mean));
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Nothing when no threshold was looked for. */
export function thresholdAnswers(page: StudyPage): readonly string[] {
  const { threshold, language } = page;
  if (!threshold) return [];
  return [...sayThresholdAnswer(threshold, language), sayThresholdQuestion(threshold, page)];
}

export function sayThresholdQuestion(threshold: Threshold, page: StudyPage): string {
  const { parameter, arm, measure, relation, target } = threshold;
  return say(THRESHOLD_ANSWERS.question, page.language, {
    parameter: inSentence(sayParameter(parameter, page.language)),
    policy: page.nameOf(arm),
    measure: inSentence(page.measureName(measure)),
    relation: relation === 'at-least' ? 'least' : 'most',
    target: page.write(measure)(target),
  });
}

/** The answer, and where it may be one of several. */
export function sayThresholdAnswer(threshold: Threshold, language: Language): readonly string[] {
  const { result, parameter, value, low, high, steps, monotone } = threshold;
  const tried = steps.map((step) => step.value);
  const write = (number: number | null, otherwise: number): string => sayNumber(number ?? otherwise, language, 4);
  const least = Math.min(...tried);
  const most = Math.max(...tried);
  const throughout = result === 'holds-throughout' || result === 'never-holds';
  const sentence = say(THRESHOLD_ANSWERS[result], language, {
    parameter: sayParameter(parameter, language),
    value: write(value, least),
    low: write(throughout ? least : low, least),
    high: write(throughout ? most : high, most),
  });
  return monotone ? [sentence] : [sentence, say(THRESHOLD_ANSWERS.notMonotone, language)];
}

function assumed(page: StudyPage): string {
  const { parameters } = page.reference.result;
  return tell(page, 'assumptions', {
    assumed: parameters.filter(isAssumed).length,
    total: parameters.length,
  });
}
