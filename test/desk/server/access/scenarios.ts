import { type Asking, type Entries, only } from './entry.ts';

const READERS = only({ planner: 'all', viewer: 'all' });
const RUNNERS = only({ planner: 'all' });

const COMPARISON = {
  base: 'policies',
  policies: ['regional-agreements', 'mandatory-quota'],
  replications: 1,
  weeks: 53,
  seed: 1,
};

async function started({ works, asPlanner }: Asking): Promise<string> {
  return works ? ((await asPlanner('post', '/comparisons', COMPARISON))['id'] as string) : 'J-1';
}

async function finished(asking: Asking): Promise<string> {
  const id = await started(asking);
  while (asking.works) {
    const { state } = await asking.asPlanner('get', `/comparisons/${id}`);
    if (state !== 'waiting' && state !== 'running') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return id;
}

export const SCENARIO_ENTRIES: Entries = {
  listPolicies: { access: READERS, ask: () => ({ path: '/policies' }) },
  makeEstimate: {
    access: READERS,
    ask: () => ({
      path: '/estimates',
      body: { base: 'policies', policy: 'voluntary-agreements', parameters: {} },
    }),
  },
  listComparisons: { access: READERS, ask: () => ({ path: '/comparisons' }) },
  startComparison: { access: RUNNERS, ask: () => ({ path: '/comparisons', body: COMPARISON }) },
  readComparison: {
    access: READERS,
    ask: async (_subject, asking) => ({ path: `/comparisons/${await started(asking)}` }),
  },
  stopComparison: {
    access: RUNNERS,
    ask: async (_subject, asking) => ({ path: `/comparisons/${await started(asking)}` }),
  },
  readComparisonFile: {
    access: READERS,
    ask: async (_subject, asking) => ({ path: `/comparisons/${await finished(asking)}/files/summary.csv` }),
  },
};
