/** What a route gave → the answer: JSON through its schema, a file, or nothing. */
import type { Context } from 'hono';
import type { FileAnswer, Route } from './route.ts';
import { DOCUMENT_POLICY } from './security-headers.ts';

export function answerOf(route: Route, result: unknown, c: Context): Response {
  if (route.answer === 'nothing') return c.body(null, 204);
  if (route.answer === 'file') return fileResponse(result as FileAnswer);
  // The schema leaves out what it does not name, so that a new field of a body never leaves the house by accident.
  return c.json(route.answer.parse(result) as object, route.status ?? 200);
}

function fileResponse({ file, type, content, disposition = 'attachment' }: FileAnswer): Response {
  const isPage = type.toLowerCase().startsWith('text/html');
  return new Response(content as string | Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': contentDisposition(disposition, file),
      ...(isPage && { 'Content-Security-Policy': DOCUMENT_POLICY, 'X-Frame-Options': 'SAMEORIGIN' }),
    },
  });
}

/** RFC 6266: an ASCII name for old programs, and the true one in UTF-8. Nothing in it can end the header or leave the folder. */
export function contentDisposition(disposition: 'attachment' | 'inline', file: string): string {
  const name = file.replace(/[\p{Cc}/\\]/gu, '_').replace(/^\.+/, '_') || 'file';
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
