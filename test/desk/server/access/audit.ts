import { type Asking, type Entries, only } from './entry.ts';

const CONTROL = only({ planner: 'all', administrator: 'all' });

async function started({ works, asPlanner }: Asking): Promise<string> {
  return works ? ((await asPlanner('post', '/verifications', { plans: false }))['id'] as string) : 'J-1';
}

export const AUDIT_ENTRIES: Entries = {
  listAuditEvents: { access: CONTROL, ask: () => ({ path: '/audit-events' }) },
  exportAuditEvents: { access: CONTROL, ask: () => ({ path: '/audit-exports' }) },
  listAuditOutcomes: { access: CONTROL, ask: () => ({ path: '/audit-outcomes' }) },
  startVerification: { access: CONTROL, ask: () => ({ path: '/verifications', body: { plans: false } }) },
  readVerification: {
    access: CONTROL,
    ask: async (_subject, asking) => ({ path: `/verifications/${await started(asking)}` }),
  },
  stopVerification: {
    access: CONTROL,
    ask: async (_subject, asking) => ({ path: `/verifications/${await started(asking)}` }),
  },
};
