/** A listed dwelling goes to at most one family. */
import { checkRule } from './check-rule.ts';

export const dwellingOnce = checkRule('dwelling-once', ({ planned }) => {
  const takenBy = new Map<string, string[]>();
  for (const { family, placement } of planned) {
    const { supply, dwelling } = placement;
    if (supply === 'dwelling' && dwelling !== undefined) {
      takenBy.set(dwelling, [...(takenBy.get(dwelling) ?? []), family.id]);
    }
  }
  return [...takenBy]
    .filter(([, families]) => families.length > 1)
    .map(([dwelling, families]) => ({
      kind: 'dwelling-twice',
      ids: { dwelling },
      params: { families: families.join(', ') },
    }));
});
