/** The pages of the desk as they were built. All of them are read at the start, so no address can reach another file. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Context, Hono } from 'hono';
import { say } from '../../i18n/message.ts';
import { SIGN_IN_TEXTS as TEXTS } from '../texts/sign-in-texts.ts';
import { html } from './pages/page.ts';
import { pageResponse } from './pages/page-response.ts';
import { problemOf, problemResponse } from './problem-details.ts';
import type { ServerEnv } from './server-context.ts';

interface WebFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Absent where it would not be smaller. */
  readonly zipped: Uint8Array<ArrayBuffer> | undefined;
  readonly tag: string;
}

export type WebFiles = ReadonlyMap<string, WebFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Beside the compiled server; when the sources run, in `dist` too. */
export function builtWebFolder(): string {
  const beside = fileURLToPath(new URL('../web', import.meta.url));
  return import.meta.url.endsWith('.ts') ? fileURLToPath(new URL('../../../dist/desk/web', import.meta.url)) : beside;
}

export function readWebFiles(folder: string): WebFiles {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(paths.sort().map((path) => [`/${path.split(sep).join('/')}`, readWebFile(join(folder, path))]));
}

function readWebFile(path: string): WebFile {
  const bytes = new Uint8Array(readFileSync(path));
  const zipped = new Uint8Array(gzipSync(bytes));
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    bytes,
    zipped: zipped.length < bytes.length * 0.9 ? zipped : undefined,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  };
}

/** Every address of a page gives the same document; the page itself finds out what to show, and asks the API for it. */
export function serveWebFiles(files: WebFiles): (app: Hono<ServerEnv>) => void {
  return (app) => {
    app.get('*', (c) => {
      const file = files.get(c.req.path);
      c.set('pattern', file ? '(file)' : '(page)');
      if (file && c.req.path !== '/index.html') return fileResponse(c, file, cachingOf(c.req.path));
      if (!isPage(c)) return problemResponse(problemOf('not-found', c.get('language')));
      const index = files.get('/index.html');
      return index ? fileResponse(c, index, 'no-cache') : notBuilt(c);
    });
  };
}

/** Names in `assets` hold a hash of what is in the file, so what was read once is good for ever. */
function cachingOf(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** An id in the address of a page may hold a dot, so only what looks like a file of the web is one. */
function isPage(c: Context): boolean {
  const { path } = c.req;
  const isFile = extname(path) in TYPES || path.endsWith('.map') || path.includes('/.') || path.startsWith('/assets/');
  const hasSlash = path !== '/' && path.endsWith('/');
  return !isFile && !hasSlash && /text\/html|\*\/\*/.test(c.req.header('Accept') ?? '*/*');
}

function fileResponse(c: Context, { type, bytes, zipped, tag }: WebFile, caching: string): Response {
  const headers = { 'Content-Type': type, 'Cache-Control': caching, ETag: tag, Vary: 'Accept-Encoding' };
  if (c.req.header('If-None-Match') === tag) return c.body(null, 304, headers);
  const zips = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '');
  if (!zipped || !zips) return c.body(bytes, 200, headers);
  return c.body(zipped, 200, { ...headers, 'Content-Encoding': 'gzip' });
}

function notBuilt(c: Context<ServerEnv>): Response {
  const language = c.get('language');
  const content = html`<p>${say(TEXTS['not-built-how'], language)}</p>`;
  return pageResponse(c, { title: say(TEXTS['not-built'], language), content, language }, 503);
}
