/** The description of the API, in Dutch, as OpenAPI 3.1 (NL API Design Rules: doc-openapi, publish-openapi). */
import { OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi';
import { API_BASE, API_VERSION } from './api-version.ts';
import { ProblemSchema } from './problem-details.ts';
import type { Route } from './route.ts';

const DESCRIPTION = [
  'De werkplek van het landelijk coördinatiepunt: register, weekplan, voorstellen, toets, gemeenten, monitoring en verantwoording.',
  'Foutmeldingen volgen RFC 9457. Wat niet bestaat en wat van een ander is, geeft hetzelfde antwoord: 404.',
  'Wie iets wijzigt, stuurt de kop `X-CSRF-Token` mee (zie `GET /session`) en de versie die hij zag; is die oud, dan volgt 409 met wat er veranderde.',
].join('\n\n');

const PROBLEMS = {
  400: ['WrongInput', 'De invoer klopt niet; alle fouten ineens.'],
  401: ['NotSignedIn', 'Niet aangemeld.'],
  403: ['NotAllowed', 'Deze rol mag dit niet, of het verzoek komt niet van dit systeem.'],
  404: ['NotFound', 'Bestaat niet, of niet voor deze aanvrager.'],
  405: ['MethodNotAllowed', 'Deze methode kan op dit adres niet.'],
  409: ['Conflict', 'Intussen gewijzigd, of niet mogelijk zoals het er nu voor staat.'],
  413: ['TooLarge', 'Het verzoek is te groot.'],
  415: ['NotJson', 'Alleen `application/json` wordt gelezen.'],
  421: ['WrongHost', 'Dit adres hoort niet bij dit systeem.'],
  429: ['TooManyRequests', 'Te veel verzoeken; de kop `Retry-After` zegt hoe lang te wachten.'],
  500: ['Defect', 'Een fout in het programma.'],
  503: ['Busy', 'Bezig of te traag; probeer later opnieuw.'],
} as const satisfies Readonly<Record<number, readonly [name: string, description: string]>>;

type ProblemStatus = keyof typeof PROBLEMS;

const ALWAYS: readonly ProblemStatus[] = [400, 401, 403, 404, 405, 421, 429, 500, 503];
const WITH_BODY: readonly ProblemStatus[] = [409, 413, 415];
const CHANGES: readonly ProblemStatus[] = [409];

function describeProblems({ openAPIRegistry: registry }: OpenAPIHono): void {
  registry.register('Problem', ProblemSchema);
  registry.registerComponent('headers', 'API-Version', {
    description: 'Volledig versienummer van de API.',
    schema: { type: 'string', example: API_VERSION },
  });
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-onderdak',
    description: 'Sessie na aanmelden: via OpenID Connect, of op de eigen machine via een eenmalige link.',
  });
  registry.registerComponent('securitySchemes', 'csrf', {
    type: 'apiKey',
    in: 'header',
    name: 'X-CSRF-Token',
    description: 'Kenmerk uit `GET /session`, bij elk verzoek dat iets wijzigt.',
  });
  for (const [name, description] of Object.values(PROBLEMS)) {
    registry.registerComponent('responses', name, {
      description,
      headers: VERSION_HEADER,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
  }
}

const VERSION_HEADER = { 'API-Version': { $ref: '#/components/headers/API-Version' } };

function describeRoute({ openAPIRegistry: registry }: OpenAPIHono, route: Route): void {
  const changes = route.method !== 'get';
  const statuses = [...ALWAYS, ...(route.body ? WITH_BODY : changes ? CHANGES : [])].sort((one, other) => one - other);
  const problems = statuses.map((status) => [status, { $ref: `#/components/responses/${PROBLEMS[status][0]}` }]);
  const config = {
    method: route.method,
    path: route.path,
    operationId: route.name,
    summary: route.summary,
    description: accessInWords(route),
    tags: [route.tag],
    security: [changes ? { session: [], csrf: [] } : { session: [] }],
    request: {
      ...(route.params && { params: route.params }),
      ...(route.query && { query: route.query }),
      ...(route.body && { body: { required: true, content: { 'application/json': { schema: route.body } } } }),
    },
    responses: { ...successOf(route), ...Object.fromEntries(problems) },
  };
  registry.registerPath(config as unknown as RouteConfig);
}

function successOf(route: Route): RouteConfig['responses'] {
  const headers = VERSION_HEADER;
  if (route.answer === 'nothing') return { 204: { description: 'Gedaan; er is geen inhoud.', headers } as never };
  if (route.answer === 'file') {
    const schema = { type: 'string', format: 'binary' };
    return { 200: { description: 'Een bestand.', headers, content: { '*/*': { schema } } } as never };
  }
  const schema = route.answer as z.ZodType;
  return {
    [route.status ?? 200]: { description: 'Gelukt.', headers, content: { 'application/json': { schema } } } as never,
  };
}

const ROLE_NAMES = {
  planner: 'planner',
  municipality: 'contactpersoon van een gemeente',
  association: 'woningcorporatie',
  viewer: 'meekijker',
  administrator: 'beheerder',
} as const;

function accessInWords({ access }: Route): string {
  const roles = Object.keys(ROLE_NAMES) as (keyof typeof ROLE_NAMES)[];
  const named = roles.filter((role) => access[role] !== 'none');
  const words = named.map((role) => `${ROLE_NAMES[role]}${access[role] === 'own' ? ' (alleen het eigene)' : ''}`);
  return `Voor: ${words.join(', ')}.`;
}

/** @param contact the address of who runs this desk; each organisation runs its own. */
export function openApiDocument(routes: readonly Route[], contact: string): object {
  const described = new OpenAPIHono();
  describeProblems(described);
  for (const route of routes) describeRoute(described, route);
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Onderdak',
      version: API_VERSION,
      description: DESCRIPTION,
      contact: { name: 'Functioneel beheer van deze werkplek', ...contactOf(contact) },
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    servers: [{ url: API_BASE }],
  });
}

function contactOf(address: string): { readonly email: string } | { readonly url: string } {
  return address.includes('@') && !address.includes('//') ? { email: address } : { url: address };
}
