import { type Entries, only } from './entry.ts';

const EVERYBODY = only({
  planner: 'own',
  municipality: 'own',
  association: 'own',
  viewer: 'own',
  administrator: 'own',
});

export const SESSION_ENTRIES: Entries = {
  getSession: { access: EVERYBODY, others: 'left-out', ask: () => ({ path: '/session' }) },
  endSession: { access: EVERYBODY, others: 'left-out', ask: () => ({ path: '/session' }) },
  actAs: {
    access: EVERYBODY,
    others: 'left-out',
    ask: (_subject, { actor: { id: _id, ...role } }) => ({ path: '/session', body: role }),
  },
  viewDesk: {
    access: only({ planner: 'all', municipality: 'own', association: 'own', viewer: 'own', administrator: 'all' }),
    others: 'left-out',
    ask: () => ({ path: '/desk' }),
  },
};
