/** Every family that qualified and consented is in the plan exactly once, and no other. */
import { type Breach, checkRule } from './check-rule.ts';
import { leftOutBecause } from './facts/participation.ts';

export const familiesComplete = checkRule('families-complete', ({ week, plan, families, entering }) => {
  const breaches: Breach[] = [];
  const seen = new Set<string>();
  for (const { family: id } of plan.placements) {
    const family = families.get(id);
    const reason = family === undefined ? undefined : leftOutBecause(family, week);
    if (family === undefined) breaches.push({ kind: 'family-unknown', ids: { family: id } });
    else if (seen.has(id)) breaches.push({ kind: 'family-twice', ids: { family: id } });
    else if (reason !== undefined) breaches.push({ kind: 'family-left-out', ids: { family: id }, params: { reason } });
    seen.add(id);
  }
  for (const family of entering) {
    if (!seen.has(family.id)) breaches.push({ kind: 'family-missing', ids: { family: family.id } });
  }
  return breaches;
});
