import { total } from './counted.ts';
import type { Measure } from './measure.ts';

/** Times that a municipality stopped taking part, over the whole run; one that joins again may stop again. */
export const withdrawals: Measure = {
  id: 'withdrawals',
  unit: 'times',
  better: 'lower',
  value: ({ run }) => total(run.municipalities, ({ withdrawn }) => withdrawn),
};
