import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/domain/text.ts';
import { PARAMETERS } from '../../../src/evidence/parameters.ts';
import { THRESHOLD_ANSWERS } from '../../../src/i18n/comparison.ts';
import { sayMeasure } from '../../../src/i18n/measures.ts';
import { sayParameter, sayParameterSource } from '../../../src/i18n/parameters.ts';
import { comparisonHtml } from '../../../src/report/comparison/comparison-html.ts';
import type { ComparisonResult } from '../../../src/report/comparison/comparison-result.ts';
import { loadCurve, personsAt } from '../../../src/report/comparison/html/places-section.ts';
import { summaryOf } from '../../../src/report/comparison/ranking.ts';
import { html } from '../../../src/report/html/markup.ts';
import { MEASURES } from '../../../src/simulation/measures/measure.ts';
import { PARAMETER_IDS } from '../../../src/simulation/parameters.ts';
import type { Comparison } from '../../../src/study/comparison/comparison.ts';
import { sampleComparison, sampleResult, sampleStudy } from './sample-study.ts';

let result: ComparisonResult;
let alone: Comparison;
const documents = new Map<Language, string>();

beforeAll(async () => {
  result = await sampleResult(sampleStudy(4, 6));
  alone = await sampleComparison(sampleStudy(1, 6));
  for (const language of LANGUAGES) documents.set(language, comparisonHtml(result, language));
});

const escaped = (text: string): string => html`${text}`.text;

describe('report.html of a comparison', () => {
  test.each(LANGUAGES)('holds every policy, measure that exists and parameter with its source in %s', (language) => {
    const document = documents.get(language)!;
    for (const { title } of result.comparison.arms) expect(document).toContain(escaped(title));
    for (const measure of MEASURES) {
      if (summaryOf(result.comparison.arms[0]!, measure))
        expect(document).toContain(escaped(sayMeasure(measure, language, 13)));
    }
    for (const id of PARAMETER_IDS) {
      expect(document).toContain(escaped(sayParameter(id, language)));
      expect(document).toContain(escaped(sayParameterSource(id, PARAMETERS[id].because.en, language)));
    }
    expect(document).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });

  test.each([
    [{ GM0001: 13, GM0002: 13 }, 'after a maximum stay of 13 weeks'],
    [{ GM0001: 26, GM0002: 8 }, 'after a maximum stay of 8–26 weeks'],
  ])('tells the maximum stays %j of the policy that has them, and of no other', (maximumStayWeeks, told) => {
    const [first, ...others] = result.comparison.arms;
    const limited = { ...first!, settings: { ...first!.settings, maximumStayWeeks } };
    const document = comparisonHtml({ comparison: { ...result.comparison, arms: [limited, ...others] } }, 'en');
    expect(document.split(told)).toHaveLength(2);
    expect(documents.get('en')).not.toContain('maximum stay');
  });

  test('is one document without script, network or style of its own, whose policy allows its style sheet alone', () => {
    const document = documents.get('nl')!;
    expect(document).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(document).not.toMatch(/<script|<link|<img|@import|https?:|\son\w+=|\sstyle=/);
    const outside = document.match(/url\([^)]*\)/g)?.filter((url) => !url.startsWith('url(#'));
    expect(outside).toEqual([]);
    const style = /<style>([\s\S]*?)<\/style>/.exec(document)?.[1] ?? '';
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(document).toContain(`style-src &#39;sha256-${hash}&#39;;`);
    expect(document.match(/<style/g)).toHaveLength(1);
  });

  test('the same data give the same bytes', async () => {
    expect(comparisonHtml(await sampleResult(sampleStudy(4, 6)), 'en')).toBe(documents.get('en'));
  });

  test('every chart has its text alternative and a table with the figures', () => {
    const document = documents.get('nl')!;
    const figures = document.match(/<figure class="study">[\s\S]*?<\/figure>/g) ?? [];
    expect(figures.length).toBeGreaterThanOrEqual(17);
    for (const figure of figures) {
      const drawings = figure.match(/<svg class="chart[^>]*>/g) ?? [];
      expect(drawings.length).toBeGreaterThan(0);
      for (const drawing of drawings) expect(drawing).toMatch(/role="img" aria-label="[^"]{20,}"/);
      expect(figure).toMatch(/<details><summary>[\s\S]*<caption>[\s\S]*<td>/);
    }
  });

  test('one heading of the first level, none skipped; every id once, every link has its target', () => {
    const document = documents.get('nl')!;
    const levels = [...document.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(Math.max(...levels.map((level, index) => level - (levels[index - 1] ?? 0)))).toBe(1);
    const ids = [...document.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of document.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    for (const [, target] of document.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(target);
    const captions = [...document.matchAll(/<caption>([^<]*)/g)].map(([, caption]) => caption);
    expect(new Set(captions).size).toBe(captions.length);
  });

  test('markup in names stays text everywhere, in charts too', () => {
    const evil = `<script>alert("x")</script>'&]]>`;
    const text = JSON.stringify(result.comparison);
    const hostile = JSON.parse(text, (key, value: unknown) =>
      ['title', 'description', 'source', 'name', 'study', 'scenario', 'file', 'path', 'from', 'value'].includes(key) &&
      typeof value === 'string'
        ? `${evil}${value}`
        : value,
    ) as Comparison;
    const document = comparisonHtml({ ...result, comparison: hostile }, 'nl');
    expect(document).toContain('&lt;script&gt;');
    expect(document).not.toContain('<script');
    expect(document).not.toContain(`alert("x")`);
  });

  test('says that data are made up, at the top, on paper and in the answer, and only then', () => {
    const document = documents.get('nl')!;
    expect(document.indexOf('class="fictitious"')).toBeLessThan(document.indexOf('<h1>'));
    expect(document).toMatch(/@top-left\{content:"Fictief/);
    expect(document).toContain('De gegevens zijn verzonnen.');
    const real = comparisonHtml({ comparison: { ...alone, fictitious: false } }, 'nl');
    expect(real).not.toMatch(/class="fictitious"|@top-left|verzonnen\. De uitkomsten/);
  });

  test('a single policy is told without better or worse', () => {
    const document = comparisonHtml({ comparison: alone }, 'nl');
    expect(document).not.toMatch(
      /kortst|eerlijkst:|kost het minst|\(vergelijkingspunt\)|id="trade-off"|id="sensitivity"/,
    );
    expect(document).toContain('zitten alle kinderen samen');
    expect(document).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('the threshold is answered in a sentence', () => {
    expect(THRESHOLD_ANSWERS.least.nl).toContain('{value}');
    expect(documents.get('nl')).toContain(
      'Gemeenten die altijd meedoen: vanaf 9 wordt het doel met 95 % zekerheid gehaald.',
    );
    const two = { ...result.comparison, arms: result.comparison.arms.slice(0, 1) };
    const never = { ...result.threshold!, result: 'never-holds' as const, value: null, low: null, high: null };
    expect(comparisonHtml({ comparison: two, threshold: { ...never, arm: 'policy-1' } }, 'en')).toContain(
      'the target holds at nothing that was tried: from 2 to 15.',
    );
  });

  test('fifteen policies fit in three megabytes', async () => {
    const comparison = await sampleComparison(sampleStudy(15, 6));
    const document = comparisonHtml({ ...result, comparison }, 'nl');
    expect(Buffer.byteLength(document)).toBeLessThan(3_000_000);
  });
});

describe('the load curve', () => {
  const place = (fairShare: number, personsPlaced: number) =>
    ({ fairShare, personsPlaced }) as Comparison['arms'][number]['municipalities'][number];

  test('is the diagonal when every municipality carries its share', () => {
    const points = loadCurve([place(0.25, 10), place(0.75, 30)]);
    for (const key of [0, 0.25, 0.5, 1]) expect(personsAt(points, key)).toBeCloseTo(key, 12);
  });

  test('goes from the least to the most loaded', () => {
    const points = loadCurve([place(0.5, 30), place(0.5, 10)]);
    expect(personsAt(points, 0.5)).toBeCloseTo(0.25, 12);
    expect(personsAt(points, 1)).toBeCloseTo(1, 12);
  });

  test('is empty when nobody is placed', () => {
    expect(loadCurve([place(0.5, 0), place(0.5, 0)])).toEqual([]);
  });
});
