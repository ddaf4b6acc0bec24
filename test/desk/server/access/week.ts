import { type Asking, type Entries, only } from './entry.ts';

const PLANNER = only({ planner: 'all' });

async function basisOf({ works, asPlanner }: Asking): Promise<unknown> {
  if (!works) return '';
  return (await asPlanner('post', '/previews', { drafts: [] }))['basis'];
}

export const WEEK_ENTRIES: Entries = {
  viewWeek: { access: PLANNER, ask: () => ({ path: '/weeks/current' }) },
  startNextWeek: {
    access: PLANNER,
    ask: async (_subject, { version }) => ({
      path: '/weeks',
      body: { week: '2026-W49', version: await version('settings', 'scenario') },
    }),
  },
  choosePolicy: {
    access: PLANNER,
    ask: async (_subject, { version }) => ({
      path: '/weeks/current/policy',
      body: { policy: 'voluntary', version: await version('settings', 'scenario'), reason: 'As agreed' },
    }),
  },
  previewPlan: { access: PLANNER, ask: () => ({ path: '/previews', body: { drafts: [] } }) },
  listPlans: { access: PLANNER, ask: () => ({ path: '/plans' }) },
  savePlan: {
    access: PLANNER,
    ask: async (_subject, asking) => ({ path: '/plans', body: { drafts: [], basis: await basisOf(asking) } }),
  },
  overrideStatistics: { access: PLANNER, ask: () => ({ path: '/overrides' }) },
};
