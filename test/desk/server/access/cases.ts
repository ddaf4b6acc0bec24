import { type Entries, only } from './entry.ts';

const CONCERNED = only({ planner: 'all', municipality: 'own' });

export const CASE_ENTRIES: Entries = {
  caseForm: { access: only({ planner: 'all', municipality: 'all' }), ask: () => ({ path: '/case-forms' }) },
  listCases: { access: CONCERNED, others: 'left-out', ask: () => ({ path: '/cases' }) },
  reportFamily: {
    access: CONCERNED,
    others: 'left-out',
    ask: (_subject, { actor }) => ({
      path: '/cases',
      body: { ...(actor.role === 'planner' && { referring: 'GM0363' }), assessment: {}, household: {} },
    }),
  },
  viewCase: { access: CONCERNED, others: 'missing', ask: ({ received }) => ({ path: `/cases/${received}` }) },
  editFacts: {
    access: CONCERNED,
    others: 'missing',
    ask: async ({ reported }, { version }) => ({
      path: `/cases/${reported}`,
      body: { version: await version('case', reported), household: { adults: '2' } },
    }),
  },
  takeStep: {
    access: CONCERNED,
    others: 'missing',
    ask: async ({ referred }, { version }) => ({
      path: `/cases/${referred}/steps`,
      body: { step: 'own-network', version: await version('case', referred), reason: 'An aunt has room' },
    }),
  },
  viewAssessment: {
    access: CONCERNED,
    others: 'missing',
    ask: ({ referred }) => ({ path: `/cases/${referred}/assessments` }),
  },
  viewOptions: { access: only({ planner: 'all' }), ask: ({ referred }) => ({ path: `/cases/${referred}/options` }) },
  listLetters: {
    access: CONCERNED,
    others: 'missing',
    ask: ({ referred }) => ({ path: `/cases/${referred}/letters` }),
  },
  downloadLetter: {
    access: CONCERNED,
    others: 'missing',
    ask: ({ referred }) => ({ path: `/cases/${referred}/letters/proposal` }),
  },
  listCaseEvents: {
    access: CONCERNED,
    others: 'missing',
    ask: ({ referred }) => ({ path: `/cases/${referred}/events` }),
  },
};
