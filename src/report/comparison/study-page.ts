/** What every part of the report works with: the data, the names and numbers of the policies, and the words. */

import type { Language, MessageParams } from '../../domain/text.ts';
import { STUDY_REPORT } from '../../i18n/comparison-report.ts';
import { DECIDER_TEXTS } from '../../i18n/deciders.ts';
import { sayMeasure } from '../../i18n/measures.ts';
import { say } from '../../i18n/message.ts';
import type { MeasureId } from '../../simulation/measures/measure.ts';
import type { ArmResult, Comparison, PairedDifference } from '../../study/comparison/comparison.ts';
import type { ComparisonResult } from './comparison-result.ts';
import { sayTick, sayValue } from './measure-values.ts';

export interface NumberedArm {
  /** 1 for the first; the number stands in charts where the name has no room. */
  readonly number: number;
  readonly name: string;
  readonly result: ArmResult;
  readonly isReference: boolean;
}

export interface StudyPage extends ComparisonResult {
  readonly language: Language;
  readonly arms: readonly NumberedArm[];
  readonly reference: NumberedArm;
  /** Weeks that count: without warm-up and follow-up. */
  readonly countedWeeks: number;
  readonly text: (id: keyof typeof STUDY_REPORT, params?: MessageParams) => string;
  readonly nameOf: (arm: string) => string;
  readonly measureName: (measure: MeasureId) => string;
  readonly write: (measure: MeasureId) => (value: number) => string;
  /** As `write`, for the ticks of an axis. */
  readonly tick: (measure: MeasureId) => (value: number) => string;
  /** Against the reference. */
  readonly differenceOf: (arm: string, measure: MeasureId) => PairedDifference | undefined;
}

export function studyPageOf(result: ComparisonResult, language: Language): StudyPage {
  const { comparison } = result;
  const names = armNames(comparison, language);
  const arms = comparison.arms.map((arm, index) => ({
    number: index + 1,
    name: names.get(arm.arm) ?? arm.arm,
    result: arm,
    isReference: arm.arm === comparison.reference,
  }));
  const differences = new Map(
    comparison.differences
      .filter(({ reference }) => reference === comparison.reference)
      .map((difference) => [`${difference.measure} ${difference.arm}`, difference]),
  );
  const { weeks, warmUpWeeks, followUpWeeks } = comparison.duration;
  return {
    ...result,
    language,
    arms,
    reference: arms.find(({ isReference }) => isReference) ?? arms[0]!,
    countedWeeks: weeks - warmUpWeeks - followUpWeeks,
    text: (id, params) => say(STUDY_REPORT[id], language, params),
    nameOf: (arm) => names.get(arm) ?? arm,
    measureName: (measure) => sayMeasure(measure, language, comparison.capWeeks),
    write: (measure) => (value) => sayValue(measure, value, language),
    tick: (measure) => (value) => sayTick(measure, value, language),
    differenceOf: (arm, measure) => differences.get(`${measure} ${arm}`),
  };
}

/** Titles; where two policies share one, the way of deciding tells them apart, and else their short name. */
function armNames({ arms }: Comparison, language: Language): ReadonlyMap<string, string> {
  const shared = (names: readonly string[], name: string): boolean => names.filter((each) => each === name).length > 1;
  const titles = arms.map(({ title, arm }) => title || arm);
  const longer = arms.map(({ decider }, index) =>
    shared(titles, titles[index]!) ? `${titles[index]} (${say(DECIDER_TEXTS[decider], language)})` : titles[index]!,
  );
  return new Map(
    arms.map(({ arm }, index) => [arm, shared(longer, longer[index]!) ? `${longer[index]} [${arm}]` : longer[index]!]),
  );
}
