/**
 * The answers for a council member, each sentence made from the data with its interval in words. What cannot be told from chance is
 * never called better.
 */

import type { MessageParams } from '../../domain/text.ts';
import { ANSWERS, PAYS_TEXTS } from '../../i18n/comparison.ts';
import { sayList, sayShare } from '../../i18n/formats.ts';
import { formatNumber, say } from '../../i18n/message.ts';
import type { MeasureId } from '../../simulation/measures/measure.ts';
import { PAYERS } from '../../simulation/records.ts';
import type { ArmResult, Interval, PairedDifference } from '../../study/comparison/comparison.ts';
import { sensitivityAnswers, thresholdAnswers } from './answers-sensitivity.ts';
import { sayEuros, sayRange } from './measure-values.ts';
import { leavingMoreWithoutRoof, type Ranking, rank, summaryOf, toldApart } from './ranking.ts';
import type { StudyPage } from './study-page.ts';

export interface Answer {
  readonly id: 'children' | 'even' | 'cost' | 'depends' | 'enough' | 'sure';
  readonly question: string;
  readonly sentences: readonly string[];
}

/** What the first page weighs: time of children in shelter, families over the limit, children without a roof, even load, cost. */
export const KEY_MEASURES = [
  'child-weeks-in-shelter',
  'share-over-cap',
  'child-roofless-weeks',
  'load-gini',
  'cost-total',
] as const satisfies readonly MeasureId[];

export function answersOf(page: StudyPage): readonly Answer[] {
  const answer = (id: Answer['id'], sentences: readonly string[]): Answer => ({
    id,
    question: tell(page, id),
    sentences,
  });
  return [
    answer('children', childrenAnswer(page)),
    answer('even', evenAnswer(page)),
    answer('cost', costAnswer(page)),
    answer('depends', sensitivityAnswers(page)),
    ...(page.threshold ? [answer('enough', thresholdAnswers(page))] : []),
    answer('sure', sureAnswer(page)),
  ];
}

export function tell({ language }: StudyPage, id: keyof typeof ANSWERS, params: MessageParams = {}): string {
  return say(ANSWERS[id], language, params);
}

/** `4.210 weken`. */
function sayChildWeeks(page: StudyPage, value: number): string {
  return tell(page, 'childWeeks', { count: Math.round(value) });
}

function childrenAnswer(page: StudyPage): readonly string[] {
  const ranking = rank(page.comparison, 'child-weeks-in-shelter');
  if (!ranking) return [];
  const { arm, summary } = ranking.best;
  const range = sayRange(summary, page.write('child-weeks-in-shelter'), page.language);
  const policy = page.nameOf(arm.arm);
  return [
    tell(page, pick(ranking, page, 'childrenOnly', 'childrenTied', 'childrenBest'), {
      policy,
      amount: sayChildWeeks(page, summary.mean),
      range,
    }),
    ...familySentence(page, arm),
    ...tiedSentence(page, ranking),
    ...againstReference(page, arm, 'child-weeks-in-shelter', {
      amount: (value) => sayChildWeeks(page, value),
      end: page.write('child-weeks-in-shelter'),
    }),
    ...rooflessSentences(page, arm),
    ...outsideSentence(page),
    ...boundSentence(page),
  ];
}

/** What may be said of the first of a ranking: it is the only policy, it cannot be told from the others, or it is best. */
function pick<Id>({ tied, all }: Ranking, { arms }: StudyPage, only: Id, allTied: Id, best: Id): Id {
  if (arms.length === 1) return only;
  return tied.length > 0 && tied.length === all.length - 1 ? allTied : best;
}

function familySentence(page: StudyPage, arm: ArmResult): readonly string[] {
  const mean = summaryOf(arm, 'weeks-in-shelter-mean');
  const over = summaryOf(arm, 'share-over-cap');
  if (!mean || !over) return [];
  const write = page.write('weeks-in-shelter-mean');
  const range = sayRange(mean, write, page.language);
  const count = Math.round(over.mean * 100);
  return [tell(page, 'familyMean', { weeks: write(mean.mean), range, count, cap: page.comparison.capWeeks })];
}

function tiedSentence(page: StudyPage, { tied, all }: Ranking): readonly string[] {
  // When nothing can be told apart, the first sentence has said so.
  if (tied.length === 0 || tied.length === all.length - 1) return [];
  return [tell(page, 'tied', { list: sayPolicies(page, tied) })];
}

function sayPolicies(page: StudyPage, arms: readonly ArmResult[]): string {
  const MOST_NAMED = 6;
  return sayList(
    arms.map(({ arm }) => `‘${page.nameOf(arm)}’`),
    page.language,
    MOST_NAMED,
  );
}

function againstReference(
  page: StudyPage,
  { arm }: ArmResult,
  measure: MeasureId,
  { amount, end }: { readonly amount: (value: number) => string; readonly end: (value: number) => string },
  factor = 1,
): readonly string[] {
  const difference = page.differenceOf(arm, measure);
  if (!difference) return [];
  const reference = page.reference.name;
  if (difference.verdict === 'same') return [tell(page, 'sameAs', { reference })];
  // With too few replications the page says so once, of all differences.
  if (difference.verdict === 'too-few-replications') return [];
  if (difference.verdict === 'noise') return [tell(page, 'noiseAgainst', { reference })];
  const size = sizeOf(difference, factor);
  const range = sayRange(size, end, page.language);
  const id = difference.mean < 0 ? 'lessThan' : 'moreThan';
  return [tell(page, id, { amount: amount(size.mean), reference, range })];
}

/** A difference without its sign, so that "less" and "more" can carry it. */
function sizeOf({ mean, low, high }: PairedDifference, factor: number): Interval {
  const ends = [low, high].map((end) => (end === null ? null : Math.abs(end) * factor));
  const [nearest, furthest] = mean < 0 ? [ends[1]!, ends[0]!] : [ends[0]!, ends[1]!];
  return { mean: Math.abs(mean) * factor, low: nearest, high: furthest };
}

/** A short time in shelter may mean that children are on the street: that is never left out. */
function rooflessSentences(page: StudyPage, arm: ArmResult): readonly string[] {
  const measure = 'child-roofless-weeks';
  const own = summaryOf(arm, measure);
  const ranking = rank(page.comparison, measure);
  if (!own || !ranking) return [];
  if (own.most === 0) return [tell(page, 'rooflessNone')];
  const write = page.write(measure);
  const spoken = ({ mean }: Interval): string => sayChildWeeks(page, mean);
  const sentence = tell(page, 'roofless', { amount: spoken(own), range: sayRange(own, write, page.language) });
  return ranking.all.length === 1 ? [sentence] : [sentence, tell(page, 'rooflessLeast')];
}

/** Which policies are never called best, here or under the other questions. */
function outsideSentence(page: StudyPage): readonly string[] {
  const outside = leavingMoreWithoutRoof(page.comparison);
  return outside.length === 0 ? [] : [tell(page, 'outside', { list: sayPolicies(page, outside) })];
}

function boundSentence(page: StudyPage): readonly string[] {
  const bound = page.arms.find(({ result }) => result.decider === 'hindsight');
  return bound ? [tell(page, 'bound', { policy: bound.name })] : [];
}

function evenAnswer(page: StudyPage): readonly string[] {
  const measure = 'load-gini';
  const ranking = rank(page.comparison, measure);
  if (!ranking) return [tell(page, 'evenNothing')];
  const write = page.write(measure);
  const say = (id: 'evenBest' | 'evenOnly' | 'evenTied' | 'evenLeast', { arm, summary }: Ranking['best']): string =>
    tell(page, id, {
      policy: page.nameOf(arm.arm),
      gini: write(summary.mean),
      range: sayRange(summary, write, page.language),
    });
  const { best, worst } = ranking;
  const worstDiffers = worst.arm !== best.arm && toldApart(page.comparison, best.arm, worst.arm, measure);
  return [
    say(pick(ranking, page, 'evenOnly', 'evenTied', 'evenBest'), best),
    ...tiedSentence(page, ranking),
    ...(worstDiffers ? [say('evenLeast', worst)] : []),
    ...heaviestSentence(page, best.arm),
    ...conflictSentence(page, ranking),
  ];
}

function heaviestSentence(page: StudyPage, arm: ArmResult): readonly string[] {
  const summary = summaryOf(arm, 'load-max');
  if (!summary) return [];
  const write = (value: number): string => formatNumber(value, page.language, 1);
  const range = sayRange(summary, write, page.language);
  return [tell(page, 'heaviest', { policy: page.nameOf(arm.arm), times: write(summary.mean), range })];
}

/** Whether the same policy may be called best on both counts. */
function conflictSentence(page: StudyPage, even: Ranking): readonly string[] {
  const children = rank(page.comparison, 'child-weeks-in-shelter');
  if (!children || even.all.length === 1) return [];
  const bestOf = ({ best, tied }: Ranking): readonly string[] => [best.arm, ...tied].map(({ arm }) => arm);
  if (bestOf(children).includes(even.best.arm.arm)) return [tell(page, 'harmony')];
  const both = bestOf(children).some((arm) => bestOf(even).includes(arm));
  return both ? [] : [tell(page, 'conflict')];
}

const WEEKS_IN_A_YEAR = 52;

/** Euros over the counted weeks to euros a year. */
export function perYear({ countedWeeks }: StudyPage): number {
  return WEEKS_IN_A_YEAR / Math.max(1, countedWeeks);
}

export function intervalTimes({ mean, low, high }: Interval, factor: number): Interval {
  return {
    mean: mean * factor,
    low: low === null ? null : low * factor,
    high: high === null ? null : high * factor,
  };
}

function costAnswer(page: StudyPage): readonly string[] {
  const ranking = rank(page.comparison, 'cost-total');
  if (!ranking) return [];
  const children = rank(page.comparison, 'child-weeks-in-shelter')?.best.arm;
  const { best } = ranking;
  const other = children && children.arm !== best.arm.arm ? children : undefined;
  const about = other ?? best.arm;
  const write = (value: number): string => sayEuros(value, page.language);
  return [
    costSentence(page, pick(ranking, page, 'costOf', 'costTied', 'costBest'), best.arm),
    ...tiedSentence(page, ranking),
    ...(other ? [costSentence(page, 'costOf', other)] : []),
    ...againstReference(page, about, 'cost-total', { amount: write, end: write }, perYear(page)),
    ...payerSentences(page, about),
  ];
}

function costSentence(page: StudyPage, id: 'costOf' | 'costTied' | 'costBest', arm: ArmResult): string {
  const yearly = intervalTimes(summaryOf(arm, 'cost-total')!, perYear(page));
  const write = (value: number): string => sayEuros(value, page.language);
  const range = sayRange(yearly, write, page.language);
  return tell(page, id, { policy: page.nameOf(arm.arm), amount: write(yearly.mean), range });
}

export function paidBy({ costs }: ArmResult, payer: (typeof PAYERS)[number]): number {
  return costs.filter((cost) => cost.payer === payer).reduce((sum, { euros }) => sum + euros.mean, 0);
}

function payerSentences(page: StudyPage, arm: ArmResult): readonly string[] {
  const { language } = page;
  const share = (of: ArmResult, payer: (typeof PAYERS)[number]): number => {
    const total = PAYERS.reduce((sum, each) => sum + paidBy(of, each), 0);
    return total > 0 ? paidBy(of, payer) / total : 0;
  };
  const parts = PAYERS.filter((payer) => share(arm, payer) > 0).map((payer) =>
    say(PAYS_TEXTS[payer], language, { share: sayShare(roundedShare(share(arm, payer)), language) }),
  );
  if (parts.length === 0) return [];
  const state = page.arms.map(({ result }) => roundedShare(share(result, 'state')));
  const low = Math.min(...state);
  const high = Math.max(...state);
  const sentence = tell(page, 'payers', { policy: page.nameOf(arm.arm), list: sayList(parts, language) });
  if (low === high) return [sentence];
  return [sentence, tell(page, 'payersVary', { low: sayShare(low, language), high: sayShare(high, language) })];
}

/** Whole percents: who pays needs no more. */
function roundedShare(share: number): number {
  return Math.round(share * 100) / 100;
}

function sureAnswer(page: StudyPage): readonly string[] {
  const { comparison, reference } = page;
  const { replications } = comparison;
  const differences = KEY_MEASURES.flatMap((measure) =>
    page.arms.flatMap(({ result }) => page.differenceOf(result.arm, measure) ?? []),
  );
  const tooFew = differences.some(({ verdict }) => verdict === 'too-few-replications');
  const noise = differences.filter(({ verdict }) => verdict === 'noise').length;
  return [
    tell(page, replications > 1 ? 'sureRepeats' : 'sureOne', { count: replications }),
    ...(replications > 1 ? [tell(page, 'sureMargin')] : []),
    ...(replications > 1 && tooFew ? [tell(page, 'sureTooFew')] : []),
    ...(differences.length > 0 && !tooFew
      ? [tell(page, 'sureNoise', { total: differences.length, noise, reference: reference.name })]
      : []),
    tell(page, 'sureModel'),
    ...(comparison.fictitious ? [tell(page, 'notReal')] : []),
  ];
}
