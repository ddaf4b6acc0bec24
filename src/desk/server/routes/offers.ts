/** Offers: homes, shelters, commitments and expected homes; files of them; and who will be in which shelter. */

import type { Language } from '../../../domain/text.ts';
import { sayProblem } from '../../../i18n/problems.ts';
import type { Stored } from '../../register/register.ts';
import type { OfferKind } from '../../work/common-schemas.ts';
import { addOffer, editOffer, removeOffer } from '../../work/offers/change-offers.ts';
import { exportOffers } from '../../work/offers/export-offers.ts';
import { type ImportPreview, importOffers, previewImport } from '../../work/offers/import-offers.ts';
import { offersView } from '../../work/offers/list-offers.ts';
import { occupancyView } from '../../work/offers/occupancy-view.ts';
import {
  AddRequest,
  EditRequest,
  KindParams,
  OccupancyView,
  OfferParams,
  OffersFile,
  OffersImport,
  OffersView,
  RemoveRequest,
  SeenOffersFile,
  StoredOffer,
} from '../../work/offers/schemas.ts';
import { type Access, only, type Route, routesUnder } from '../route.ts';

const route = routesUnder('Aanbod');
const PLANNER = only({ planner: 'all' });
const OWNER: Access = { ...PLANNER, association: 'own' };
/** A file of 5 MB in base64. */
const FILE_LIMIT = 7_000_000;

interface KindOfRoute {
  readonly kind: OfferKind;
  readonly path: string;
  /** In the names of operations, and in Dutch. */
  readonly name: string;
  readonly words: string;
  readonly access: Access;
}

const KINDS: readonly KindOfRoute[] = [
  { kind: 'dwelling', path: '/dwellings', name: 'Dwelling', words: 'een woning', access: OWNER },
  { kind: 'shelter', path: '/shelters', name: 'Shelter', words: 'een opvang', access: PLANNER },
  { kind: 'commitment', path: '/commitments', name: 'Commitment', words: 'een toezegging', access: PLANNER },
  { kind: 'supply', path: '/expected-supplies', name: 'ExpectedSupply', words: 'verwacht aanbod', access: PLANNER },
];

export const OFFER_ROUTES: readonly Route[] = [
  route('get', '/offers', {
    name: 'listOffers',
    summary: 'Geeft al het aanbod; een corporatie ziet alleen haar eigen woningen.',
    access: OWNER,
    answer: OffersView,
    handle: ({ actor }, desk) => offersView(desk, actor),
  }),
  ...KINDS.flatMap(routesOf),
  route('get', '/offer-files/{kind}', {
    name: 'exportOffers',
    summary: 'Geeft het aanbod van één soort als CSV, zoals de opdrachtregel het leest.',
    access: OWNER,
    params: KindParams,
    answer: 'file',
    async handle({ actor, params }, desk) {
      return { type: 'text/csv; charset=utf-8', ...(await exportOffers(desk, actor, params.kind)) };
    },
  }),
  route('post', '/offer-import-previews', {
    name: 'previewOfferImport',
    summary: 'Leest een bestand met aanbod en geeft wat er zou veranderen. Er wordt niets bewaard.',
    access: PLANNER,
    body: OffersFile,
    bodyLimit: FILE_LIMIT,
    answer: OffersImport,
    handle: async ({ body, language }, desk) => importAnswer(await previewImport(desk, body), language),
  }),
  route('post', '/offer-imports', {
    name: 'importOffers',
    summary: 'Neemt een bestand met aanbod over, precies zoals het in het voorbeeld stond.',
    access: PLANNER,
    body: SeenOffersFile,
    bodyLimit: FILE_LIMIT,
    answer: OffersImport,
    status: 201,
    handle: async ({ actor, body, language }, desk) => importAnswer(await importOffers(desk, actor, body), language),
  }),
  route('get', '/occupancies', {
    name: 'viewOccupancy',
    summary: 'Geeft per opvang en week hoeveel personen er zullen zijn, volgens het laatst bewaarde plan.',
    access: PLANNER,
    answer: OccupancyView,
    handle: (_call, desk) => occupancyView(desk),
  }),
];

function routesOf({ kind, path, name, words, access }: KindOfRoute): readonly Route[] {
  return [
    route('post', path, {
      name: `add${name}`,
      summary: `Voegt ${words} toe.`,
      access,
      body: AddRequest,
      answer: StoredOffer,
      status: 201,
      handle: async ({ actor, body }, desk) => storedAnswer(await addOffer(desk, actor, { kind, row: body.row })),
    }),
    route('patch', `${path}/{offerId}`, {
      name: `edit${name}`,
      summary: `Wijzigt ${words}.`,
      access,
      params: OfferParams,
      body: EditRequest,
      answer: StoredOffer,
      handle: async ({ actor, params, body }, desk) =>
        storedAnswer(await editOffer(desk, actor, { kind, id: params.offerId, ...body })),
    }),
    route('delete', `${path}/{offerId}`, {
      name: `remove${name}`,
      summary: `Haalt ${words} weg, met een reden.`,
      access,
      params: OfferParams,
      body: RemoveRequest,
      answer: 'nothing',
      handle: ({ actor, params, body }, desk) => removeOffer(desk, actor, { kind, id: params.offerId, ...body }),
    }),
  ];
}

function storedAnswer({ id, version, body }: Stored<OfferKind>) {
  return { id, version, row: body };
}

function importAnswer(preview: ImportPreview, language: Language) {
  return { ...preview, warnings: preview.warnings.map((problem) => sayProblem(problem, language)) };
}
