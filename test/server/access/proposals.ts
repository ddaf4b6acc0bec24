import { type Asking, type Entries, only } from './entry.ts';

const CONCERNED = only({ planner: 'all', municipality: 'own' });
const DECIDERS = only({ planner: 'all', municipality: 'own', association: 'own', administrator: 'own' });

export const PROPOSAL_ENTRIES: Entries = {
  listProposals: { access: CONCERNED, others: 'left-out', ask: () => ({ path: '/proposals' }) },
  sendProposals: {
    access: only({ planner: 'all' }),
    async ask(_subject, { asPlanner, version }) {
      const [first] = (await asPlanner('get', '/proposals'))['proposals'] as { id: string; family: string }[];
      const taken = { step: 'withdraw', reason: 'To send it again', version: await version('proposal', first!.id) };
      await asPlanner('post', `/proposals/${first!.id}/answers`, taken);
      const { basis } = await asPlanner('post', '/previews', { drafts: [] });
      const plan = await asPlanner('post', '/plans', { drafts: [], basis });
      return { path: '/proposals', body: { plan: plan['id'] } };
    },
  },
  answerProposal: {
    access: CONCERNED,
    others: 'missing',
    ask: async ({ proposal }, { version }) => ({
      path: `/proposals/${proposal}/answers`,
      body: { step: 'accept-as-municipality', version: await version('proposal', proposal) },
    }),
  },
  nextUndo: { access: DECIDERS, others: 'left-out', ask: () => ({ path: '/undos/next' }) },
  undo: {
    access: DECIDERS,
    others: 'left-out',
    async ask(_subject, asking) {
      await decideSomething(asking);
      return { path: '/undos', body: {} };
    },
  },
};

/** Something of the actor's own to take back. */
async function decideSomething({ actor, asActor }: Asking): Promise<void> {
  if (actor.role === 'planner' || actor.role === 'municipality') {
    await asActor('post', '/cases', {
      ...(actor.role === 'planner' && { referring: 'GM0363' }),
      assessment: {},
      household: {},
    });
  }
}
