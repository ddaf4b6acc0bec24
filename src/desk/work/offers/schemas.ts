/** What goes in and comes out of the routes of offers. */
import { z } from 'zod';
import { OFFER_KINDS } from '../offers/offer-kinds.ts';

const Id = z.string().min(1).max(200);
const Version = z.number().int().min(1);
const Reason = z.string().max(2000);
export const RowSchema = z
  .record(z.string().max(60), z.string().max(2000))
  .meta({ id: 'OfferRow', description: 'Kolom en cel, zoals in de bestanden (docs/formats.md).' });

export const OfferParams = z.object({ offerId: Id });
export const AddSchema = z.object({ row: RowSchema });
export const EditSchema = z.object({ version: Version, row: RowSchema, reason: Reason.optional() });
export const RemoveSchema = z.object({ version: Version, reason: Reason });

const OfferSchema = z
  .object({
    id: z.string(),
    version: z.number().int(),
    row: RowSchema,
    changedAt: z.string(),
    use: z.enum(['pinned', 'proposed', 'accepted', 'housed']).optional(),
    families: z.array(z.string()).meta({ description: 'Gezinnen die erop rekenen; alleen voor planners.' }),
  })
  .meta({ id: 'Offer' });

export const OffersSchema = z
  .object({
    week: z.string(),
    municipalities: z.array(z.object({ id: z.string(), name: z.string() })),
    offers: z.object({
      dwelling: z.array(OfferSchema),
      shelter: z.array(OfferSchema),
      commitment: z.array(OfferSchema),
      supply: z.array(OfferSchema),
    }),
  })
  .meta({ id: 'Offers' });

export const StoredOfferSchema = z
  .object({ id: z.string(), version: z.number().int(), row: RowSchema })
  .meta({ id: 'StoredOffer' });

const FileParts = {
  kind: z.enum(OFFER_KINDS),
  file: z.string().min(1).max(200),
  content: z.base64().meta({ description: 'Het bestand (CSV of XLSX) in base64.' }),
  mode: z.enum(['add', 'replace']).meta({ description: '`replace`: wat niet in het bestand staat, verdwijnt.' }),
};
export const OffersFileSchema = z.object(FileParts);
export const OffersImportSchema = z.object({ ...FileParts, fingerprint: z.string().max(64) });

export const ImportSchema = z
  .object({
    added: z.array(z.object({ id: z.string(), row: RowSchema })),
    changed: z.array(
      z.object({
        id: z.string(),
        cells: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
      }),
    ),
    removed: z.array(z.string()),
    kept: z.array(z.string()).meta({ description: 'Staat niet in het bestand, maar een gezin rekent erop.' }),
    unchanged: z.number().int(),
    warnings: z.array(z.string()),
    fingerprint: z.string(),
  })
  .meta({ id: 'OffersImport' });

export const OccupancySchema = z
  .object({
    plan: z.object({ id: z.string(), week: z.string(), savedAt: z.string() }).nullable(),
    shelters: z.array(
      z.object({
        shelter: z.string(),
        municipality: z.string(),
        weeks: z.array(z.object({ week: z.string(), places: z.number(), persons: z.number(), entered: z.number() })),
      }),
    ),
    withoutPlan: z.array(z.string()),
  })
  .meta({ id: 'Occupancy' });

export const KindParams = z.object({ kind: z.enum(OFFER_KINDS) });
