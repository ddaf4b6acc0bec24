/** Rows from a publisher's OData service, page by page, or a problem that says what stood in the way. */
import { LIMITS, sizeInWords } from '../limits.ts';
import type { ProblemList } from '../problem-list.ts';
import type { PublisherRow } from './publisher-source.ts';
import { rowsOfJson } from './rows-of-json.ts';

/** Seconds that one page may take. */
const PAGE_SECONDS = 60;
/** 100,000 rows a page: more than any table that we take up. */
const MOST_PAGES = 50;

/**
 * Follows `@odata.nextLink` on the same server until the last page.
 *
 * @returns undefined after adding a problem; rows of pages read before it are not given.
 */
export async function fetchRows(
  url: string,
  problems: ProblemList,
  seconds: number = PAGE_SECONDS,
): Promise<PublisherRow[] | undefined> {
  const start = urlOf(url);
  if (!start) {
    problems.error('refresh-unreachable', { code: 'ERR_INVALID_URL' }, { file: url });
    return undefined;
  }
  const rows: PublisherRow[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  for (let next: string | undefined = url; next !== undefined; ) {
    if (seen.has(next) || seen.size === MOST_PAGES || urlOf(next)?.origin !== start.origin) {
      problems.error('refresh-next-page', { next }, { file: url });
      return undefined;
    }
    seen.add(next);
    const text = await fetchText(next, problems, seconds, LIMITS.fileBytes - bytes);
    if (text === undefined) return undefined;
    bytes += text.length;
    const page = rowsOfJson(text, problems, next);
    if (!page) return undefined;
    for (const row of page.rows) rows.push(row);
    next = page.next === undefined ? undefined : (urlOf(page.next, next)?.href ?? page.next);
  }
  return rows;
}

function urlOf(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

async function fetchText(
  url: string,
  problems: ProblemList,
  seconds: number,
  most: number,
): Promise<string | undefined> {
  const source = { file: url };
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(1000 * seconds),
    });
    if (!response.ok) {
      problems.error('refresh-http', { status: response.status }, source);
      return undefined;
    }
    const text = await textUpTo(response, most);
    if (text === undefined) problems.error('refresh-too-large', { limit: sizeInWords(LIMITS.fileBytes) }, source);
    return text;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') problems.error('refresh-timeout', { seconds }, source);
    else problems.error('refresh-unreachable', { code: codeOf(error) }, source);
    return undefined;
  }
}

/** Reads a body as it comes, so that one without end is given up. */
async function textUpTo({ body }: Response, most: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (body) {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > most) return undefined;
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `fetch` hides the system's word for it in the cause. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : String(cause);
}
