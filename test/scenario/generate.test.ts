import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dayNumberOf, mondayOf } from '../../src/domain/calendar.ts';
import { InputError } from '../../src/domain/problem.ts';
import { type ReferenceMunicipality, readReferenceData } from '../../src/input/reference-data.ts';
import { type GenerateOptions, generateCommandLine, generateScenario } from '../../src/scenario/generate.ts';

type Row = Readonly<Record<string, string>>;

let reference: ReadonlyMap<string, ReferenceMunicipality>;
beforeAll(async () => {
  reference = (await readReferenceData()).municipalities;
});

const NORMAL: GenerateOptions = { families: 120, municipalities: 43, dwellings: 200, seed: 7 };

function tables(options: GenerateOptions): Record<string, readonly Row[]> {
  const files = generateScenario(options, reference);
  return Object.fromEntries(
    [...files].filter(([file]) => file.endsWith('.csv')).map(([file, text]) => [file.split('.')[0]!, csvParse(text)]),
  ) as Record<string, readonly Row[]>;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const personsOf = (row: Row): number => Number(row['adults']) + row['child_ages']!.split('|').length;

describe('generateScenario', () => {
  it('gives the same bytes for the same options, and others for another seed', () => {
    const once = [...generateScenario(NORMAL, reference)];
    expect([...generateScenario({ ...NORMAL }, reference)]).toEqual(once);
    const other = new Map(generateScenario({ ...NORMAL, seed: 8 }, reference));
    for (const [file, text] of once) {
      if (file === 'municipalities.csv') expect(other.get(file)).toBe(text);
      else expect(other.get(file), file).not.toBe(text);
    }
  });

  it('draws each purpose from its own stream: more homes leave families and commitments as they were', () => {
    const once = generateScenario(NORMAL, reference);
    const more = generateScenario({ ...NORMAL, dwellings: 300 }, reference);
    for (const file of ['families.fictitious.csv', 'commitments.fictitious.csv', 'labour.assumed.csv']) {
      expect(more.get(file)).toBe(once.get(file));
    }
    expect(more.get('dwellings.fictitious.csv')!.startsWith(once.get('dwellings.fictitious.csv')!)).toBe(true);
  });

  it('says in every file that it is fictitious or assumed, the municipalities aside', () => {
    for (const [file, text] of generateScenario(NORMAL, reference)) {
      if (file === 'scenario.yaml') {
        const scenario = parse(text) as { fictitious: boolean; description: string };
        expect(scenario.fictitious).toBe(true);
        expect(scenario.description).toMatch(/FICTITIOUS.*FICTIEF/);
        expect(scenario.description).toContain('no municipality pledged anything');
      } else if (file !== 'municipalities.csv') expect(file).toMatch(/\.(fictitious|assumed)\.csv$/);
    }
    for (const { period } of tables(NORMAL)['labour']!) expect(period).toBe('assumed');
    for (const { association } of tables(NORMAL)['dwellings']!) expect(association).toMatch(/^Fictieve corporatie/);
  });

  it('repeats its own command line in the description', () => {
    const options: GenerateOptions = { ...NORMAL, caps: 'families', week: '2027-W05', out: 'somewhere' };
    const line = generateCommandLine(options);
    expect(line).toBe(
      'onderdak generate --families 120 --municipalities 43 --dwellings 200 --seed 7 --caps families --week 2027-W05 --out somewhere',
    );
    const scenario = parse(generateScenario(options, reference).get('scenario.yaml')!) as Record<string, unknown>;
    expect(scenario['description']).toContain(line);
    expect(scenario['week']).toBe('2027-W05');
  });

  it('takes the centre municipalities when asked for as many, else the largest', () => {
    const centres = [...reference.values()].filter(({ centre }) => centre).map(({ code }) => code);
    expect(tables(NORMAL)['municipalities']!.map((row) => row['municipality'])).toEqual(centres);
    const four = tables({ ...NORMAL, municipalities: 4 })['municipalities']!.map((row) => row['municipality']);
    expect(four).toEqual(['GM0344', 'GM0363', 'GM0518', 'GM0599']);
  });

  it.each([
    [1, 1, 0],
    [24, 15, 30],
    [120, 43, 200],
    [700, 342, 1500],
    [5000, 342, 10_000],
  ])('holds %i families, %i municipalities and %i dwellings', (families, municipalities, dwellings) => {
    const made = tables({ families, municipalities, dwellings, seed: 3 });
    expect(made['families']).toHaveLength(families);
    expect(made['municipalities']).toHaveLength(municipalities);
    expect(made['dwellings']).toHaveLength(dwellings);
  });

  it('has about ten shelters at normal size and about twenty-five at national size', () => {
    expect(tables(NORMAL)['shelters']).toHaveLength(10);
    expect(tables({ ...NORMAL, families: 700, municipalities: 342 })['shelters']).toHaveLength(25);
  });

  it.each([1, 2, 3, 4, 5])('holds with seed %i to the shares that the weekly plan is tried on', (seed) => {
    const made = tables({ families: 700, municipalities: 342, dwellings: 1500, seed });
    const families = made['families']!;
    const roofless = families.filter((row) => row['shelter_id'] === '').length / families.length;
    expect(roofless).toBeGreaterThanOrEqual(0.05);
    expect(roofless).toBeLessThanOrEqual(0.08);
    const demand = sum(families.map(personsOf));
    const last = new Map(made['commitments']!.map((row) => [row['municipality'], row]));
    const room = sum([...last.values()].map((row) => Number(row['persons']) - Number(row['persons_used'])));
    expect(room / demand).toBeGreaterThan(1.2);
    expect(room / demand).toBeLessThan(1.6);
    const lead = [...last.values()].filter((row) => row['lead_weeks'] !== '').length / last.size;
    expect(lead).toBeGreaterThan(0.25);
    expect(lead).toBeLessThan(0.42);
    for (const column of ['weekly_intake', 'largest_family', 'school_places']) {
      expect(made['commitments']!.some((row) => row[column] !== '')).toBe(true);
    }
    for (const column of ['ties', 'avoid', 'preferences', 'declined_by', 'pinned_to', 'banned_from', 'sectors']) {
      expect(families.some((row) => row[column] !== '')).toBe(true);
    }
  });

  it('fills shelters without putting more people in them than they have places', () => {
    const { families, shelters } = tables(NORMAL);
    const spare = shelters!.map((shelter) => {
      const inside = families!.filter((row) => row['shelter_id'] === shelter['shelter_id']);
      return Number(shelter['places']) - sum(inside.map(personsOf));
    });
    for (const places of spare) expect(places).toBeGreaterThanOrEqual(0);
    expect(sum(spare)).toBeLessThan(0.15 * sum(families!.map(personsOf)));
    expect(shelters!.some((row) => row['until'] !== '')).toBe(true);
  });

  it('refers only to ids that it made itself, and to dates that fit the planning week', () => {
    const made = tables({ families: 300, municipalities: 100, dwellings: 400, seed: 11 });
    const monday = mondayOf('2026-W48')!;
    const places = new Set(made['municipalities']!.map((row) => row['municipality']));
    const regions = new Set(made['municipalities']!.map((row) => row['labour_region']));
    const shelters = new Map(made['shelters']!.map((row) => [row['shelter_id'], row['municipality']]));
    expect(new Set(made['families']!.map((row) => row['family_id'])).size).toBe(300);
    expect(new Set(made['dwellings']!.map((row) => row['dwelling_id'])).size).toBe(400);
    for (const row of made['families']!) {
      for (const column of [
        'referring_municipality',
        'avoid',
        'declined_by',
        'pinned_to',
        'banned_from',
        'preferences',
      ]) {
        for (const code of row[column]!.split('|').filter(Boolean)) expect(places).toContain(code);
      }
      for (const tie of row['ties']!.split('|').filter(Boolean)) {
        const [place] = tie.split(':');
        expect(places.has(place!) || regions.has(place!)).toBe(true);
      }
      if (row['shelter_id'] !== '') {
        expect(shelters.has(row['shelter_id']!)).toBe(true);
        expect(shelters.get(row['shelter_id']!)).not.toBe(row['avoid']);
        expect(dayNumberOf(row['shelter_since']!)!).toBeLessThanOrEqual(monday);
      }
      expect(dayNumberOf(row['referred_on']!)!).toBeLessThanOrEqual(monday);
    }
    for (const file of ['commitments', 'dwellings', 'shelters', 'supply']) {
      for (const row of made[file]!) expect(places).toContain(row['municipality']);
    }
    for (const row of made['labour']!) expect(regions).toContain(row['labour_region']);
  });

  it('lets the periods of one municipality follow each other without overlap', () => {
    const rows = tables({ ...NORMAL, municipalities: 342, families: 700 })['commitments']!;
    const renewed = rows.filter((row, index) => rows[index + 1]?.['municipality'] === row['municipality']);
    expect(renewed.length).toBeGreaterThan(0);
    for (const first of renewed) {
      const second = rows[rows.indexOf(first) + 1]!;
      expect(dayNumberOf(second['from']!)!).toBe(dayNumberOf(first['until']!)! + 1);
    }
  });

  it('pins a family only where it is taken for certain, and no two in one place', () => {
    const made = tables({ families: 700, municipalities: 342, dwellings: 0, seed: 5 });
    const pinned = made['families']!.filter((row) => row['pinned_to'] !== '');
    expect(pinned.length).toBeGreaterThan(0);
    expect(new Set(pinned.map((row) => row['pinned_to'])).size).toBe(pinned.length);
    for (const family of pinned) {
      const rows = made['commitments']!.filter((row) => row['municipality'] === family['pinned_to']);
      expect(rows).toHaveLength(1);
      expect(rows[0]!['lead_weeks']).not.toBe('');
      expect(Number(rows[0]!['persons']) - Number(rows[0]!['persons_used'])).toBeGreaterThanOrEqual(personsOf(family));
      expect([family['avoid'], family['declined_by'], family['banned_from']]).not.toContain(family['pinned_to']);
    }
  });

  it('with caps in families leaves out every rule that is no network, and keeps the rest as it was', () => {
    const options: GenerateOptions = { ...NORMAL, caps: 'families' };
    const made = tables(options);
    const everybody = sum(made['families']!.map(personsOf));
    for (const row of made['commitments']!) {
      expect([row['persons'], row['weekly_intake'], row['school_places']]).toEqual(['', '', '']);
      expect(Number(row['families'])).toBeGreaterThan(0);
    }
    for (const row of made['shelters']!) expect([row['places'], row['until']]).toEqual([String(everybody), '']);
    for (const row of made['supply']!) expect(row['pool']).toBe('');
    for (const row of made['families']!) expect([row['pinned_to'], row['consent']]).toEqual(['', 'ja']);
    const text = generateScenario(options, reference).get('scenario.yaml')!;
    expect(text).not.toContain('displacementShare');
    expect(made['dwellings']).toEqual(tables(NORMAL)['dwellings']);
  });

  it('names every option that is not possible at once', () => {
    const wrong: GenerateOptions = { families: 0, municipalities: 343, dwellings: 1.5, seed: -1, week: '2026-W54' };
    try {
      generateScenario(wrong, reference);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      const { problems } = error as InputError;
      expect(problems.map(({ params }) => params['path'] ?? params['value'])).toEqual([
        'families',
        'municipalities',
        'dwellings',
        'seed',
        '2026-W54',
      ]);
      expect(problems[1]!.params).toEqual({ path: 'municipalities', value: '343', most: 342 });
    }
  });
});
