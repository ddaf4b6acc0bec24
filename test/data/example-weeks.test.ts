import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse, csvParseRows } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dayNumberOf, mondayOf } from '../../src/domain/calendar.ts';
import { type ReferenceData, readReferenceData } from '../../src/input/reference-data.ts';
import { generateScenario } from '../../src/scenario/generate.ts';

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const PILOT_VARIANTS = ['quota-week', 'no-spreading-week', 'central-shelter-week'];
const WEEKS = ['pilot-week', ...PILOT_VARIANTS, 'normal-week', 'national-week'];

type Row = Readonly<Record<string, string>>;
interface Scenario {
  readonly extends?: string;
  readonly description: string;
  readonly fictitious?: boolean;
  readonly week: string;
  readonly policy: string;
  readonly policies: Readonly<Record<string, { readonly regime: string }>>;
  readonly files: Readonly<Record<string, string>>;
}

let reference: ReferenceData;
beforeAll(async () => {
  reference = await readReferenceData();
});

async function yamlOf(path: string): Promise<Scenario> {
  return parse(await readFile(path, 'utf8')) as Scenario;
}

/** The scenario with what it extends, and every table by its kind. */
async function weekOf(
  name: string,
): Promise<{ scenario: Scenario; tables: Map<string, readonly Row[]>; paths: Map<string, string> }> {
  const chain: { path: string; scenario: Scenario }[] = [];
  for (let path = join(SCENARIOS, name, 'scenario.yaml'); ; ) {
    const scenario = await yamlOf(path);
    chain.unshift({ path, scenario });
    if (scenario.extends === undefined) break;
    path = resolve(dirname(path), scenario.extends);
  }
  const paths = new Map<string, string>();
  for (const { path, scenario } of chain) {
    for (const [kind, file] of Object.entries(scenario.files ?? {})) paths.set(kind, resolve(dirname(path), file));
  }
  const tables = new Map<string, readonly Row[]>();
  for (const [kind, path] of paths) {
    if (path.endsWith('.csv')) tables.set(kind, csvParse(await readFile(path, 'utf8')) as readonly Row[]);
  }
  const merged = Object.assign({}, ...chain.map(({ scenario }) => scenario)) as Scenario;
  return {
    scenario: { ...merged, fictitious: chain.some(({ scenario }) => scenario.fictitious === true) },
    tables,
    paths,
  };
}

const cellsOf = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean);

describe.each(WEEKS)('scenarios/%s', (name) => {
  it('says that it is fictitious, in both languages, and in the name of every made-up file', async () => {
    const { scenario, paths } = await weekOf(name);
    expect(scenario.fictitious).toBe(true);
    expect(scenario.description).toMatch(/^FICTITIOUS\..*FICTIEF\./);
    for (const [kind, path] of paths) {
      if (kind !== 'municipalities') expect(path).toMatch(/\.(fictitious\.csv|assumed\.csv|fictitious\.json)$/);
    }
  });

  it('has rows as long as their header in every file', async () => {
    for (const path of [...(await weekOf(name)).paths.values()].filter((file) => file.endsWith('.csv'))) {
      const [header, ...rows] = csvParseRows(await readFile(path, 'utf8'));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(header!.length);
    }
  });

  it('names a policy that it holds', async () => {
    const { scenario } = await weekOf(name);
    expect(Object.keys(scenario.policies)).toContain(scenario.policy);
  });

  it('carries the real name, regions, population of 2026 and point of every municipality', async () => {
    for (const row of (await weekOf(name)).tables.get('municipalities')!) {
      const real = reference.municipalities.get(row['municipality']!)!;
      expect(row['name']).toBe(real.name);
      expect(row['province']).toBe(real.province);
      expect(row['labour_region']).toBe(real.labourRegion);
      expect(row['shelter_region']).toBe(real.shelterRegion ?? '');
      expect(Number(row['population'])).toBe(real.population.get(2026));
      expect([Number(row['latitude']), Number(row['longitude'])]).toEqual([real.latitude, real.longitude]);
      // The assumption that scenarios/README.md states: 7 % of the homes of housing associations fall free in a year.
      const assumed = real.households2024 * real.corporationRentShare2021 * 0.07;
      expect(Math.abs(Number(row['vacated_per_year']) - assumed)).toBeLessThanOrEqual(0.5);
    }
  });

  it('refers only to municipalities, regions, shelters and dwellings that it holds', async () => {
    const { tables } = await weekOf(name);
    const table = (kind: string): readonly Row[] => tables.get(kind)!;
    const places = new Set(table('municipalities').map((row) => row['municipality']!));
    const regions = new Set(table('municipalities').flatMap((row) => [row['labour_region']!, row['shelter_region']!]));
    const shelters = new Set(table('shelters').map((row) => row['shelter_id']!));
    const dwellings = new Set(table('dwellings').map((row) => row['dwelling_id']!));
    for (const row of table('families')) {
      for (const column of ['referring_municipality', 'agreed_municipality', 'avoid', 'preferences', 'declined_by']) {
        for (const code of cellsOf(row[column])) expect(places).toContain(code);
      }
      for (const column of ['pinned_to', 'banned_from']) {
        for (const id of cellsOf(row[column])) expect(places.has(id) || dwellings.has(id)).toBe(true);
      }
      for (const tie of cellsOf(row['ties'])) {
        const [place, kind] = tie.split(':');
        expect(places.has(place!) || regions.has(place!)).toBe(true);
        expect(['work', 'school', 'family', 'care']).toContain(kind);
      }
      if (row['shelter_id'] !== '') expect(shelters).toContain(row['shelter_id']);
      expect(row['shelter_id'] === '').toBe(row['shelter_since'] === '');
    }
    for (const kind of ['commitments', 'dwellings', 'supply']) {
      for (const row of table(kind)) expect(places).toContain(row['municipality']);
    }
    for (const row of table('shelters')) expect([...places, 'central']).toContain(row['municipality']);
    for (const row of table('labour')) {
      expect(regions).toContain(row['labour_region']);
      expect(row['period']).toBe('assumed');
    }
  });

  it('has ids that are each used once', async () => {
    const { tables } = await weekOf(name);
    const ids = (kind: string, column: string): string[] => tables.get(kind)!.map((row) => row[column]!);
    const all = [
      ...ids('families', 'family_id'),
      ...ids('municipalities', 'municipality'),
      ...ids('dwellings', 'dwelling_id'),
      ...ids('shelters', 'shelter_id'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('has dates that exist, and nothing that happened after the planning week began', async () => {
    const { scenario, tables } = await weekOf(name);
    const monday = mondayOf(scenario.week)!;
    for (const rows of tables.values()) {
      for (const row of rows) {
        for (const column of ['from', 'until', 'available_from', 'available_until', 'temporary_until']) {
          if (row[column]) expect(dayNumberOf(row[column]), `${column} ${row[column]}`).toBeTypeOf('number');
        }
        for (const column of ['referred_on', 'shelter_since']) {
          if (row[column]) expect(dayNumberOf(row[column])!).toBeLessThanOrEqual(monday);
        }
      }
    }
  });
});

describe('the pilot week', () => {
  it('has the 15 municipalities of the letter, and 24 families of 2 to 7 persons', async () => {
    const { tables } = await weekOf('pilot-week');
    expect(tables.get('municipalities')).toHaveLength(15);
    const sizes = tables.get('families')!.map((row) => Number(row['adults']) + cellsOf(row['child_ages']).length);
    expect(sizes).toHaveLength(24);
    expect(Math.min(...sizes)).toBe(2);
    expect(Math.max(...sizes)).toBe(7);
  });

  it('shows families that are left out: one without consent and one that is not judged yet', async () => {
    const families = (await weekOf('pilot-week')).tables.get('families')!;
    expect(families.filter((row) => row['consent'] === 'nee')).toHaveLength(1);
    expect(families.filter((row) => row['verdict'] === 'cannot-be-judged')).toHaveLength(1);
  });

  it.each(PILOT_VARIANTS)(
    'is the base of %s, which changes only policy, texts and, for the central shelter, the shelters',
    async (name) => {
      const own = await yamlOf(join(SCENARIOS, name, 'scenario.yaml'));
      expect(own.extends).toBe('../pilot-week/scenario.yaml');
      const changed = Object.keys(own).filter((key) => !['schema', 'extends', 'name', 'description'].includes(key));
      const files = name === 'central-shelter-week' ? ['files'] : [];
      expect(changed.sort()).toEqual([...files, 'policies', 'policy'].sort());
      expect(Object.keys(own.files ?? {})).toEqual(files.length > 0 ? ['shelters'] : []);
    },
  );

  it('has the same shelters under central shelter, and the central one beside them', async () => {
    const base = (await weekOf('pilot-week')).tables.get('shelters')!;
    const central = (await weekOf('central-shelter-week')).tables.get('shelters')!;
    expect(central.slice(0, base.length).map((row) => ({ ...row }))).toEqual(base.map((row) => ({ ...row })));
    expect(central.slice(base.length).map((row) => row['municipality'])).toEqual(['central']);
  });
});

describe.each([
  ['normal-week', { families: 120, municipalities: 43, dwellings: 200, seed: 7 }],
  ['national-week', { families: 700, municipalities: 342, dwellings: 1500, seed: 7 }],
])('scenarios/%s', (name, size) => {
  it('is byte for byte what the command in its description makes', async () => {
    const files = generateScenario({ ...size, out: `scenarios/${name}` }, reference.municipalities);
    expect((await readdir(join(SCENARIOS, name))).sort()).toEqual([...files.keys()].sort());
    for (const [file, text] of files) expect(await readFile(join(SCENARIOS, name, file), 'utf8'), file).toBe(text);
  });
});
