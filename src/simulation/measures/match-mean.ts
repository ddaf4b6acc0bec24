import { mean } from 'simple-statistics';
import type { Measure } from './measure.ts';

/** Mean match score of the housed families of the cohort, each family once. Null when none of them is housed. */
export const matchMean: Measure = {
  id: 'match-mean',
  unit: 'score',
  better: 'higher',
  value({ cohort }) {
    const scores = cohort.flatMap(({ match }) => (match === undefined ? [] : [match]));
    return scores.length === 0 ? null : mean(scores);
  },
};
