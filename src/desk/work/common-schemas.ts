/** What several parts of the API speak of: rows, versions, reasons, and what the register keeps of proposals and overrides. */
import { z } from 'zod';
import { OBJECTIVES } from '../../domain/policy.ts';
import { ANSWERS, type Kind, PROPOSAL_STATUSES } from '../register/bodies.ts';
import type { Answer } from './answer.ts';

export const Id = z.string().min(1).max(200);
export const Version = z.number().int().min(1).meta({ description: 'De versie die de aanvrager zag.' });
export const Reason = z.string().max(4000);
export const Moment = z.string().meta({ description: 'Een tijdstip in UTC.' });
/** What can be on offer to families: homes, shelters, what municipalities promised, and homes that are expected. */
export const OFFER_KINDS = ['dwelling', 'shelter', 'commitment', 'supply'] as const satisfies readonly Kind[];
export const OfferKind = z.enum(OFFER_KINDS);
export type OfferKind = Answer<typeof OfferKind>;

/** The text of cells by their column, as in docs/formats.md; an empty text is "not known". */
export const Row = z.record(z.string().max(60), z.string().max(2000)).meta({
  description: 'Kolom → tekst van de cel, zoals in de bestanden; leeg is “niet bekend”.',
});

export const NamedPlace = z.object({ id: z.string(), name: z.string() });
export type NamedPlace = Answer<typeof NamedPlace>;

export const Supply = z.enum(['dwelling', 'commitment', 'expected']);
export const ProposalStatus = z.enum(PROPOSAL_STATUSES);

export const GivenAnswer = z.object({
  by: z.enum(['municipality', 'family', 'planner']),
  answer: z.enum(ANSWERS),
  reason: z.string().optional(),
  at: Moment,
});

export const Decline = z.object({
  by: z.enum(['municipality', 'family']),
  municipality: z.string(),
  dwelling: z.string().optional(),
  reason: z.string(),
  at: Moment,
});

export const Override = z.object({
  reason: z.string(),
  at: Moment,
  from: z.string().nullable(),
  to: z.string(),
  costs: z.object({ objective: z.enum(OBJECTIVES), difference: z.number(), unit: z.string() }).optional(),
});
