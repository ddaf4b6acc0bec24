import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/text.ts';
import { sayUnmeasured } from '../../src/i18n/binding.ts';
import { sayFinding } from '../../src/i18n/findings.ts';
import { namesOf } from '../../src/i18n/names.ts';
import { sayReason } from '../../src/i18n/reasons.ts';
import { countryOutline } from '../../src/report/html/country-outline.ts';
import { placeLabels } from '../../src/report/html/map-labels.ts';
import { html } from '../../src/report/html/markup.ts';
import { printHeaders } from '../../src/report/html/style.ts';
import { reportHtml } from '../../src/report/report-html.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import {
  EVERY_FINDING,
  EVERY_PRICE,
  EVERY_REASON,
  everyReasonInput,
  sampleInput,
  samplePlan,
  sampleWeek,
} from './sample-plan.ts';

const escaped = (text: string): string => html`${text}`.text;

describe('the template that makes HTML', () => {
  test('escapes what is put in, in text and in attributes', () => {
    const name = `<img src=x onerror="alert('1')">&`;
    expect(html`<b title="${name}">${name}</b>`.text).toBe(
      '<b title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</b>',
    );
  });

  test('leaves markup made by itself as it is, and leaves out what is absent', () => {
    expect(html`<ul>${[html`<li>1</li>`, html`<li>2</li>`]}${undefined}${false}${null}${0}</ul>`.text).toBe(
      '<ul><li>1</li><li>2</li>0</ul>',
    );
  });

  test('an object that only looks like markup is not taken for it', () => {
    const forged = JSON.parse('{"text":"<script>"}') as never;
    expect(() => html`${forged}`).toThrow();
  });

  test('control characters become a visible sign', () => {
    expect(html`${'a\u0000b\u001bc\td'}`.text).toBe('a�b�c\td');
  });
});

describe('report.html', () => {
  test.each(LANGUAGES)('tells every reason, finding and price in %s', (language) => {
    const document = reportHtml(everyReasonInput, language);
    const names = namesOf(sampleWeek);
    for (const reason of EVERY_REASON) expect(document).toContain(escaped(sayReason(reason, names, language)));
    for (const finding of EVERY_FINDING) expect(document).toContain(escaped(sayFinding(finding, names, language)));
    for (const { capacity, municipality, dwelling, shelter, pool } of EVERY_PRICE) {
      const place = {
        capacity,
        ...(municipality === undefined ? {} : { municipality }),
        ...(dwelling === undefined ? {} : { dwelling }),
        ...(shelter === undefined ? {} : { shelter }),
        ...(pool === undefined ? {} : { pool }),
      };
      expect(document).toContain(escaped(sayUnmeasured(place, names, language)));
    }
    expect(document).not.toMatch(/undefined|NaN|\[object/);
  });

  test('is one document without script, without network and with its language', () => {
    const document = reportHtml(sampleInput, 'nl');
    expect(document).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(document).not.toMatch(/<script|<link|<img|@import|https?:|\son\w+=|\sstyle=/);
    expect(document.match(/url\([^)]*\)/g)?.every((url) => url.startsWith('url(#'))).toBe(true);
  });

  test('its security policy allows nothing but its own style sheet', () => {
    const document = reportHtml(sampleInput, 'en');
    const style = /<style>([\s\S]*?)<\/style>/.exec(document)?.[1] ?? '';
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(document).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;;`);
  });

  test('has one heading of the first level and skips no level', () => {
    const levels = [...reportHtml(everyReasonInput, 'nl').matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0));
    expect(Math.max(...steps)).toBe(1);
  });

  test('every id is there once, and every inner link has its target', () => {
    const document = reportHtml(sampleInput, 'nl');
    const ids = [...document.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of document.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  test('markup in ids and names stays text everywhere', () => {
    const evil = `<script>alert("x")</script>'&`;
    const rename = (id: string | undefined): string | undefined => (id === undefined ? undefined : evil + id);
    const input: ReportInput = JSON.parse(
      JSON.stringify({ plan: samplePlan, week: { ...sampleWeek, municipalities: [] } }),
      (key, value: unknown) =>
        typeof value === 'string' &&
        ![
          'kind',
          'schema',
          'week',
          'status',
          'supply',
          'capacity',
          'objective',
          'name',
          'sense',
          'moveInWeek',
        ].includes(key)
          ? rename(value)
          : value,
    ) as ReportInput;
    const document = reportHtml(input, 'nl');
    expect(document).toContain('&lt;script&gt;');
    expect(document).not.toContain('<script');
    expect(document).not.toContain(`alert("x")`);
  });

  test('says that data are made up at the top and on every printed page, and only then', () => {
    const document = reportHtml(sampleInput, 'nl');
    expect(document.indexOf('class="fictitious"')).toBeLessThan(document.indexOf('<h1>'));
    expect(document).toMatch(/@top-left\{content:"Fictief/);
    const real = reportHtml({ ...sampleInput, plan: { ...samplePlan, fictitious: false } }, 'nl');
    expect(real).not.toContain('class="fictitious"');
    expect(real).not.toContain('@top-left');
  });

  test('an empty plan is still a whole report', () => {
    const empty = { ...samplePlan, placements: [], scarcity: [], warnings: [], objectives: [], loads: [] };
    const document = reportHtml({ plan: empty, week: { ...sampleWeek, families: [] } }, 'en');
    expect(document).toContain('There are no families to place this week.');
    expect(document).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('a municipality whose place is not known is named under the map', () => {
    const week = { ...sampleWeek, municipalities: sampleWeek.municipalities.map(({ latitude: _, ...rest }) => rest) };
    expect(reportHtml({ ...sampleInput, week }, 'nl')).toContain('Niet op de kaart, omdat de plaats niet bekend is: ');
  });
});

describe('a large week', () => {
  const large = largeInput(700, 342);
  test.each(LANGUAGES)(
    'of 700 families and 342 municipalities fits in a few megabytes and two seconds in %s',
    (language) => {
      reportHtml(sampleInput, language);
      const start = process.cpuUsage();
      const document = reportHtml(large, language);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1e6).toBeLessThan(2);
      expect(Buffer.byteLength(document)).toBeLessThan(4_000_000);
    },
  );
});

describe('the map', () => {
  test('shows the European part of the country alone', () => {
    const outline = countryOutline();
    const [x, y] = outline.point(6.57, 53.22)!;
    const [left, low] = outline.point(3.6, 51.4)!;
    expect(x).toBeGreaterThan(left);
    expect(y).toBeLessThan(low);
    expect(outline.point(-68.2, 12.2)).toBeUndefined();
    expect(outline.path.length).toBeGreaterThan(2000);
  });

  test('names cover neither each other nor a circle', () => {
    const circles = [
      { x: 100, y: 100, radius: 20, name: 'Een' },
      { x: 150, y: 100, radius: 20, name: 'Twee' },
    ];
    expect(placeLabels(circles, 400, 400)).toEqual([
      expect.objectContaining({ anchor: 'end' }),
      expect.objectContaining({ anchor: 'start' }),
    ]);
  });

  test('a name without room is left out', () => {
    expect(placeLabels([{ x: 20, y: 20, radius: 15, name: 'Een heel lange naam' }], 40, 40)).toEqual([undefined]);
  });
});

test('text in the margins of printed pages cannot leave its CSS string', () => {
  const css = printHeaders('a"}</style><b>\\', 'title', 'page');
  expect(css).not.toContain('</style>');
  expect(css.match(/"/g)?.length).toBe(8);
});

/** A week of the size of the whole country, with an explanation of every family against every municipality. */
function largeInput(families: number, municipalities: number): ReportInput {
  const places = Array.from({ length: municipalities }, (_, index) => ({
    ...sampleWeek.municipalities[index % 15]!,
    id: `GM${String(index).padStart(4, '0')}`,
    name: `Gemeente ${index}`,
    latitude: 51 + (index % 20) / 10,
    longitude: 4 + (index % 23) / 10,
  }));
  const placements = Array.from({ length: families }, (_, index) => ({
    ...samplePlan.placements[index % 24]!,
    family: `F-${index}`,
    ...(index % 24 === 2 ? {} : { municipality: places[index % municipalities]!.id }),
  }));
  const elsewhere = places.map(({ id: municipality }, index) => ({
    municipality,
    reasons: [
      index % 3
        ? ({ kind: 'no-homes-on-offer', municipality } as const)
        : ({ kind: 'worse-there', municipality, objective: 'match', difference: 0.1, unit: 'points' } as const),
    ],
  }));
  return {
    plan: {
      ...samplePlan,
      placements,
      loads: places.map(({ id }, index) => ({ ...samplePlan.loads[index % 15]!, municipality: id })),
    },
    week: {
      ...sampleWeek,
      municipalities: places,
      families: placements.map(({ family }, index) => ({ ...sampleWeek.families[index % 24]!, id: family })),
    },
    explanations: new Map(
      placements.map(({ family, reasons }) => [
        family,
        { family, here: reasons, elsewhere, changes: EVERY_REASON.slice(-4) },
      ]),
    ),
  };
}
