import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCondition } from '../../src/eligibility/parse-condition.ts';
import { parseScheme } from '../../src/eligibility/parse-scheme.ts';
import { SCHEME_ISSUES, type SchemeIssueKind } from '../../src/eligibility/scheme-issue.ts';
import { schemeContent, schemeFrom } from './example.ts';

/** Damages the content of the scheme in one way and gives the issues as `path kind`. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into the raw content to damage it.
function issuesAfter(damage: (content: any) => void): string[] {
  const content = structuredClone(schemeContent());
  damage(content);
  const parsed = parseScheme(content);
  return parsed.ok ? [] : parsed.issues.map(({ path, kind }) => `${path.join('.')} ${kind}`);
}

// biome-ignore lint/suspicious/noExplicitAny: tests reach into the raw content to damage it.
const DAMAGES: readonly (readonly [string, (content: any) => void, readonly string[]])[] = [
  ['a key is missing', (content) => delete content.title, ['title missing']],
  ['a setting is missing', (content) => delete content.settings.testDays, ['settings.testDays missing']],
  ['a clock is missing', (content) => delete content.clocks.waiting, ['clocks.waiting missing']],
  ['a language is missing', (content) => delete content.criteria[0].text.nl, ['criteria.0.text.nl missing']],
  ['a key is unknown', (content) => (content.colour = 'blue'), ['colour unknown-key']],
  ['a setting is unknown', (content) => (content.settings.x = {}), ['settings.x unknown-key']],
  ['the schema is another', (content) => (content.schema = 'onderdak/plan@1'), ['schema not-one-of']],
  [
    'a day count is text',
    (content) => (content.settings.testDays.value = 'one'),
    ['settings.testDays.value wrong-type'],
  ],
  [
    'a day count is broken',
    (content) => (content.settings.testDays.value = 1.5),
    ['settings.testDays.value wrong-type'],
  ],
  [
    'a day count is negative',
    (content) => (content.settings.testDays.value = -1),
    ['settings.testDays.value out-of-range'],
  ],
  [
    'a month count is absurd',
    (content) => (content.settings.recentArrivalMonths.value = 1201),
    ['settings.recentArrivalMonths.value out-of-range'],
  ],
  [
    'an unclear nationality is accepted',
    (content) => content.settings.acceptedResidenceGrounds.value.push('unclear'),
    ['settings.acceptedResidenceGrounds.value.2 not-one-of'],
  ],
  [
    'no ground is accepted',
    (content) => (content.settings.acceptedResidenceGrounds.value = []),
    ['settings.acceptedResidenceGrounds.value empty'],
  ],
  ['there are no criteria', (content) => (content.criteria = []), ['criteria empty']],
  ['a date does not exist', (content) => (content.date = '2021-02-30'), ['date wrong-date']],
  [
    'a source key is odd',
    (content) => (content.sources.__odd = content.sources.BO21),
    ['sources.__odd wrong-source-key'],
  ],
  ['a criterion cites no source', (content) => (content.criteria[3].sources = []), ['criteria.3.sources empty']],
  [
    'sources are cited that are not listed',
    (content) => {
      content.criteria[0].sources = ['BO20', 'XX99'];
      content.routes[1].sources = ['constructor'];
      content.settings.testDays.alternatives = [{ value: 2, sources: ['YY98'] }];
      content.clocks.test.sources = ['ZZ97'];
    },
    [
      'settings.testDays.alternatives.0.sources.0 unknown-source',
      'clocks.test.sources.0 unknown-source',
      'criteria.0.sources.1 unknown-source',
      'routes.1.sources.0 unknown-source',
    ],
  ],
  ['an id comes twice', (content) => (content.criteria[1].id = 'minor-children'), ['criteria.1.id duplicate-id']],
  [
    'a condition has two forms at once',
    (content) => (content.criteria[0].condition = { fact: 'consent', equals: 'yes', not: {} }),
    ['criteria.0.condition not-a-condition'],
  ],
  [
    'a condition is a word',
    (content) => (content.criteria[0].condition = 'yes'),
    ['criteria.0.condition not-a-condition'],
  ],
  [
    'a condition is absent',
    (content) => delete content.criteria[0].condition,
    ['criteria.0.condition not-a-condition'],
  ],
  [
    'all of nothing',
    (content) => (content.criteria[0].condition = { all: [] }),
    ['criteria.0.condition.all not-a-condition'],
  ],
  [
    'two facts are unknown',
    (content) =>
      (content.criteria[0].condition = {
        any: [
          { fact: 'nationality', equals: 'dutch' },
          { all: [{ known: 'toString' }, { fact: 'consent', equals: 'yes' }] },
        ],
      }),
    ['criteria.0.condition.any.0.fact unknown-fact', 'criteria.0.condition.any.1.all.0.known unknown-fact'],
  ],
  [
    'a fact is compared with a word it cannot hold',
    (content) => (content.criteria[0].condition = { fact: 'homeless', in: ['actual', 'yes'] }),
    ['criteria.0.condition.in unknown-value'],
  ],
  [
    'yes is written as a truth value',
    (content) => (content.criteria[0].condition = { fact: 'consent', equals: true }),
    ['criteria.0.condition.equals unknown-value'],
  ],
  [
    'a choice is used as a date',
    (content) => (content.criteria[0].condition = { fact: 'consent', withinMonths: 6, before: 'reported_on' }),
    ['criteria.0.condition.fact unknown-fact'],
  ],
  [
    'months are broken',
    (content) => (content.criteria[0].condition = { fact: 'arrived_on', withinMonths: 0.5, before: 'reported_on' }),
    ['criteria.0.condition.withinMonths wrong-type'],
  ],
  [
    'a setting of the wrong kind is used',
    (content) => {
      content.criteria[0].condition = { fact: 'residence_ground', in: { setting: 'testDays' } };
      content.criteria[1].condition = { setting: 'consentRequired', equals: 'yes' };
      content.routes[0].when = { setting: 'toString', equals: 'yes' };
    },
    [
      'criteria.0.condition.in setting-type',
      'criteria.1.condition.equals setting-type',
      'routes.0.when.setting unknown-setting',
    ],
  ],
  [
    'a condition is nested without end',
    (content) => {
      let condition: object = { known: 'consent' };
      for (let depth = 0; depth < 5000; depth += 1) condition = { not: condition };
      content.criteria[0].condition = condition;
    },
    [`criteria.0.condition.${Array(41).fill('not').join('.')} too-deep`],
  ],
];

describe('reading a scheme', () => {
  it.each(DAMAGES)('tells the place when %s', (_what, damage, issues) => {
    expect(issuesAfter(damage)).toEqual(issues);
  });

  it('meets every kind of issue in the cases above', () => {
    const met = new Set(DAMAGES.flatMap(([, , issues]) => issues.map((issue) => issue.split(' ').at(-1))));
    expect(SCHEME_ISSUES.filter((kind: SchemeIssueKind) => !met.has(kind))).toEqual([]);
  });

  it('tells everything at once', () => {
    const issues = issuesAfter((content) => {
      delete content.title;
      content.date = 'soon';
      content.criteria[0].condition = {};
      content.routes[0].when = { known: 'x' };
    });
    expect(issues.sort()).toEqual([
      'criteria.0.condition not-a-condition',
      'date wrong-date',
      'routes.0.when.known unknown-fact',
      'title missing',
    ]);
  });

  it.each([[undefined], [null], [3], ['text'], [[]]])('refuses %j as a scheme', (content) => {
    expect(parseScheme(content).ok).toBe(false);
  });

  it('keeps months that are written in the condition itself', () => {
    const condition = { fact: 'arrived_on', withinMonths: 3, before: 'reported_on' };
    expect(parseCondition(condition, () => expect.unreachable())).toEqual({
      kind: 'within-months',
      fact: 'arrived_on',
      months: 3,
      before: 'reported_on',
    });
  });
});

describe('the scheme of 2021', () => {
  const scheme = schemeFrom(schemeContent());

  it('cites every document of the assessment, with title and date in both languages', () => {
    expect(Object.keys(scheme.sources)).toEqual(
      expect.arrayContaining(['BO20', 'DG20a', 'WG20', 'HHM20', 'DG20b', 'BO21', 'VNG23', 'VWS25']),
    );
    for (const { title, date } of Object.values(scheme.sources)) {
      for (const text of [title.nl, title.en, date.nl, date.en]) expect(text).not.toBe('');
    }
  });

  it('takes the later document where documents differ, and lists the other', () => {
    expect(scheme.settings).toEqual({
      acceptedResidenceGrounds: ['dutch', 'chavez-vilchez'],
      threatenedHomelessnessCounts: false,
      recentArrivalMonths: 6,
      legalGround: 'self-sufficient-required',
      evaluationYears: 1,
      assessmentDays: 1,
      testDays: 1,
      consentRequired: true,
    });
    const alternatives = Object.fromEntries(
      Object.entries(scheme.settingNotes).map(([key, note]) => [key, note.alternatives.map(({ value }) => value)]),
    );
    expect(alternatives).toMatchObject({
      acceptedResidenceGrounds: [['dutch']],
      threatenedHomelessnessCounts: [true],
      legalGround: ['treated-as-not-self-sufficient'],
      evaluationYears: [3],
    });
  });

  it('uses plain sentences: none longer than 30 words', () => {
    const texts = [...scheme.criteria, ...scheme.routes].flatMap(({ text }) => [text.nl, text.en]);
    for (const sentence of texts.flatMap((text) => text.split(/[.?;] /))) {
      expect(sentence.split(' ').length).toBeLessThanOrEqual(30);
    }
  });
});

describe('the narrow scheme', () => {
  it('changes settings only', () => {
    const content = parse(readFileSync(new URL('../../data/eligibility/2021-narrow.yaml', import.meta.url), 'utf8'));
    expect(content.extends).toBe('2021.yaml');
    expect(Object.keys(content.settings)).toEqual(['acceptedResidenceGrounds']);
  });
});
