import { remainingTask } from '../task-by-key.ts';
import type { Capacity } from './capacity.ts';
import { addCapacityRows } from './capacity-rows.ts';

export const task: Capacity = {
  id: 'task',
  sentence: 'Under a mandatory quota a municipality takes at most what its task still asks.',
  source: 'DG20a point 2 option B; by analogy with Huisvestingswet 2014 art. 28-29, without a legal basis today',
  apply(data, draft) {
    const { homes, tasks, persons } = data;
    addCapacityRows(data, draft, {
      count: tasks.length,
      upper: (index) => remainingTask(tasks[index]!),
      label: (index) => ({ kind: 'task', ids: [tasks[index]!.municipality, index] }),
      usedBy: (home) => homes.task[home]!,
      amount: (home) => (tasks[homes.task[home]!]!.unit === 'families' ? 1 : persons[homes.family[home]!]!),
    });
  },
};
