/** An answer that says what went wrong, in the form of RFC 9457 (`application/problem+json`). */
import { z } from '@hono/zod-openapi';
import type { Language, MessageParams } from '../../domain/text.ts';
import { say } from '../../i18n/message.ts';
import { HTTP_PROBLEMS, type HttpProblemKind } from '../texts/http-problems.ts';

const FieldErrorSchema = z
  .object({
    in: z.enum(['path', 'query', 'body']).optional().openapi({ description: 'Deel van het verzoek.' }),
    field: z.string().optional().openapi({ description: 'Veld of kolom, met punten tussen de lagen.' }),
    id: z.string().optional().openapi({ description: 'Kenmerk van de regel waarin het veld staat.' }),
    file: z.string().optional().openapi({ description: 'Ingelezen bestand.' }),
    line: z.number().optional().openapi({ description: 'Regel in het bestand, vanaf 1.' }),
    kind: z.string().openapi({ description: 'Soort fout, voor programma’s.' }),
    text: z.string().openapi({ description: 'Wat er mis is, in de taal van het verzoek.' }),
    level: z.enum(['error', 'warning']).optional(),
  })
  .openapi('FieldError');
export type FieldError = z.infer<typeof FieldErrorSchema>;

const SinceSchema = z
  .object({
    at: z.string(),
    role: z.string(),
    actor: z.string().optional(),
    action: z.string(),
    reason: z.string().optional(),
    fields: z
      .array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }))
      .optional(),
  })
  .openapi('ChangeSince', { description: 'Een wijziging sinds de versie die de aanvrager zag.' });
export type ChangeSince = z.infer<typeof SinceSchema>;

export const ProblemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:problem-type:onderdak:not-found' }),
    kind: z.string().openapi({ description: 'Het laatste deel van `type`.', example: 'not-found' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    errors: z.array(FieldErrorSchema).optional(),
    current: z
      .object({ kind: z.string(), id: z.string(), version: z.number().int().nullable() })
      .optional()
      .openapi({ description: 'Het record zoals het nu is; zonder versie als het er niet meer is.' }),
    since: z.array(SinceSchema).optional(),
    incident: z.string().optional().openapi({ description: 'Nummer van een onverwachte fout in het log.' }),
  })
  .openapi('Problem', { description: 'Wat er mis ging (RFC 9457).' });
export type Problem = z.infer<typeof ProblemSchema>;

/** Thrown anywhere in the handling of a request; becomes the answer. */
export class ProblemAnswer extends Error {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.kind);
    this.name = 'ProblemAnswer';
    this.problem = problem;
    this.headers = headers;
  }
}

const STATUS: Readonly<Record<HttpProblemKind, number>> = {
  'wrong-input': 400,
  'not-json': 400,
  'not-signed-in': 401,
  'not-your-role': 403,
  'wrong-origin': 403,
  'wrong-host': 421,
  'csrf-token': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  'not-json-type': 415,
  'too-many-requests': 429,
  stale: 409,
  conflict: 409,
  busy: 503,
  'took-too-long': 503,
  internal: 500,
};

/** A problem of a general kind; `more` adds fields or says it in more exact words. */
export function problemOf(
  kind: HttpProblemKind,
  language: Language,
  params: MessageParams = {},
  more: Partial<Problem> = {},
): Problem {
  const { title, detail } = HTTP_PROBLEMS[kind];
  return {
    type: `urn:problem-type:onderdak:${more.kind ?? kind}`,
    kind,
    title: say(title, language),
    status: STATUS[kind],
    detail: say(detail, language, params),
    ...more,
  };
}

export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}
