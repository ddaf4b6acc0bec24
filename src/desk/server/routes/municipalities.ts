/** Municipalities: promises, load, homes, families, and what waits for them. */
import { z } from '@hono/zod-openapi';
import { CASE_STATES } from '../../register/case-life/states.ts';
import { listMunicipalities } from '../../work/municipalities/list-municipalities.ts';
import { municipalityView } from '../../work/municipalities/municipality-view.ts';
import { ProposalView } from '../../work/week/proposal-schemas.ts';
import { type Access, type Route, route } from '../route.ts';

const tag = 'Gemeenten';
const access: Access = {
  planner: 'all',
  municipality: 'own',
  association: 'none',
  viewer: 'none',
  administrator: 'none',
};

const Count = z.object({
  promised: z.number().nullable(),
  used: z.number(),
  held: z.number(),
  left: z.number().nullable(),
});

const MunicipalitySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    population: z.number().nullable(),
    commitments: z.array(
      z.object({
        id: z.string(),
        from: z.string(),
        until: z.string().optional(),
        families: Count,
        persons: Count,
        weeklyIntake: z.number().optional(),
        largestFamily: z.number().optional(),
        leadWeeks: z.number().optional(),
        schoolPlaces: z.number().optional(),
        inForce: z.boolean(),
      }),
    ),
    load: z
      .object({
        familiesPlaced: z.number(),
        personsPlaced: z.number(),
        personsUsed: z.number(),
        fairShare: z.number().nullable(),
        displacementShare: z.number().nullable(),
      })
      .nullable(),
    homesShare: z.object({
      given: z.number(),
      vacatedPerYear: z.number().nullable(),
      share: z.number().nullable(),
    }),
    homes: z.array(
      z.object({
        id: z.string(),
        bedrooms: z.number(),
        association: z.string().optional(),
        availableFrom: z.string(),
        availableUntil: z.string().optional(),
        state: z.enum(['free', 'held', 'given']),
        family: z.string().optional(),
      }),
    ),
    families: z.array(
      z.object({
        id: z.string(),
        part: z.enum(['referred', 'receives']),
        state: z.enum(CASE_STATES),
        days: z.number(),
        persons: z.number(),
        weeksInShelter: z.number().nullable(),
        weeksLeft: z.number().nullable(),
      }),
    ),
    proposals: z.array(ProposalView),
    alerts: z.array(z.object({ kind: z.string(), subject: z.string(), days: z.number() })),
  })
  .openapi('Municipality');

const MunicipalitiesSchema = z
  .object({
    municipalities: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        familiesPromised: z.number().nullable(),
        familiesUsed: z.number(),
        familiesHeld: z.number(),
        familiesLeft: z.number().nullable(),
        personsPlaced: z.number().nullable(),
        fairShare: z.number().nullable(),
        waiting: z.number(),
        alerts: z.number(),
      }),
    ),
  })
  .openapi('Municipalities');

export const MUNICIPALITY_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/municipalities',
    name: 'listMunicipalities',
    summary: 'Geeft de gemeenten naast elkaar; een contactpersoon krijgt alleen de eigen gemeente.',
    tag,
    access,
    answer: MunicipalitiesSchema,
    handle: async ({ actor }, desk) => ({ municipalities: await listMunicipalities(desk, actor) }),
  }),
  route({
    method: 'get',
    path: '/municipalities/{municipalityId}',
    name: 'readMunicipality',
    summary: 'Geeft van één gemeente de toezeggingen, de belasting, het aanbod, de gezinnen en wat op haar wacht.',
    tag,
    access,
    params: z.object({ municipalityId: z.string().min(1).max(200) }),
    answer: MunicipalitySchema,
    handle: ({ actor, params }, desk) => municipalityView(desk, actor, params.municipalityId),
  }),
];
