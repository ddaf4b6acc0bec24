/** What the page gets from the API, and how a draft is told in words. */

import type { MessageParams, Text } from '../../../../domain/text.ts';
import { DRAFT_RECORD_TEXTS, WEEK_TEXTS } from '../../../texts/week.ts';
import type { Draft } from '../../../work/week/drafts.ts';
import type { ProposalInWords } from '../../../work/week/list-proposals.ts';
import type { StatisticsInWords } from '../../../work/week/statistics-words.ts';
import type { Undoable } from '../../../work/week/undo.ts';
import type { PreviewInWords, WeekInWords } from '../../../work/week/week-words.ts';

export type { Draft } from '../../../work/week/drafts.ts';
export type Week = WeekInWords;
export type WeekFamily = WeekInWords['families'][number];
export type SavedPlan = NonNullable<WeekInWords['plan']>;
export type Preview = PreviewInWords;
export type Planned = Extract<Preview, { readonly kind: 'plan' }>;
export type Statistics = StatisticsInWords;
export interface NextUndo {
  readonly decision: Undoable | null;
}
export type Proposal = ProposalInWords;
export type AnswerStep = Proposal['steps'][number]['step'];
export type Offer = WeekInWords['offers'][number];
export type DraftRecord = Offer['record'];

export type Say = (text: Text, params?: MessageParams) => string;

/** The name of a place that a pin or ban names: a municipality, or a home. */
export function placeName(place: string, { places }: Pick<Week, 'places'>): string {
  return places.municipalities.find(({ id }) => id === place)?.name ?? place;
}

export function draftInWords(draft: Draft, week: Pick<Week, 'places'>, text: Say): string {
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
