/** The description of the API holds to OpenAPI 3.1 and to the NL API Design Rules, for every route there is. */
import { beforeAll, describe, expect, test } from 'vitest';
import { API_VERSION } from '../../../src/desk/server/api-version.ts';
import { ROUTES } from '../../../src/desk/server/routes/all.ts';
import { SESSION_ROUTES } from '../../../src/desk/server/session-routes.ts';
import { NO_REGISTER } from './a-register.ts';
import { type Api, apiAs, ORIGIN } from './api.ts';

// biome-ignore lint/suspicious/noExplicitAny: the document is walked as it is
type Json = any;

const ALL_ROUTES = [...SESSION_ROUTES, ...ROUTES];
/** Of these there is one by nature; a plural would be untrue. */
const SINGLE = ['session', 'desk', 'current', 'policy', 'next'];

let api: Api;
let document: Json;
let operations: readonly (readonly [string, string, string, Json])[];
beforeAll(async () => {
  api = await apiAs(undefined, NO_REGISTER);
  document = (await api.request('/api/openapi.json')).body;
  operations = Object.entries<Json>(document.paths).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).map(([method, operation]) => [`${method} ${path}`, path, method, operation] as const),
  );
});

/** Every object of the document, with where it is. */
function walk(value: Json, visit: (node: Json, at: string) => void, at = '#'): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value, at);
  for (const [key, part] of Object.entries(value))
    walk(part, visit, `${at}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`);
}

function at(pointer: string): Json {
  return pointer
    .slice(2)
    .split('/')
    .reduce<Json>((node, key) => node?.[key.replace(/~1/g, '/').replace(/~0/g, '~')], document);
}

describe('the document', () => {
  test('is public, the same at both addresses, and may be read by pages of other sites', async () => {
    const other = await api.request('/api/v1/openapi.json');
    expect(other.body).toEqual(document);
    expect(other.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(other.headers.get('Content-Type')).toBe('application/json');
  });

  test('is OpenAPI 3.1 with a full version, a contact, a licence and one server with the major version', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info.version).toBe(API_VERSION);
    expect(document.info.contact).toEqual({ name: expect.any(String), url: `${ORIGIN}/` });
    expect(document.info.license.name).toBe('EUPL-1.2');
    expect(document.servers).toEqual([{ url: `/api/v${API_VERSION.split('.')[0]}` }]);
  });

  test('describes every route, and nothing else', () => {
    const described = operations.map(([name]) => name).sort();
    expect(described).toEqual(ALL_ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
  });

  test('refers only to what it holds, and holds nothing that nobody refers to', () => {
    const referred = new Set<string>();
    walk(document, (node) => {
      if (typeof node.$ref === 'string') referred.add(node.$ref);
    });
    for (const pointer of referred) expect(at(pointer), pointer).toBeDefined();
    const kept = ['schemas', 'responses', 'headers'].flatMap((kind) =>
      Object.keys(document.components[kind]).map((name) => `#/components/${kind}/${name}`),
    );
    const known = ['NotJson', 'TooLarge'].map((name) => `#/components/responses/${name}`);
    expect(kept.filter((pointer) => !referred.has(pointer) && !known.includes(pointer))).toEqual([]);
  });

  test('has only schemas of JSON Schema 2020-12: types, and no remains of OpenAPI 3.0', () => {
    const types = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
    walk({ components: document.components, paths: document.paths }, (node, where) => {
      if (/\/(example|examples|enum|const|default|properties)$/.test(where)) return;
      if (node.nullable !== undefined && /schema/.test(where)) throw new Error(`nullable at ${where}`);
      if ('type' in node && /schema/i.test(where) && typeof node.type !== 'object') {
        expect(types, where).toContain(node.type);
      }
      if (Array.isArray(node.type)) for (const type of node.type) expect(types, where).toContain(type);
      if (node.type === 'array') expect(node.items, where).toBeDefined();
    });
  });

  test('is in Dutch', () => {
    for (const [name, , , { summary, description }] of operations) {
      expect(summary, name).toMatch(/^[A-Z].*\.$/s);
      expect(description, name).toMatch(/^Voor: /);
      expect(`${summary}`, name).not.toMatch(/\b(the|of a|returns|gets)\b/i);
    }
  });
});

describe('every operation', () => {
  test('has a name of its own, a tag and says how to sign in; what changes something asks for the token', () => {
    const names = operations.map(([, , , { operationId }]) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const [name, , method, operation] of operations) {
      expect(operation.operationId, name).toMatch(/^[a-z][A-Za-z]+$/);
      expect(operation.tags, name).toHaveLength(1);
      const scheme = method === 'get' ? { session: [] } : { session: [], csrf: [] };
      expect(operation.security, name).toEqual([scheme]);
    }
  });

  test('documents each parameter of its path and no others', () => {
    for (const [name, path, , { parameters = [] }] of operations) {
      const inPath = parameters.filter((one: Json) => one.in === 'path');
      const expected = [...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
      expect(inPath.map((one: Json) => one.name).sort(), name).toEqual(expected.sort());
      for (const one of inPath) expect(one.required, name).toBe(true);
    }
  });

  test('gives success, and each problem as problem+json with the version of the API', () => {
    for (const [name, , method, { responses, requestBody }] of operations) {
      const statuses = Object.keys(responses);
      expect(
        statuses.filter((status) => status.startsWith('2')),
        name,
      ).toHaveLength(1);
      const wanted = ['400', '401', '403', '404', '405', '429', '500', '503'];
      expect(statuses, name).toEqual(expect.arrayContaining(wanted));
      if (method !== 'get') expect(statuses, name).toContain('409');
      if (requestBody) {
        expect(statuses, name).toEqual(expect.arrayContaining(['413', '415']));
        expect(Object.keys(requestBody.content)).toEqual(['application/json']);
        expect(requestBody.required, name).toBe(true);
      }
      for (const [status, response] of Object.entries<Json>(responses)) {
        const whole = response.$ref ? at(response.$ref) : response;
        expect(whole.headers['API-Version'], name).toBeDefined();
        if (!status.startsWith('2')) expect(Object.keys(whole.content)).toEqual(['application/problem+json']);
      }
    }
  });

  test('has no body where the method should have none', () => {
    for (const [name, , method, { requestBody }] of operations) {
      if (method === 'get') expect(requestBody, name).toBeUndefined();
    }
  });

  test('answers with schemas that name what they hold: nothing is let through unnamed', () => {
    const open: string[] = [];
    for (const [name, , , { responses }] of operations) {
      for (const [status, response] of Object.entries<Json>(responses)) {
        if (!status.startsWith('2')) continue;
        walk(response, (node, where) => {
          // An empty schema takes anything; a table of names with texts or numbers is fine.
          const isAny =
            typeof node === 'object' && Object.keys(node).length === 0 && /(items|schema|properties\/\w+)$/.test(where);
          if (isAny || node.additionalProperties === true) open.push(`${name} ${where}`);
        });
      }
    }
    walk(document.components.schemas, (node, where) => {
      if (
        node.additionalProperties === true ||
        (node.additionalProperties && Object.keys(node.additionalProperties).length === 0)
      )
        open.push(where);
    });
    expect(open).toEqual([]);
  });
});

describe('the NL API Design Rules', () => {
  const segments = () => [...new Set(Object.keys(document.paths).flatMap((path) => path.split('/').slice(1)))];

  test('path-segments-kebab-case, no-trailing-slash: segments in kebab-case', () => {
    for (const segment of segments()) expect(segment).toMatch(/^(\{[a-z][A-Za-z]*\}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/);
    for (const path of Object.keys(document.paths)) expect(path).toMatch(/[^/]$/);
  });

  test('naming-collections: plural nouns, but for what there is one of', () => {
    const fixed = segments().filter((segment) => !segment.startsWith('{') && !SINGLE.includes(segment));
    for (const segment of fixed) expect(segment).toMatch(/(s|ies)$/);
  });

  test('naming-resources: no verbs', () => {
    const verbs = /^(get|list|add|create|make|send|save|start|stop|delete|remove|edit|update|view|read|undo|run)(-|$)/;
    for (const segment of segments()) expect(segment).not.toMatch(verbs);
  });

  test('query-keys-camel-case', () => {
    for (const [name, , , { parameters = [] }] of operations) {
      for (const { name: key } of parameters) expect(key, name).toMatch(/^[a-z][A-Za-z0-9]*$/);
    }
  });

  test('http-methods: nothing but the standard ones', () => {
    for (const [name, , method] of operations)
      expect(['get', 'post', 'put', 'patch', 'delete'], name).toContain(method);
  });

  test('nested-child: what is below an id comes from an address that exists itself', () => {
    const paths = new Set(Object.keys(document.paths));
    for (const path of paths) {
      const parent = path.replace(/\/[^/]+$/, '');
      if (!parent.includes('{')) continue;
      const above = parent.endsWith('}') ? parent : parent.replace(/\/[^/]+$/, '');
      const known = paths.has(above) || [...paths].some((other) => other === above.replace(/\/\{\w+\}$/, ''));
      expect(known, path).toBe(true);
    }
  });

  test('no-sensitive-uris: no address or query asks for a person', () => {
    for (const [name, , , { parameters = [] }] of operations) {
      for (const { name: key } of parameters) expect(key, name).not.toMatch(/bsn|name$|birth|email|phone|token/i);
    }
  });
});
