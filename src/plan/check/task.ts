/** Per task row: realised plus placed stays within amount plus backlog, in the row's unit. */
import { checkRule } from './check-rule.ts';

export const task = checkRule('task', ({ tasks, planned }) =>
  tasks.flatMap((row) => {
    const counted = planned.filter(({ home }) => home?.counted?.kind === 'task' && home.counted.row === row);
    const placed = row.unit === 'families' ? counted.length : counted.reduce((sum, { persons }) => sum + persons, 0);
    const left = Math.max(0, row.amount + row.backlog - row.realised);
    if (placed <= left) return [];
    return [
      { kind: 'task-exceeded', ids: { municipality: row.municipality }, params: { placed, left, unit: row.unit } },
    ];
  }),
);
