import { beforeAll, describe, expect, it } from 'vitest';
import { StaleError } from '../../../../src/desk/register/register.ts';
import { recordHtml, recordJson, saidFacts } from '../../../../src/desk/work/algorithm/documents.ts';
import { FACTS } from '../../../../src/desk/work/algorithm/facts/all.ts';
import { type AlgorithmRecord, algorithmRecord, writeRecord } from '../../../../src/desk/work/algorithm/record.ts';
import { DOCUMENTS } from '../../../../src/desk/work/algorithm/schemas.ts';
import type { Desk } from '../../../../src/desk/work/desk.ts';
import { createJobs } from '../../../../src/desk/work/jobs.ts';
import type { InputError } from '../../../../src/domain/problem.ts';
import { ADMINISTRATOR, EXAMPLE_NOW, exampleRegister } from '../../register/registers.ts';
import { NO_PLANNER } from '../../server/api.ts';

let desk: Desk;
const read = (): Promise<AlgorithmRecord> => desk.register.read((reading) => algorithmRecord(desk, reading));
const field = async (key: string) => (await read()).fields.find((each) => each.key === key)!;

beforeAll(async () => {
  desk = {
    register: await exampleRegister(),
    planner: NO_PLANNER,
    jobs: createJobs(),
    now: () => EXAMPLE_NOW,
    deployment: { mode: 'local', database: 'sqlite' },
  };
});

describe('the record for the Algoritmeregister', () => {
  it('fills what the system knows, within the lengths of the standard', async () => {
    const { fields } = await read();
    for (const { key, value, maxLength, type } of fields) {
      if (maxLength !== undefined && type === 'string') expect(value.length, key).toBeLessThanOrEqual(maxLength);
    }
    expect((await field('methods_and_models')).value).toContain('voluntary');
    expect((await field('goal')).value).toContain('13 weken');
    expect((await field('lang')).value).toBe('nld');
  });

  it('marks what only a person can know: organisation, contact, status, basis and impact tests', async () => {
    const { fields } = await read();
    const left = fields.filter(({ origin }) => origin === 'to-write').map(({ key }) => key);
    expect(left).toEqual(
      expect.arrayContaining([
        'organization',
        'status',
        'contact_email',
        'publication_category',
        'lawful_basis',
        'proportionality',
        'impacttoetsen_grouping',
      ]),
    );
  });

  it('follows the settings: another policy in force is told', async () => {
    const settings = (await desk.register.read((reading) => reading.get('settings', 'scenario')))!;
    await desk.register.change({ actor: ADMINISTRATOR, action: 'settings' }, (writing) =>
      writing.replace('settings', 'scenario', settings.version, {
        ...settings.body,
        scenario: settings.body.scenario.replace('capWeeks: 13', 'capWeeks: 9'),
      }),
    );
    expect((await field('goal')).value).toContain('9 weken');
  });

  it('keeps what a person writes before what the system would say, until it is emptied', async () => {
    const before = await field('goal');
    const write = async (values: Record<string, string>) =>
      writeRecord(desk, ADMINISTRATOR, { version: (await read()).version, values });
    await write({ organization: 'Landelijk coördinatiepunt (fictief)', goal: 'Een eigen doel' });
    expect(await field('goal')).toMatchObject({ value: 'Een eigen doel', origin: 'person' });
    await write({ goal: '' });
    expect(await field('goal')).toEqual(before);
    expect((await field('organization')).origin).toBe('person');
  });

  it('refuses what the standard does not allow, all at once, and writes nothing then', async () => {
    const { version } = await read();
    const values = {
      name: 'x'.repeat(101),
      status: 'Bijna klaar',
      begin_date: '2026-13',
      lawful_basis_grouping: 'Een wet zonder link',
      impacttoetsen_grouping: 'DPIA | geen adres',
      nonsense: 'x',
    };
    const error = await writeRecord(desk, ADMINISTRATOR, { version, values }).catch((each: unknown) => each);
    const problems = (error as InputError).problems.map(({ kind, params }) => `${params['column']}: ${kind}`);
    expect(problems).toEqual([
      'name: algorithm-too-long',
      'status: algorithm-not-permitted',
      'begin_date: algorithm-not-a-month',
      'lawful_basis_grouping: algorithm-part-missing',
      'impacttoetsen_grouping: algorithm-not-a-link',
      'nonsense: unknown-fact',
    ]);
    expect((await read()).version).toBe(version);
  });

  it('allows exactly the longest text', async () => {
    const { version } = await read();
    await writeRecord(desk, ADMINISTRATOR, { version, values: { name: 'x'.repeat(100) } });
    expect((await field('name')).value).toHaveLength(100);
  });

  it('refuses a save on top of somebody else’s', async () => {
    const { version } = await read();
    const save = (tags: string) => writeRecord(desk, ADMINISTRATOR, { version, values: { tags } });
    await save('opvang');
    await expect(save('wonen')).rejects.toThrow(StaleError);
  });

  it('gives JSON in the shape of the standard, with lists as lists', async () => {
    const { version } = await read();
    const values = { lawful_basis_grouping: 'Een wet | https://wetten.overheid.nl/x', status: 'In ontwikkeling' };
    await writeRecord(desk, ADMINISTRATOR, { version, values });
    const json = JSON.parse(recordJson(await read()));
    expect(json).toMatchObject({
      lang: 'nld',
      standard_version: '1.0',
      status: 'In ontwikkeling',
      category: ['Wonen', 'Migratie en integratie', 'Zorg en gezondheid'],
      lawful_basis_grouping: [{ title: 'Een wet', link: 'https://wetten.overheid.nl/x' }],
    });
    expect(json).not.toHaveProperty('impacttoetsen_grouping');
  });
});

describe('the facts for DPIA, IAMA and AI Act', () => {
  it.each(['nl', 'en'] as const)('are said in full in %s, for every document', async (language) => {
    const facts = saidFacts((await read()).facts, language);
    expect(facts).toHaveLength(FACTS.length);
    for (const { text, asked } of facts) {
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(asked.length).toBeGreaterThan(0);
    }
    for (const document of DOCUMENTS)
      expect(facts.some(({ asked }) => asked.some((each) => each.document === document))).toBe(true);
  });

  it.each([
    ['dpia', ['35(7)(a)', '35(7)(b)', '35(7)(c)', '35(7)(d)', '35(9)', 'art. 22', 'art. 28', 'art. 32']],
    ['iama', ['deel 1', 'deel 2A', 'deel 2B', 'deel 3', 'deel 4']],
    ['ai-act', Array.from({ length: 9 }, (_, index) => `Annex IV(${index + 1})`)],
    ['ai-act', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `Annex IV(2)(${letter})`)],
  ] as const)('leave no part of the %s without a fact: %s', (document, parts) => {
    const where = FACTS.flatMap(({ asked }) => asked[document] ?? []).join('; ');
    for (const part of parts) expect(where).toContain(part);
  });

  it('have an id of their own each', () => {
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
  });

  it('count what people changed', async () => {
    const settings = async () => (await read()).facts.counts.settings;
    const before = await settings();
    await writeRecord(desk, ADMINISTRATOR, { version: (await read()).version, values: { tags: 'opvang, gezinnen' } });
    expect(await settings()).toBe(before + 1);
  });

  it('stand in one document, escaped, in both languages', async () => {
    const { version } = await read();
    await writeRecord(desk, ADMINISTRATOR, { version, values: { provider: '<b>Onderdak</b>' } });
    for (const language of ['nl', 'en'] as const) {
      const page = recordHtml(await read(), language);
      expect(page).toContain('&lt;b&gt;Onderdak&lt;/b&gt;');
      expect(page).not.toContain('<script');
    }
  });
});
