/** What the page gets from the API, and how a draft is told in words. */

import type { MessageParams, Text } from '../../../../domain/text.ts';
import { DRAFT_RECORD_TEXTS, WEEK_TEXTS } from '../../../texts/week.ts';
import type { ProposalView } from '../../../work/week/proposal-schemas.ts';
import type { Draft, PlanWords, PreviewWords, WeekView } from '../../../work/week/schemas.ts';

export type {
  NextUndo,
  OverrideStatisticsWords as Statistics,
  ProposalView as Proposal,
} from '../../../work/week/proposal-schemas.ts';
export type {
  Draft,
  DraftableOffer as Offer,
  PreviewWords as Preview,
  SavedPlanView as SavedPlan,
  WeekFamily,
  WeekView as Week,
} from '../../../work/week/schemas.ts';
export type Planned = Extract<PreviewWords, { readonly kind: 'plan' }>;
export type AnswerStep = ProposalView['steps'][number]['step'];

export type Say = (text: Text, params?: MessageParams) => string;

/** The name of a place that a pin or ban names: a municipality, or a home. */
export function placeName(place: string, { places }: Pick<WeekView, 'places'>): string {
  return places.municipalities.find(({ id }) => id === place)?.name ?? place;
}

/** What a plan comes down to. */
export function figuresInWords({ figures }: Pick<PlanWords, 'figures'>, { capWeeks }: WeekView, text: Say): string {
  return text(WEEK_TEXTS.figures, {
    ...figures,
    roofless: figures.rooflessWeeks,
    proven: figures.provenObjectives,
    cap: capWeeks,
  });
}

export function draftInWords(draft: Draft, week: Pick<WeekView, 'places'>, text: Say): string {
  switch (draft.kind) {
    case 'pin':
      return text(WEEK_TEXTS.draftPin, { family: draft.family, place: placeName(draft.to, week) });
    case 'unpin':
      return text(WEEK_TEXTS.draftUnpin, { family: draft.family });
    case 'ban':
      return text(WEEK_TEXTS.draftBan, { family: draft.family, place: placeName(draft.from, week) });
    case 'unban':
      return text(WEEK_TEXTS.draftUnban, { family: draft.family, place: placeName(draft.from, week) });
    case 'add':
      return text(WEEK_TEXTS.draftAdd, { record: text(DRAFT_RECORD_TEXTS[draft.record]), cells: cellsOf(draft.row) });
    case 'edit':
      return text(WEEK_TEXTS.draftEdit, {
        record: text(DRAFT_RECORD_TEXTS[draft.record]),
        id: draft.id,
        cells: cellsOf(draft.row),
      });
    case 'remove':
      return text(WEEK_TEXTS.draftRemove, { record: text(DRAFT_RECORD_TEXTS[draft.record]), id: draft.id });
  }
}

function cellsOf(row: Readonly<Record<string, string>>): string {
  return Object.entries(row)
    .map(([column, value]) => `${column} = ${value === '' ? '–' : value}`)
    .join(', ');
}

/** Of two drafts for the same thing the last one counts. */
export function withDraft(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  return [...drafts.filter((other) => subjectOf(other) !== subjectOf(draft)), draft];
}

function subjectOf(draft: Draft): string {
  switch (draft.kind) {
    case 'pin':
    case 'unpin':
      return `pin ${draft.family}`;
    case 'ban':
    case 'unban':
      return `ban ${draft.family} ${draft.from}`;
    case 'add':
      return `add ${JSON.stringify(draft.row)}`;
    default:
      return `row ${draft.record} ${draft.id}`;
  }
}
