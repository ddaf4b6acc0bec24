/** Proposals: sent from the saved plan, answered by the municipality and the family; and the way back from a decision. */

import { known } from '../../../input/known-values.ts';
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
import { type Access, type Route, route } from '../route.ts';

const tag = 'Voorstellen';
const PLANNER: Access = {
  planner: 'all',
  municipality: 'none',
  association: 'none',
  viewer: 'none',
  administrator: 'none',
};
const CONCERNED: Access = { ...PLANNER, municipality: 'own' };
/** Everybody who decides something may take back what they decided themselves. */
const DECIDERS: Access = { ...CONCERNED, association: 'own', administrator: 'own' };

export const PROPOSAL_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/proposals',
    name: 'listProposals',
    summary: 'Geeft de voorstellen die de aanvrager aangaan, het nieuwste eerst.',
    tag,
    access: CONCERNED,
    answer: Proposals,
    async handle({ actor }, desk) {
      const lines = await desk.register.read((reading) => listProposals(reading, actor));
      return { proposals: lines.map((line) => proposalView(line, actor)) };
    },
  }),
  route({
    method: 'post',
    path: '/proposals',
    name: 'sendProposals',
    summary: 'Verstuurt de voorstellen van het bewaarde plan; zonder keuze die met een woning die er is.',
    tag,
    access: PLANNER,
    body: SendRequest,
    answer: SentProposals,
    status: 201,
    async handle({ actor, body }, desk) {
      const sent = await sendProposals(desk, actor, known(body));
      return {
        proposals: sent.map(({ id, version, body: { family, municipality } }) => ({
          id,
          version,
          family,
          municipality,
        })),
      };
    },
  }),
  route({
    method: 'post',
    path: '/proposals/{proposalId}/answers',
    name: 'answerProposal',
    summary: 'Legt een antwoord op een voorstel vast; een afwijzing en een intrekking vragen een reden.',
    tag,
    access: CONCERNED,
    params: ProposalParams,
    body: AnswerRequest,
    answer: ProposalView,
    status: 201,
    async handle({ actor, params, body }, desk) {
      const proposal = await answerProposal(desk, actor, params.proposalId, known(body));
      return proposalView(await desk.register.read((reading) => proposalLine(reading, actor, proposal)), actor);
    },
  }),
  route({
    method: 'get',
    path: '/undos/next',
    name: 'nextUndo',
    summary: 'Geeft de laatste beslissing van de aanvrager die ongedaan kan worden gemaakt.',
    tag,
    access: DECIDERS,
    answer: NextUndo,
    handle: async ({ actor }, desk) => ({
      decision: (await desk.register.read((reading) => undoable(reading, actor))) ?? null,
    }),
  }),
  route({
    method: 'post',
    path: '/undos',
    name: 'undo',
    summary: 'Maakt de laatste beslissing van de aanvrager ongedaan, als er sindsdien niets aan is veranderd.',
    tag,
    access: DECIDERS,
    body: UndoRequest,
    answer: Undoable,
    status: 201,
    handle: ({ actor, body }, desk) => undo(desk, actor, body.at),
  }),
];
