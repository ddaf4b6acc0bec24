import { type Entries, only } from './entry.ts';

const CONCERNED = only({ planner: 'all', municipality: 'own' });
const NUMBERS = only({ planner: 'all', viewer: 'all', administrator: 'all' });

export const MUNICIPALITY_ENTRIES: Entries = {
  listMunicipalities: { access: CONCERNED, others: 'left-out', ask: () => ({ path: '/municipalities' }) },
  readMunicipality: {
    access: CONCERNED,
    others: 'missing',
    ask: ({ municipality }) => ({ path: `/municipalities/${municipality}` }),
  },
  readMonitoring: { access: NUMBERS, ask: () => ({ path: '/monitoring-figures' }) },
  readMonitoringReport: { access: NUMBERS, ask: () => ({ path: '/monitoring-reports/money-check' }) },
};
