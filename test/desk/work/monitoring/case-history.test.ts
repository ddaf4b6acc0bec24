import { describe, expect, it } from 'vitest';
import type { DatedStep } from '../../../../src/desk/register/register.ts';
import { caseHistories, daysIn, stateAt } from '../../../../src/desk/work/monitoring/case-history.ts';

let sequence = 0;
const step = (day: number, taken: DatedStep['step'], to: DatedStep['to'], more: Partial<DatedStep> = {}): DatedStep => {
  sequence += 1;
  const at = `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
  const action = taken === 'undo' ? 'undo' : taken;
  return { caseId: 'F-1', number: sequence, from: 'none', step: taken, to, at, action, sequence, ...more };
};
const one = (...steps: readonly DatedStep[]) => caseHistories(steps).get('F-1')!;

describe('the history of a case', () => {
  it('tells from when to when it was where, and what ended it', () => {
    const history = one(step(2, 'report', 'reported'), step(4, 'assess', 'assessed'));
    expect(history.stays).toEqual([
      {
        state: 'reported',
        from: expect.stringContaining('11-02'),
        until: expect.stringContaining('11-04'),
        endedBy: 'assess',
      },
      { state: 'assessed', from: expect.stringContaining('11-04') },
    ]);
  });

  it('forgets a step that was turned back', () => {
    const history = one(step(2, 'report', 'reported'), step(4, 'assess', 'assessed'), step(5, 'undo', 'reported'));
    expect(history.stays).toEqual([{ state: 'reported', from: expect.stringContaining('11-02') }]);
  });

  it('tells where the case was at a moment, and nothing before the report', () => {
    const history = one(step(2, 'report', 'reported'), step(4, 'assess', 'assessed'));
    expect(stateAt(history, '2026-11-02T08:59:59.999Z')).toBeUndefined();
    expect(stateAt(history, '2026-11-02T09:00:00.000Z')).toBe('reported');
    expect(stateAt(history, '2026-11-04T08:59:59.999Z')).toBe('reported');
    expect(stateAt(history, '2026-11-04T09:00:00.000Z')).toBe('assessed');
  });
});

describe('days in a state', () => {
  it('count ended stays only, by the step that ended them', () => {
    const histories = caseHistories([
      step(2, 'report', 'reported'),
      step(5, 'assess', 'assessed'),
      step(6, 'leave', 'left'),
    ]);
    expect(daysIn(histories.values(), 'reported')).toEqual([3]);
    expect(daysIn(histories.values(), 'assessed', ['refer'])).toEqual([]);
    expect(daysIn(histories.values(), 'left')).toEqual([]);
  });

  it('leave out what began with an import, and count what came after it', () => {
    const imported = { action: 'import' } as const;
    const histories = caseHistories([
      step(2, 'report', 'reported', imported),
      step(2, 'assess', 'assessed', imported),
      step(4, 'refer', 'referred'),
      step(7, 'test', 'tested'),
    ]);
    expect(daysIn(histories.values(), 'assessed')).toEqual([]);
    expect(daysIn(histories.values(), 'referred')).toEqual([3]);
  });
});
