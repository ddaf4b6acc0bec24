/** Municipalities: promises, load, homes, families, and what waits for them. */
import { z } from '@hono/zod-openapi';
import { listMunicipalities } from '../../work/municipalities/list-municipalities.ts';
import { municipalityView } from '../../work/municipalities/municipality-view.ts';
import { Municipalities, MunicipalityView } from '../../work/municipalities/schemas.ts';
import { only, type Route, routesUnder } from '../route.ts';

const route = routesUnder('Gemeenten');
const access = only({ planner: 'all', municipality: 'own' });

export const MUNICIPALITY_ROUTES: readonly Route[] = [
  route('get', '/municipalities', {
    name: 'listMunicipalities',
    summary: 'Geeft de gemeenten naast elkaar; een contactpersoon krijgt alleen de eigen gemeente.',
    access,
    answer: Municipalities,
    handle: async ({ actor }, desk) => ({ municipalities: await listMunicipalities(desk, actor) }),
  }),
  route('get', '/municipalities/{municipalityId}', {
    name: 'readMunicipality',
    summary: 'Geeft van één gemeente de toezeggingen, de belasting, het aanbod, de gezinnen en wat op haar wacht.',
    access,
    params: z.object({ municipalityId: z.string().min(1).max(200) }),
    answer: MunicipalityView,
    handle: ({ actor, params }, desk) => municipalityView(desk, actor, params.municipalityId),
  }),
];
