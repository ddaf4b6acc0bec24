/** Which figures are assumptions, also where a scenario gives them and says so of itself. */
import type { ParameterInUse } from '../../study/comparison/comparison.ts';

export function isAssumed({ basis, source }: Pick<ParameterInUse, 'basis' | 'source'>): boolean {
  return basis === 'assumption' || (basis === 'scenario' && /^(?:assum|aangenomen|aanname)/i.test(source));
}
