/** What goes in and comes out of the routes of offers. */
import { z } from 'zod';
import type { Answer } from '../answer.ts';
import { Id, Moment, NamedPlace, OfferKind, Reason, Row, Version } from '../common-schemas.ts';

export const OfferParams = z.object({ offerId: Id });
export const AddRequest = z.object({ row: Row });
/** Columns that are not named keep their text; an empty text empties the cell. */
export const EditRequest = z.object({ version: Version, row: Row, reason: Reason.optional() });
export const RemoveRequest = z.object({ version: Version, reason: Reason });
export type AddRequest = Answer<typeof AddRequest>;
export type EditRequest = Answer<typeof EditRequest>;
export type RemoveRequest = Answer<typeof RemoveRequest>;

const OfferLine = z
  .object({
    id: z.string(),
    version: z.number().int(),
    row: Row,
    changedAt: Moment,
    /** Of a home. */
    use: z.enum(['pinned', 'proposed', 'accepted', 'housed']).optional(),
    families: z.array(z.string()).meta({ description: 'Gezinnen die erop rekenen; alleen voor planners.' }),
  })
  .meta({ id: 'Offer' });
export type OfferLine = Answer<typeof OfferLine>;

export const OffersView = z
  .object({
    week: z.string(),
    municipalities: z.array(NamedPlace),
    offers: z.record(OfferKind, z.array(OfferLine)),
  })
  .meta({ id: 'Offers' });
export type OffersView = Answer<typeof OffersView>;

export const StoredOffer = z
  .object({ id: z.string(), version: z.number().int(), row: Row })
  .meta({ id: 'StoredOffer' });

export const OffersFile = z.object({
  kind: OfferKind,
  file: z.string().min(1).max(200),
  content: z.base64().meta({ description: 'Het bestand (CSV of XLSX) in base64.' }),
  mode: z.enum(['add', 'replace']).meta({ description: '`replace`: wat niet in het bestand staat, verdwijnt.' }),
});
export type OffersFile = Answer<typeof OffersFile>;
/** The fingerprint is that of the preview that was seen: saving something else is refused. */
export const SeenOffersFile = OffersFile.extend({ fingerprint: z.string().max(64) });
export type SeenOffersFile = Answer<typeof SeenOffersFile>;

const ChangedOffer = z.object({
  id: z.string(),
  cells: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
});
export type ChangedOffer = Answer<typeof ChangedOffer>;

export const OffersImport = z
  .object({
    added: z.array(z.object({ id: z.string(), row: Row })),
    changed: z.array(ChangedOffer),
    removed: z.array(z.string()),
    kept: z.array(z.string()).meta({ description: 'Staat niet in het bestand, maar een gezin rekent erop.' }),
    unchanged: z.number().int(),
    warnings: z.array(z.string()),
    fingerprint: z.string(),
  })
  .meta({ id: 'OffersImport' });
export type OffersImport = Answer<typeof OffersImport>;

const ShelterWeek = z.object({
  week: z.string(),
  /** Persons; 0 while it is closed. */
  places: z.number(),
  persons: z.number(),
  /** Of these persons: those whom the plan brings here. */
  entered: z.number(),
});
export type ShelterWeek = Answer<typeof ShelterWeek>;

const ShelterAhead = z.object({ shelter: z.string(), municipality: z.string(), weeks: z.array(ShelterWeek) });
export type ShelterAhead = Answer<typeof ShelterAhead>;

export const OccupancyView = z
  .object({
    /** The plan that tells who leaves and enters; null: none was saved yet. */
    plan: z.object({ id: z.string(), week: z.string(), savedAt: Moment }).nullable(),
    shelters: z.array(ShelterAhead),
    /** Families in shelter of whom no plan says when they leave. */
    withoutPlan: z.array(z.string()),
  })
  .meta({ id: 'Occupancy' });
export type OccupancyView = Answer<typeof OccupancyView>;

export const KindParams = z.object({ kind: OfferKind });
