/** Homes used in a municipality stay within the policy's share of the social rent homes that fall free in the horizon. */
import { checkRule } from './check-rule.ts';
import { decimal, floor, ratio, times } from './facts/fraction.ts';

export const displacementGuard = checkRule('displacement-guard', ({ week, policy, planned }) => {
  const share = policy.displacementShare;
  if (share === undefined) return [];
  return week.municipalities.flatMap(({ id: municipality, vacatedPerYear }) => {
    if (vacatedPerYear === undefined) return [];
    const fallingFree = times(decimal(vacatedPerYear), ratio(week.horizonWeeks, 52));
    const most = Number(floor(times(decimal(share), fallingFree)));
    const used = planned.filter(({ home }) => home?.municipality.id === municipality).length;
    return used <= most ? [] : [{ kind: 'displacement-exceeded', ids: { municipality }, params: { used, most } }];
  });
});
