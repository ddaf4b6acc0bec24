import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { SOURCE_KINDS, SOURCES, type Source, sourcesNamedIn } from '../../src/evidence/sources.ts';
import { PARAMETER_IDS } from '../../src/simulation/parameters.ts';

const PAGE = 'docs/sources.md';
const [START, END] = ['<!-- sources -->\n', '<!-- /sources -->'];
const HEADINGS = {
  policy: 'What the policy says',
  law: 'The law and standards of government',
  figures: 'Figures',
  method: 'Methods',
  software: 'Software and formats',
} as const satisfies Record<(typeof SOURCE_KINDS)[number], string>;

function tables(): string {
  return SOURCE_KINDS.map((kind) => {
    const rows = [...SOURCES].filter(([, source]) => source.kind === kind).map(([key, source]) => row(key, source));
    return [
      `## ${HEADINGS[kind]}\n`,
      '| key | document | date | address |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  }).join('\n');
}

function row(key: string, { title, date, address }: Source): string {
  return `| ${key} | ${title.en} | ${date.en} | ${address === undefined ? 'no public address known' : `<${address}>`} |`;
}

/** What looks like the key of a document: letters and a year, as in BO21, Ahani24 and DG20a. */
const KEY = /(?<![\w./-])[A-Z]{2,4}\d{2}[a-d]?(?![\w-])/g;
/** Codes of places and of formats that look like keys. */
const NO_KEY = /^(?:(?:AM|PV)\d{2}|NL01|WGS84|JJ00|GM\d{2})$/;
const TEXT = /\.(?:tsx?|md|ya?ml|csv|json)$/;

function textsIn(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name))
    .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]);
}

describe('the sources', () => {
  it('stand in the documentation as they are in the table', () => {
    const page = readFileSync(PAGE, 'utf8');
    const [before, rest] = page.split(START) as [string, string];
    const wanted = `${before}${START}${tables()}${rest.slice(rest.indexOf(END))}`;
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, wanted);
    else expect(page).toBe(wanted);
  });

  it('hold every key that code, data, documents and scenarios name', () => {
    const texts = ['src', 'data', 'docs', 'scenarios'].flatMap(textsIn);
    const unknown = texts.flatMap(([name, text]) =>
      [...text.matchAll(KEY)]
        .filter(([key]) => !SOURCES.has(key) && !NO_KEY.test(key))
        .map(([key]) => `${name}: ${key}`),
    );
    expect(unknown).toEqual([]);
  });

  it('hold every table of CBS that is named', () => {
    const texts = ['src', 'data', 'docs', 'scenarios'].flatMap(textsIn);
    const named = texts.flatMap(([, text]) => text.match(/\b\d{5}ned\b/gi) ?? []);
    const known = new Set([...SOURCES.keys()].map((key) => key.toLowerCase()));
    expect([...new Set(named)].filter((key) => !known.has(key.toLowerCase()))).toEqual([]);
  });

  it('are no more than what is named somewhere', () => {
    const all = [...['src', 'data', 'docs', 'scenarios'].flatMap(textsIn)]
      .filter(([name]) => name !== PAGE && name !== join('data', 'sources.json'))
      .map(([, text]) => text)
      .join('\n');
    const words = (key: string) => key.replace(/(\D)\d{2}$/, '$1');
    expect([...SOURCES.keys()].filter((key) => !all.includes(words(key)))).toEqual([]);
  });

  it.each(PARAMETER_IDS)('of the parameter %s are known, and hold those that its words name', (id) => {
    const { sources, because } = PARAMETERS[id];
    expect(sources.filter((key) => !SOURCES.has(key))).toEqual([]);
    for (const text of [because.nl, because.en])
      expect(sources).toEqual(expect.arrayContaining([...sourcesNamedIn(text)]));
  });

  it('agree with those that the standard scheme lists for its readers', () => {
    const { sources } = parse(readFileSync('data/eligibility/2021.yaml', 'utf8')) as {
      sources: Record<string, unknown>;
    };
    for (const [key, { title, date }] of Object.entries(sources) as [string, Source][]) {
      expect(SOURCES.get(key), key).toMatchObject({ title, date });
    }
  });
});

describe('the keys in a text', () => {
  it('are found once each, as whole words', () => {
    expect(sourcesNamedIn('BO21 (three months); BO21; VNG23, not BO210 or XBO21')).toEqual(['BO21', 'VNG23']);
    expect(sourcesNamedIn('CBS 71487ned, 2024')).toEqual(['71487ned']);
    expect(sourcesNamedIn('docs/model.md')).toEqual([]);
  });
});
