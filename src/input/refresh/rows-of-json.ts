/** An answer of an OData service, or the same saved as a file → rows. */
import type { ProblemList } from '../problem-list.ts';
import type { Cell, PublisherRow } from './publisher-source.ts';

interface Page {
  readonly rows: readonly PublisherRow[];
  /** Where the next page is. */
  readonly next?: string;
}

/** @returns undefined after adding a problem when the text is no JSON, or holds no list of rows under `value`. */
export function rowsOfJson(text: string, problems: ProblemList, file: string): Page | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    problems.error('refresh-not-json', {}, { file });
    return undefined;
  }
  const list = isObject(parsed) ? parsed['value'] : parsed;
  if (!Array.isArray(list) || !list.every(isObject)) {
    problems.error('refresh-no-rows', {}, { file });
    return undefined;
  }
  const next = isObject(parsed) ? parsed['@odata.nextLink'] : undefined;
  return { rows: list.map(rowOf), ...(typeof next === 'string' ? { next } : {}) };
}

function rowOf(row: Readonly<Record<string, unknown>>): PublisherRow {
  return new Map(Object.entries(row).map(([key, value]) => [key.toLowerCase(), cellOf(value)]));
}

function cellOf(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || value === null ? value : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
