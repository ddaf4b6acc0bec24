/** The desk in a real browser: a server on the example week, signed in by the one-time link, watched for anything that goes wrong. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Actor } from '../../src/desk/register/actor.ts';
import type { OpenedRegister } from '../../src/desk/register/open-register.ts';
import { type ServerLog, SILENT_LOG } from '../../src/desk/server/log.ts';
import { type DeskServer, serveLocally } from '../../src/desk/server/serve-desk.ts';
import { builtWebFolder } from '../../src/desk/server/web-files.ts';
import { createJobs } from '../../src/desk/work/jobs.ts';
import type { Language } from '../../src/domain/text.ts';
import { createWeekPlannerHere } from '../../src/planning/week-planner-here.ts';
import { EXAMPLE_NOW, exampleRegister } from '../desk/register/registers.ts';
import { launchChromium } from './chromium.ts';

export const WIDE = { width: 1280, height: 900 };
/** 320 pixels is also what 400 % zoom leaves of a screen of 1280 (WCAG 2.1, 1.4.10). */
export const NARROW = { width: 320, height: 640 };

export interface PageOptions extends Partial<Omit<Actor, 'id'>> {
  readonly language?: Language;
  readonly colours?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Checks {
  /** No violation of WCAG 2.1 A and AA, in light and in dark, as the page is now. */
  accessible(): Promise<void>;
  /** At 320 pixels nothing scrolls sideways but what scrolls within itself. */
  fitsNarrow(): Promise<void>;
  /** The page as it is now, wide and narrow, into out/screenshots, to be looked at. */
  screenshot(name: string): Promise<void>;
}

type Run = (page: Page, check: Checks) => Promise<void>;

export interface DeskForTests {
  readonly register: () => OpenedRegister;
  readonly origin: () => string;
  /** A page of the desk that all tests of the file share. */
  withPage(options: PageOptions, run: Run): Promise<void>;
}

export interface DeskParts {
  /** The example week unless given. */
  readonly register?: () => Promise<OpenedRegister>;
  readonly now?: () => Date;
}

const SCREENSHOTS = 'out/screenshots';
const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One browser and one server for all tests of a file. */
export function desksForTests({
  register: makeRegister = exampleRegister,
  now = () => EXAMPLE_NOW,
}: DeskParts = {}): DeskForTests {
  let browser: Browser;
  let server: DeskServer;
  let register: OpenedRegister;
  let link = '';
  const defects: unknown[] = [];
  const log: ServerLog = { ...SILENT_LOG, defect: (_incident, error) => defects.push(error) };
  const planner = createWeekPlannerHere();
  const jobs = createJobs();

  beforeAll(async () => {
    if (!existsSync(join(builtWebFolder(), 'index.html'))) throw new Error('The pages are not built: npm run build.');
    register = await makeRegister();
    const desk = { register, planner, now, jobs, deployment: { mode: 'local', database: register.kind } } as const;
    const showLink = (shown: string) => {
      link = shown;
    };
    const options = { desk, port: 0, host: '127.0.0.1', language: 'en', log, showLink } as const;
    [browser, server] = await Promise.all([launchChromium(), serveLocally(options)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await jobs.close();
    await planner.close();
  });
  const origin = () => server.origin.origin;

  async function withPage(options: PageOptions, run: Run): Promise<void> {
    const { language = 'nl', colours = 'light', viewport = WIDE } = options;
    const context = await browser.newContext({
      baseURL: origin(),
      viewport,
      colorScheme: colours,
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      reducedMotion: 'reduce',
    });
    await context.addCookies([{ name: 'onderdak-language', value: language, url: origin() }]);
    try {
      await context.request.post('/sign-in/new-link', { headers: { Origin: origin() } });
      const page = await context.newPage();
      const trouble = watch(page, origin());
      await page.goto(link);
      // Another role is another session: what the first page still asks for would be refused.
      await page.waitForLoadState('networkidle');
      if (options.role && options.role !== 'planner') await takeRole(context, options, origin());
      await run(page, checksOf(page, language));
      expect(defects.splice(0)).toEqual([]);
      expect(trouble).toEqual([]);
    } finally {
      await context.close();
    }
  }
  return { register: () => register, origin, withPage };
}

async function takeRole({ request }: BrowserContext, options: PageOptions, origin: string): Promise<void> {
  const { role, municipality, association } = options;
  const session = (await (await request.get('/api/v1/session')).json()) as { readonly csrfToken: string };
  const answer = await request.patch('/api/v1/session', {
    headers: { Origin: origin, 'X-CSRF-Token': session.csrfToken },
    data: { role, ...(municipality && { municipality }), ...(association && { association }) },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** What no page may do: speak on the console, break the Content-Security-Policy, fail, or ask anything of another server. */
function watch(page: Page, origin: string): readonly string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    // The browser itself notes every refused request; pages tell these in their own words, and tests look at that.
    if (/^Failed to load resource: .* (400|409)\b/.test(message.text())) return;
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.stack ?? String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) trouble.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) trouble.push(`${response.status()} ${response.url()}`);
  });
  return trouble;
}

function checksOf(page: Page, language: Language): Checks {
  return {
    async accessible() {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    },
    async fitsNarrow() {
      await page.setViewportSize(NARROW);
      const wide = await page.evaluate(TOO_WIDE);
      expect(wide).toEqual([]);
      await page.setViewportSize(WIDE);
    },
    async screenshot(name) {
      await mkdir(SCREENSHOTS, { recursive: true });
      for (const [size, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
        await page.setViewportSize(viewport);
        await page.screenshot({ path: join(SCREENSHOTS, `${name}-${language}-${size}.png`), fullPage: true });
      }
      await page.setViewportSize(WIDE);
    },
  };
}

/** When the page is wider than the screen: what sticks out, so that whoever reads the failure knows where to look. */
const TOO_WIDE = `(() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > room + 1 && !element.parentElement.closest('.scroll'))
    .slice(0, 10)
    .map((element) => element.outerHTML.slice(0, 120));
})()`;

/** Runs outside the page's own world, so that the Content-Security-Policy of the page stays as it is. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await axeSource);
  const results = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })",
  )) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
