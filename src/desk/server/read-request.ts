/** Path, query and body of a call, checked against the schemas of its route; everything wrong is told at once. */
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Language, MessageParams } from '../../domain/text.ts';
import { say } from '../../i18n/message.ts';
import { FIELD_PROBLEMS, type FieldProblemKind } from '../texts/field-problems.ts';
import { LANGUAGE_QUERY } from './language.ts';
import { type FieldError, ProblemAnswer, problemOf } from './problem-details.ts';
import type { Route } from './route.ts';

export const STANDARD_BODY_LIMIT = 100_000;

export interface RequestParts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

type Part = NonNullable<FieldError['in']>;

export async function readRequest(route: Route, c: Context, language: Language): Promise<RequestParts> {
  const errors: FieldError[] = [];
  const check = (schema: z.ZodType | undefined, value: unknown, part: Part): unknown => {
    if (!schema) return undefined;
    const result = schema.safeParse(value);
    if (!result.success) errors.push(...result.error.issues.map((issue) => fieldErrorOf(issue, part, language)));
    return result.data;
  };
  const content = await readBody(route, c, language);
  const parts = {
    params: check(route.params, c.req.param(), 'path'),
    query: check(route.query, queryOf(c), 'query'),
    body: check(route.body, content, 'body'),
  };
  if (errors.length > 0) {
    throw new ProblemAnswer(problemOf('wrong-input', language, { count: errors.length }, { errors }));
  }
  return parts;
}

/** A key that is there once is a text, one that is repeated a list. */
function queryOf(c: Context): Readonly<Record<string, string | readonly string[]>> {
  const entries = Object.entries(c.req.queries()).filter(([key]) => key !== LANGUAGE_QUERY);
  return Object.fromEntries(entries.map(([key, values]) => [key, values.length === 1 ? values[0]! : values]));
}

async function readBody(route: Route, c: Context, language: Language): Promise<unknown> {
  const limit = route.body ? (route.bodyLimit ?? STANDARD_BODY_LIMIT) : 0;
  const bytes = await readBytes(c.req.raw, limit);
  if (bytes === 'too-large') {
    // The rest of the body is not read, so the connection cannot be used again.
    const problem = problemOf('too-large', language, { limit: Math.ceil(limit / 1000) });
    throw new ProblemAnswer(problem, { Connection: 'close' });
  }
  if (!route.body) return undefined;
  const [type] = (c.req.header('Content-Type') ?? '').toLowerCase().split(';');
  if (type?.trim() !== 'application/json') throw new ProblemAnswer(problemOf('not-json-type', language));
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemAnswer(problemOf('not-json', language));
  }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array | 'too-large'> {
  const announced = Number(request.headers.get('Content-Length') ?? 0);
  if (announced > limit) return 'too-large';
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function fieldErrorOf(issue: z.core.$ZodIssue, part: Part, language: Language): FieldError {
  const { kind, params } = wordsOf(issue);
  const path = issue.path.map(String).join('.');
  return {
    in: part,
    ...(path !== '' && { field: path }),
    kind,
    text: say(FIELD_PROBLEMS[kind], language, params),
    level: 'error',
  };
}

interface FieldWords {
  readonly kind: FieldProblemKind;
  readonly params?: MessageParams;
}

/** Never the value itself: what somebody typed does not come back in an answer that may be logged on its way. */
function wordsOf(issue: z.core.$ZodIssue): FieldWords {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue)
        ? { kind: 'field-missing' }
        : { kind: 'field-wrong-type', params: { expected: issue.expected } };
    case 'invalid_value':
      return { kind: 'field-not-a-choice', params: { choices: issue.values.map(String).join(', ') } };
    case 'too_small':
      return { kind: 'field-too-small', params: { least: String(issue.minimum) } };
    case 'too_big':
      return { kind: 'field-too-large', params: { most: String(issue.maximum) } };
    case 'invalid_format':
      return { kind: 'field-wrong-format', params: { format: issue.format } };
    case 'unrecognized_keys':
      return { kind: 'field-unknown', params: { keys: issue.keys.slice(0, 10).join(', ') } };
    default:
      return { kind: 'field-wrong' };
  }
}

/** The value is not in the issue, but the standard message of zod says when there was none. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.message.endsWith('received undefined');
}
