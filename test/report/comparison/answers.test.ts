import { beforeAll, describe, expect, test } from 'vitest';
import { answersOf } from '../../../src/report/comparison/answers.ts';
import { rank } from '../../../src/report/comparison/ranking.ts';
import { studyPageOf } from '../../../src/report/comparison/study-page.ts';
import type { MeasureId } from '../../../src/simulation/measures/measure.ts';
import type {
  ArmResult,
  Comparison,
  MeasureSummary,
  PairedDifference,
} from '../../../src/study/comparison/comparison.ts';
import { sampleComparison, sampleSensitivity } from './sample-study.ts';

let base: Comparison;
/** The toy's policies differ in children without a roof; here nobody is, so that the other figures can be told apart. */
beforeAll(async () => {
  const comparison = await sampleComparison();
  const sheltered = ({ measure }: { readonly measure: MeasureId }) => measure === 'child-roofless-weeks';
  const nobody = { mean: 0, low: 0, high: 0, standardDeviation: 0, least: 0, p10: 0, median: 0, p90: 0, most: 0 };
  base = {
    ...comparison,
    arms: comparison.arms.map((arm) => ({
      ...arm,
      measures: arm.measures.map((summary) => (sheltered(summary) ? { ...summary, ...nobody } : summary)),
    })),
    differences: comparison.differences.map((difference) =>
      sheltered(difference) ? { ...difference, mean: 0, low: 0, high: 0, verdict: 'same' as const } : difference,
    ),
  };
});

/** The comparison with other figures for one measure: per policy its mean, with a margin around each. */
function withMeans(measure: MeasureId, means: readonly number[], margin: number, verdict: PairedDifference['verdict']) {
  const arms = base.arms.slice(0, means.length).map((arm, index): ArmResult => {
    const mean = means[index]!;
    const changed = (summary: MeasureSummary): MeasureSummary => ({
      ...summary,
      mean,
      low: mean - margin,
      high: mean + margin,
      most: mean + margin,
      standardDeviation: (margin * Math.sqrt(summary.replications)) / 2,
    });
    return {
      ...arm,
      measures: arm.measures.map((summary) => (summary.measure === measure ? changed(summary) : summary)),
    };
  });
  const kept = base.differences.filter(({ arm }) => arms.some((each) => each.arm === arm));
  const differences = kept.map((difference) => {
    if (difference.measure !== measure) return difference;
    const mean = means[arms.findIndex(({ arm }) => arm === difference.arm)]! - means[0]!;
    return { ...difference, mean, low: mean - margin, high: mean + margin, verdict };
  });
  return { ...base, arms, differences };
}

const answer = (comparison: Comparison, id: string, language: 'nl' | 'en' = 'nl'): string =>
  answersOf(studyPageOf({ comparison }, language))
    .find((each) => each.id === id)!
    .sentences.join(' ');

describe('what is best for children', () => {
  test('names the policy with its interval and the paired difference from the reference', () => {
    const told = answer(withMeans('child-weeks-in-shelter', [4000, 2500], 100, 'better'), 'children');
    expect(told).toContain(
      'Bij ‘Geen spreiding’ zitten kinderen het kortst in de opvang: alle kinderen samen 2.500 weken (tussen 2.400 en 2.600).',
    );
    expect(told).toContain('Dat is 1.500 weken minder dan bij ‘Regionale afspraken’ (tussen 1.400 en 1.600).');
  });

  test('what cannot be told from chance is called best by no sentence', () => {
    const told = answer(withMeans('child-weeks-in-shelter', [4000, 3950], 300, 'noise'), 'children');
    expect(told).toContain('Geen enkele aanpak is aantoonbaar het best.');
    expect(told).toContain('Het verschil met ‘Regionale afspraken’ is niet van toeval te onderscheiden.');
    expect(told).not.toContain('kortst');
  });

  test('names those that tie with the best, and no others', () => {
    const comparison = withMeans('child-weeks-in-shelter', [4000, 2500, 2520], 100, 'better');
    expect(answer(comparison, 'children')).toContain('Niet van toeval te onderscheiden van de beste: ‘Taakstelling’.');
  });

  test('a policy that leaves children without a roof is never called best, however short its time in shelter or low its cost', () => {
    const comparison = withMeans('child-roofless-weeks', [10, 900, 5], 2, 'worse');
    const shorter = { ...comparison, arms: shortest(comparison, 1) };
    expect(rank(shorter, 'child-weeks-in-shelter')?.all.map(({ arm }) => arm.arm)).not.toContain('policy-2');
    expect(rank(shorter, 'cost-total')?.all.map(({ arm }) => arm.arm)).not.toContain('policy-2');
    const told = answer(shorter, 'children', 'en');
    expect(told).toContain('Never called best: ‘Regionale afspraken’ and ‘Geen spreiding’.');
    expect(told).not.toContain('Under ‘Geen spreiding’');
    // What remains is told with the children who are without a roof there all the same.
    expect(told).toContain('Mind: under this policy children are also without a roof for 5 weeks together');
  });

  test('children without a roof that may be chance take no policy out', () => {
    const comparison = withMeans('child-roofless-weeks', [10, 12, 11], 8, 'noise');
    const shorter = { ...comparison, arms: shortest(comparison, 1), differences: [] };
    expect(rank(shorter, 'child-weeks-in-shelter')?.best.arm.arm).toBe('policy-2');
    expect(answer(shorter, 'children', 'en')).not.toContain('Never called best');
  });

  test('hindsight is a bound and is never the best', () => {
    const comparison = withMeans('child-weeks-in-shelter', [4000, 100], 10, 'better');
    const arms = comparison.arms.map((arm, index) => (index === 1 ? { ...arm, decider: 'hindsight' as const } : arm));
    expect(rank({ ...comparison, arms }, 'child-weeks-in-shelter')?.best.arm.arm).toBe('policy-1');
    expect(answer({ ...comparison, arms }, 'children')).toContain('is geen manier van werken, maar een grens');
  });
});

/** Makes one policy the shortest in shelter beyond doubt. */
function shortest({ arms }: Comparison, which: number): readonly ArmResult[] {
  return arms.map((arm, index) => ({
    ...arm,
    measures: arm.measures.map((summary) =>
      summary.measure === 'child-weeks-in-shelter'
        ? { ...summary, mean: index === which ? 1 : 5000, low: 0, high: 5001, standardDeviation: 1 }
        : summary,
    ),
  }));
}

describe('even load and cost', () => {
  test('the least even is named also where it is left out of what may be called best', () => {
    const even = withMeans('load-gini', [0.1, 0.6, 0.3], 0.01, 'worse');
    const arms = even.arms.map((arm, index) => ({
      ...arm,
      measures: arm.measures.map((summary) =>
        summary.measure === 'child-roofless-weeks' && index === 1
          ? { ...summary, mean: 500, low: 499, high: 501, most: 501, standardDeviation: 1 }
          : summary,
      ),
    }));
    const told = answer({ ...even, arms, differences: [] }, 'even');
    expect(told).toContain('Bij ‘Geen spreiding’ is de verdeling het scheefst: 0,60');
  });

  test('what is most even is told apart from what is best for children', () => {
    const even = withMeans('load-gini', [0.1, 0.6], 0.01, 'worse');
    const comparison = { ...even, arms: shortest(even, 1), differences: [] };
    expect(answer(comparison, 'even')).toContain('kiezen moet een mens');
    expect(answer({ ...even, arms: shortest(even, 0), differences: [] }, 'even')).toContain('hoort ook bij de beste');
  });

  test('nobody placed: nothing is said about the spread', () => {
    const arms = base.arms.map((arm) => ({
      ...arm,
      measures: arm.measures.filter(({ measure }) => measure !== 'load-gini'),
    }));
    expect(answer({ ...base, arms }, 'even')).toBe(
      'Er is niemand geplaatst, dus over de verdeling valt niets te zeggen.',
    );
  });

  test('cost is told per year, with who pays', () => {
    const cheap = withMeans('cost-total', [2_000_000, 1_000_000], 100_000, 'better');
    const comparison = { ...cheap, arms: shortest(cheap, 1) };
    const told = answer(comparison, 'cost');
    // 26 of 52 weeks count, so a year is twice as much.
    expect(told).toContain(
      '‘Geen spreiding’ kost het minst: € 2,00 miljoen per jaar (tussen € 1,80 miljoen en € 2,20 miljoen).',
    );
    expect(told).toContain('gemeenten betalen 100 %');
    expect(told).toContain('Wie betaalt verschilt per aanpak: het deel van het Rijk loopt van 0 % tot 100 %.');
  });
});

describe('what it depends on and how sure it is', () => {
  test('without a sensitivity analysis it says so', () => {
    expect(answer(base, 'depends')).toContain('niet onderzocht');
    expect(answer(base, 'depends')).toMatch(/\d+ van de \d+ getallen in het model zijn aannames/);
  });

  test('with one, the largest swing comes first and what turns the conclusion is named', () => {
    const told = answersOf(studyPageOf({ comparison: base, sensitivity: sampleSensitivity }, 'nl'))
      .find(({ id }) => id === 'depends')!
      .sentences.join(' ');
    expect(told).toContain(
      'Het meest bepaalt: Vrijkomende sociale huur die wordt aangeboden. Van 0,001 naar 0,005 verandert de uitkomst met 7,5 weken.',
    );
    expect(told).toContain(
      'De conclusie keert om als een van deze aannames anders uitvalt: kans dat een gemeente gaat meedoen.',
    );
  });

  test('one replication: nothing is told from chance', () => {
    const once = { ...base, replications: 1 };
    expect(answer(once, 'sure')).toContain('maar één keer nagebootst');
    expect(answer(once, 'children')).not.toContain('kortst');
  });
});
