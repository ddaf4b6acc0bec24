import { type Asking, type Entries, type Entry, only, type Subject } from './entry.ts';

const PLANNER = only({ planner: 'all' });
const OWNER = only({ planner: 'all', association: 'own' });

const REASON = 'The owner said so';

/** A home that no family counts on, so that whoever owns it may change it. */
async function freeHome({ dwelling }: Subject, { asPlanner }: Asking): Promise<string> {
  const { offers } = await asPlanner('get', '/offers');
  const homes = (offers as { dwelling: { id: string; use?: string; row: Record<string, string> }[] }).dwelling;
  const association = homes.find(({ id }) => id === dwelling)?.row['association'];
  const free = homes.find(({ use, row }) => use === undefined && row['association'] === association);
  return (association !== undefined && free?.id) || dwelling;
}

type Row = Readonly<Record<string, string>>;

/** Adding, changing and taking away what only a planner may; each on a row that nothing else counts on. */
function plannersOnly(path: string, name: string, added: Row, changed: Row): Entries {
  const address = async ({ asPlanner }: Asking): Promise<string> => {
    const { id } = await asPlanner('post', path, { row: added });
    return `${path}/${encodeURIComponent(String(id))}`;
  };
  return {
    [`add${name}`]: { access: PLANNER, ask: () => ({ path, body: { row: added } }) },
    [`edit${name}`]: {
      access: PLANNER,
      ask: async (_subject, asking) => ({ path: await address(asking), body: { version: 1, row: changed } }),
    },
    [`remove${name}`]: {
      access: PLANNER,
      ask: async (_subject, asking) => ({ path: await address(asking), body: { version: 1, reason: REASON } }),
    },
  };
}

const SHELTER = { shelter_id: 'S-99', municipality: 'GM0599', places: '12', from: '2026-11-23' };
const COMMITMENT = { municipality: 'GM0599', from: '2030-01-01', until: '2030-12-31', families: '2', persons: '9' };
const SUPPLY = { municipality: 'GM0599', bedrooms: '6', per_week: '0.1' };

const file = (kind: string): Entry['ask'] => {
  const content = Buffer.from('dwelling_id,municipality,bedrooms,available_from\nD-98,GM0599,3,2026-12-01\n');
  return () => ({ path: '', body: { kind, file: 'homes.csv', content: content.toString('base64'), mode: 'add' } });
};

export const OFFER_ENTRIES: Entries = {
  listOffers: { access: OWNER, others: 'left-out', ask: () => ({ path: '/offers' }) },
  addDwelling: {
    access: OWNER,
    others: 'left-out',
    ask: ({ municipality }, { actor }) => ({
      path: '/dwellings',
      body: {
        row: {
          municipality,
          bedrooms: '3',
          available_from: '2026-12-01',
          ...(actor.role === 'planner' && { dwelling_id: 'D-97' }),
        },
      },
    }),
  },
  editDwelling: {
    access: OWNER,
    others: 'missing',
    async ask(subject, asking) {
      const id = await freeHome(subject, asking);
      return {
        path: `/dwellings/${id}`,
        body: { version: await asking.version('dwelling', id), row: { rent: '700' } },
      };
    },
  },
  removeDwelling: {
    access: OWNER,
    others: 'missing',
    async ask(subject, asking) {
      const id = await freeHome(subject, asking);
      return { path: `/dwellings/${id}`, body: { version: await asking.version('dwelling', id), reason: REASON } };
    },
  },
  ...plannersOnly('/shelters', 'Shelter', SHELTER, { places: '99' }),
  ...plannersOnly('/commitments', 'Commitment', COMMITMENT, { school_places: '99' }),
  ...plannersOnly('/expected-supplies', 'ExpectedSupply', SUPPLY, { per_week: '0.2' }),
  exportOffers: { access: OWNER, others: 'left-out', ask: () => ({ path: '/offer-files/dwelling' }) },
  previewOfferImport: {
    access: PLANNER,
    ask: async (subject, asking) => ({ ...(await file('dwelling')(subject, asking)), path: '/offer-import-previews' }),
  },
  importOffers: {
    access: PLANNER,
    async ask(subject, asking) {
      if (!asking.works) return { path: '/offer-imports', body: {} };
      const { body } = await file('dwelling')(subject, asking);
      const { fingerprint } = await asking.asPlanner('post', '/offer-import-previews', body);
      return { path: '/offer-imports', body: { ...(body as object), fingerprint } };
    },
  },
  viewOccupancy: { access: PLANNER, ask: () => ({ path: '/occupancies' }) },
};
