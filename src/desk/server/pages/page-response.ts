/** Sends a page of the server. */
import type { Context } from 'hono';
import { type PageParts, page } from './page.ts';

export function pageResponse(c: Context, parts: PageParts, status: 200 | 400 | 403 | 404 | 502 | 503 = 200): Response {
  return c.html(page(parts), status);
}
