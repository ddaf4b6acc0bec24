/** Proposals: sent from the saved plan, answered by the municipality and the family; and the way back from a decision. */

import { answerProposal } from '../../work/week/answers.ts';
import { listProposals, proposalLine, proposalView } from '../../work/week/list-proposals.ts';
import {
  AnswerRequest,
  NextUndo,
  ProposalParams,
  Proposals,
  ProposalView,
  SendRequest,
  SentProposals,
  Undoable,
  UndoRequest,
} from '../../work/week/proposal-schemas.ts';
import { sendProposals } from '../../work/week/send-proposals.ts';
import { undo, undoable } from '../../work/week/undo.ts';
import { type Access, only, type Route, routesUnder } from '../route.ts';

const route = routesUnder('Voorstellen');
const PLANNER = only({ planner: 'all' });
const CONCERNED: Access = { ...PLANNER, municipality: 'own' };
/** Everybody who decides something may take back what they decided themselves. */
const DECIDERS: Access = { ...CONCERNED, association: 'own', administrator: 'own' };

export const PROPOSAL_ROUTES: readonly Route[] = [
  route('get', '/proposals', {
    name: 'listProposals',
    summary: 'Geeft de voorstellen die de aanvrager aangaan, het nieuwste eerst.',
    access: CONCERNED,
    answer: Proposals,
    async handle({ actor }, desk) {
      const lines = await desk.register.read((reading) => listProposals(reading, actor));
      return { proposals: lines.map((line) => proposalView(line, actor)) };
    },
  }),
  route('post', '/proposals', {
    name: 'sendProposals',
    summary: 'Verstuurt de voorstellen van het bewaarde plan; zonder keuze die met een woning die er is.',
    access: PLANNER,
    body: SendRequest,
    answer: SentProposals,
    status: 201,
    async handle({ actor, body }, desk) {
      const sent = await sendProposals(desk, actor, body);
      return { proposals: sent.map((stored) => ({ ...stored.body, id: stored.id, version: stored.version })) };
    },
  }),
  route('post', '/proposals/{proposalId}/answers', {
    name: 'answerProposal',
    summary: 'Legt een antwoord op een voorstel vast; een afwijzing en een intrekking vragen een reden.',
    access: CONCERNED,
    params: ProposalParams,
    body: AnswerRequest,
    answer: ProposalView,
    status: 201,
    async handle({ actor, params, body }, desk) {
      const proposal = await answerProposal(desk, actor, params.proposalId, body);
      return proposalView(await desk.register.read((reading) => proposalLine(reading, actor, proposal)), actor);
    },
  }),
  route('get', '/undos/next', {
    name: 'nextUndo',
    summary: 'Geeft de laatste beslissing van de aanvrager die ongedaan kan worden gemaakt.',
    access: DECIDERS,
    answer: NextUndo,
    handle: async ({ actor }, desk) => ({
      decision: (await desk.register.read((reading) => undoable(reading, actor))) ?? null,
    }),
  }),
  route('post', '/undos', {
    name: 'undo',
    summary: 'Maakt de laatste beslissing van de aanvrager ongedaan, als er sindsdien niets aan is veranderd.',
    access: DECIDERS,
    body: UndoRequest,
    answer: Undoable,
    status: 201,
    handle: ({ actor, body }, desk) => undo(desk, actor, body.at),
  }),
];
