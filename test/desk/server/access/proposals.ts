import { algorithmRecordChange } from './algorithm.ts';
import { type Asking, type Entries, only, type Subject } from './entry.ts';

const CONCERNED = only({ planner: 'all', municipality: 'own' });
const DECIDERS = only({ planner: 'all', municipality: 'own', association: 'own', administrator: 'own' });

export const PROPOSAL_ENTRIES: Entries = {
  listProposals: { access: CONCERNED, others: 'left-out', ask: () => ({ path: '/proposals' }) },
  sendProposals: {
    access: only({ planner: 'all' }),
    async ask(_subject, { works, asPlanner, version }) {
      if (!works) return { path: '/proposals', body: { plan: '2026-W48-1' } };
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
    async ask(subject, asking) {
      await decideSomething(subject, asking);
      return { path: '/undos', body: {} };
    },
  },
};

/** Something of the actor's own to take back. */
async function decideSomething(subject: Subject, { actor, asActor, version }: Asking): Promise<void> {
  if (actor.role === 'planner' || actor.role === 'municipality') {
    const answer = { step: 'accept-as-municipality', version: await version('proposal', subject.proposal) };
    await asActor('post', `/proposals/${subject.proposal}/answers`, answer);
  }
  if (actor.role === 'association') {
    const row = { municipality: subject.municipality, bedrooms: '3', available_from: '2026-12-01' };
    await asActor('post', '/dwellings', { row });
  }
  if (actor.role === 'administrator') {
    await asActor('patch', '/algorithm-records/current', await algorithmRecordChange(asActor));
  }
}
