import { type Asking, type Entries, only } from './entry.ts';

const READERS = only({ planner: 'all', viewer: 'all', administrator: 'all' });

/** A change of the record as it is now. */
export async function algorithmRecordChange(call: Asking['asActor']): Promise<object> {
  const { version } = await call('get', '/algorithm-records/current');
  return { version, values: { url: 'https://onderdak.example' } };
}

export const ALGORITHM_ENTRIES: Entries = {
  readAlgorithmRecord: { access: READERS, ask: () => ({ path: '/algorithm-records/current' }) },
  writeAlgorithmRecord: {
    access: only({ planner: 'all', administrator: 'all' }),
    ask: async (_subject, { asPlanner }) => ({
      path: '/algorithm-records/current',
      body: await algorithmRecordChange(asPlanner),
    }),
  },
  readAlgorithmRecordFile: { access: READERS, ask: () => ({ path: '/algorithm-records/current/files/html' }) },
};
