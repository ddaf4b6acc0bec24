/** Offers as the CSV file that the command line and the import read. */

import type { Actor } from '../../register/actor.ts';
import { ROW_KIND } from '../../register/rows/row-kinds.ts';
import { csvOf } from '../../register/scenario-files.ts';
import type { OfferKind } from '../common-schemas.ts';
import type { Desk } from '../desk.ts';
import { isOpenTo } from './offer-kinds.ts';

export interface OffersCsv {
  readonly file: string;
  readonly content: string;
}

export async function exportOffers(desk: Desk, actor: Actor, kind: OfferKind): Promise<OffersCsv> {
  const records = await desk.register.read((reading) => reading.list(kind));
  const rows = records.map(({ body }) => body).filter((row) => isOpenTo(actor, kind, row));
  const { file, type } = ROW_KIND[kind];
  return { file: `${file}.csv`, content: csvOf(type.columns, rows) };
}
