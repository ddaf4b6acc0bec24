/** A family that a planner pinned gets that municipality or that dwelling. */
import { checkRule } from './check-rule.ts';

export const pins = checkRule('pins', ({ planned }) =>
  planned.flatMap(({ family, placement }) => {
    const pin = family.pinnedTo;
    if (pin === undefined) return [];
    const kept = placement.status === 'placed' && (placement.municipality === pin || placement.dwelling === pin);
    return kept ? [] : [{ kind: 'pin-not-kept', ids: { family: family.id }, params: { pin } }];
  }),
);
