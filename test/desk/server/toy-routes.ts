/** A few small routes, to test what every route gets. */
import { z } from '@hono/zod-openapi';
import { RegisterError, StaleError, type Stored, type TrailEvent } from '../../../src/desk/register/register.ts';
import { only, type Route, routesUnder } from '../../../src/desk/server/route.ts';
import { DeskError, missing } from '../../../src/desk/work/desk-error.ts';
import { InputError } from '../../../src/domain/problem.ts';

const route = routesUnder('Proef');

export const PLANNERS = only({ planner: 'all', municipality: 'own' });

const NOTE = z.object({ id: z.string(), text: z.string().nullable() });

const LIST = route('get', '/notes', {
  name: 'listNotes',
  summary: 'Alle notities.',
  access: PLANNERS,
  query: z.object({ limit: z.coerce.number().int().min(1).max(10).default(5), kind: z.enum(['long', 'short']) }),
  answer: z.object({ notes: z.array(NOTE), limit: z.number() }),
  handle: async ({ query }) => ({
    limit: query.limit,
    notes: [{ id: '1', text: 'hello', secret: 'never' }],
    secret: 'never',
  }),
});

const OVERDUE = route('get', '/notes/overdue', {
  name: 'overdueNotes',
  summary: 'Notities over tijd.',
  access: PLANNERS,
  answer: z.object({ overdue: z.literal(true) }),
  handle: async () => ({ overdue: true }),
});

const GET = route('get', '/notes/{noteId}', {
  name: 'getNote',
  summary: 'Eén notitie.',
  access: PLANNERS,
  params: z.object({ noteId: z.string().max(20) }),
  answer: NOTE,
  handle: async ({ params }) => ({ id: params.noteId, text: null }),
});

const ADD = route('post', '/notes', {
  name: 'addNote',
  summary: 'Voegt een notitie toe.',
  access: PLANNERS,
  body: z.object({ text: z.string().min(1).max(50), families: z.array(z.object({ id: z.string() })) }),
  bodyLimit: 1000,
  answer: NOTE,
  status: 201,
  handle: async ({ body }) => ({ id: '2', text: body.text }),
});

const REMOVE = route('delete', '/notes/{noteId}', {
  name: 'removeNote',
  summary: 'Haalt een notitie weg.',
  access: PLANNERS,
  params: z.object({ noteId: z.string() }),
  answer: 'nothing',
  handle: async () => undefined,
});

const FILE = route('get', '/note-files/{name}', {
  name: 'getNoteFile',
  summary: 'Een bestand.',
  access: PLANNERS,
  params: z.object({ name: z.string() }),
  answer: 'file',
  handle: async ({ params }) =>
    params.name === 'report'
      ? {
          file: 'report.html',
          type: 'text/html; charset=utf-8',
          content: '<style>p{}</style><p>',
          disposition: 'inline',
        }
      : { file: `${params.name}.csv`, type: 'text/csv; charset=utf-8', content: 'a,b\n' },
});

/** What desk code throws → the answer. */
const ERRORS: Readonly<Record<string, () => unknown>> = {
  missing: () => missing(),
  absent: () => new RegisterError('missing', { kind: 'case', id: 'F-001' }),
  forbidden: () => new DeskError('forbidden', { nl: 'Mag niet.', en: 'Not allowed.' }),
  conflict: () => new DeskError('conflict', { nl: 'Nu niet, {name}.', en: 'Not now, {name}.' }, { name: 'F-001' }),
  busy: () => new DeskError('busy'),
  illegal: () => new RegisterError('illegal-step', { step: 'house', state: 'reported' }),
  'not-yours': () => new RegisterError('not-your-step'),
  reason: () => new RegisterError('reason-needed'),
  input: () =>
    new InputError([
      { level: 'error', kind: 'missing-value', params: { column: 'adults', id: 'F-001' } },
      { level: 'error', kind: 'missing-value', params: { column: 'rent' }, source: { file: 'a.csv', line: 3 } },
    ]),
  stale: () => STALE,
  defect: () => new Error('the family of citizen 123456782 could not be read'),
  text: () => 'a text',
};

const CURRENT = { kind: 'case', id: 'F-001', version: 4, body: {}, changedAt: '' } as unknown as Stored<'case'>;
const EVENT = {
  sequence: 9,
  at: '2026-11-23T08:00:00.000Z',
  actor: { id: 'planner-2', role: 'planner' },
  action: 'edit',
  reason: 'a call with the family',
  hash: '',
  changes: [
    {
      kind: 'case',
      id: 'F-001',
      version: 4,
      erased: false,
      before: { state: 'tested', assessment: { care_need: 'no' }, household: { adults: '1' } },
      after: { state: 'tested', assessment: { care_need: 'yes' }, household: { adults: '2' } },
    },
  ],
} as unknown as TrailEvent;
const STALE = new StaleError({ kind: 'case', id: 'F-001' }, 3, CURRENT, [EVENT]);

const FAIL = route('get', '/failures/{kind}', {
  name: 'getFailure',
  summary: 'Gaat mis.',
  access: PLANNERS,
  params: z.object({ kind: z.string() }),
  answer: NOTE,
  handle: async ({ params }) => {
    throw ERRORS[params.kind]!();
  },
});

const WRONG_ANSWER = route('get', '/wrong-answers', {
  name: 'getWrongAnswer',
  summary: 'Antwoordt verkeerd.',
  access: PLANNERS,
  answer: NOTE,
  handle: async () => ({ id: 123456782 }),
});

const SLOW = route('get', '/slow-notes', {
  name: 'getSlowNote',
  summary: 'Duurt tot de beller weg is.',
  access: PLANNERS,
  answer: NOTE,
  handle: ({ signal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('given up')));
    }),
});

export const TOY_ROUTES: readonly Route[] = [GET, LIST, OVERDUE, ADD, REMOVE, FILE, FAIL, WRONG_ANSWER, SLOW];
