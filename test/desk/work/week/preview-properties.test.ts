import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isSame } from '../../../../src/desk/work/week/plan-difference.ts';
import { previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import { savePlan } from '../../../../src/desk/work/week/save-plan.ts';
import type { Draft } from '../../../../src/desk/work/week/schemas.ts';
import { weekView } from '../../../../src/desk/work/week/week-view.ts';
import { planToJson } from '../../../../src/report/plan-json.ts';
import { freshSqlite, PLANNER } from '../../register/registers.ts';
import { exampleDesk } from './desks.ts';

const family = fc.constantFrom('F-001', 'F-002', 'F-006', 'F-008', 'F-012', 'F-014');
const municipality = fc.constantFrom('GM0014', 'GM0344', 'GM0855', 'GM0599', 'GM0772', 'GM0983');
const rent = fc.integer({ min: 400, max: 900 }).map(String);
const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ kind: fc.constant('pin' as const), family, to: municipality }),
  fc.record({ kind: fc.constant('ban' as const), family, from: municipality }),
  fc.record({ kind: fc.constant('unpin' as const), family }),
  fc.record({
    kind: fc.constant('edit' as const),
    record: fc.constant('dwelling' as const),
    id: fc.constantFrom('D-01', 'D-05', 'D-09'),
    version: fc.constant(1),
    row: fc.record({ rent }),
  }),
);

describe('whatever the drafts are', () => {
  test.prop([fc.array(draft, { maxLength: 4 })], { numRuns: 12 })(
    'saving after a preview stores exactly the plan that was seen, after which nothing is left to change',
    async (drafts) => {
      const desk = await exampleDesk(await freshSqlite());
      const preview = await previewDrafts(desk, PLANNER, drafts);
      // Pins may contradict each other, or be no place for the family; then there is nothing to save.
      if (preview.kind !== 'plan') {
        expect(preview.kind).toBe('infeasible');
        return;
      }
      const { body } = await savePlan(desk, PLANNER, { drafts, basis: preview.basis, reason: 'A reason' });
      expect(body.plan).toBe(planToJson(preview.plan));
      expect((await weekView(desk, 'en')).plan).toMatchObject({ outdated: false });
      const again = await previewDrafts(desk, PLANNER, []);
      if (again.kind !== 'plan') throw new Error(again.kind);
      expect(isSame(again.difference!)).toBe(true);
      expect(isSame(again.sinceSaved!)).toBe(true);
    },
  );
});
