import { readdir, readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import { REFERENCE_FOLDER, type ReferenceData, readReferenceData } from '../../src/input/reference-data.ts';

let data: ReferenceData;
beforeAll(async () => {
  data = await readReferenceData();
});

describe('the reference tables', () => {
  it('hold 342 municipalities in the order of their codes', () => {
    const codes = [...data.municipalities.keys()];
    expect(codes).toHaveLength(342);
    expect(codes).toEqual([...codes].sort());
    for (const code of codes) expect(code).toMatch(/^GM\d{4}$/);
  });

  // Totals as CBS publishes them for the Netherlands in table 03759ned, population on 1 January.
  it.each([
    [2023, 17_811_291],
    [2024, 17_942_942],
    [2025, 18_044_027],
    [2026, 18_130_208],
  ])('have a population on 1 January %i that adds up to the published national total', (year, published) => {
    const sum = [...data.municipalities.values()].reduce((total, { population }) => total + population.get(year)!, 0);
    expect(sum).toBe(published);
    expect(data.nationalPopulation.get(year)).toBe(published);
  });

  it('carry single figures over as CBS published them', () => {
    const tilburg = data.municipalities.get('GM0855')!;
    expect(tilburg.name).toBe('Tilburg');
    expect(tilburg.population.get(2026)).toBe(230_746);
    expect(tilburg.corporationRentShare2021).toBe(0.32);
    expect(data.municipalities.get('GM0363')!.corporationRentShare2021).toBe(0.408);
    expect(data.municipalities.get('GM0402')!.name).toBe('Hilversum');
  });

  it('put every municipality in one of the 35 labour market regions, and leave no region empty', () => {
    const used = new Set([...data.municipalities.values()].map(({ labourRegion }) => labourRegion));
    expect([...used].sort()).toEqual([...data.labourRegions.keys()]);
    expect(used.size).toBe(35);
    expect(data.labourRegions.get(data.municipalities.get('GM0855')!.labourRegion)).toBe('Midden-Brabant');
  });

  it('have twelve provinces', () => {
    expect(new Set([...data.municipalities.values()].map(({ province }) => province)).size).toBe(12);
  });

  it('mark the 43 centre municipalities, each the centre of its own shelter region', () => {
    const centres = [...data.municipalities.values()].filter(({ centre }) => centre);
    expect(centres).toHaveLength(43);
    for (const { code, shelterRegion } of centres) expect(shelterRegion).toBe(code);
    expect(data.municipalities.get('GM0796')!.centre).toBe(true);
    expect(data.municipalities.get('GM0828')!.centre).toBe(true);
  });

  it('give a shelter region only where its membership is published: 66 municipalities, always with a centre', () => {
    const known = [...data.municipalities.values()].filter(({ shelterRegion }) => shelterRegion !== undefined);
    expect(known).toHaveLength(66);
    for (const { shelterRegion } of known) expect(data.municipalities.get(shelterRegion!)!.centre).toBe(true);
    expect(known.filter(({ shelterRegion }) => shelterRegion === 'GM0546')).toHaveLength(13);
    expect(data.municipalities.get('GM0037')!.shelterRegion).toBeUndefined();
  });

  it('have points within the European Netherlands and shares between 0 and 1', () => {
    for (const { latitude, longitude, corporationRentShare2021 } of data.municipalities.values()) {
      expect(latitude).toBeGreaterThan(50.75);
      expect(latitude).toBeLessThan(53.56);
      expect(longitude).toBeGreaterThan(3.35);
      expect(longitude).toBeLessThan(7.23);
      expect(corporationRentShare2021).toBeGreaterThanOrEqual(0);
      expect(corporationRentShare2021).toBeLessThan(1);
    }
  });

  it('keep derived figures on labour market tension apart from published ones', () => {
    const classes = data.tension.filter(
      ({ indicator, period }) => indicator === 'tension-class' && period === '2023Q1',
    );
    expect(classes.filter(({ basis }) => basis === 'source')).toHaveLength(4);
    expect(classes.filter(({ basis }) => basis === 'derived')).toHaveLength(14);
    for (const figure of data.tension.filter(({ basis }) => basis === 'derived'))
      expect(figure.note).toMatch(/^derived/);
    const known = new Set([...data.labourRegions.keys(), 'NL01']);
    const ids = new Set(data.tensionClasses.map(({ id }) => id));
    for (const { region, indicator, value } of data.tension) {
      expect(known.has(region) || /^PV(2\d|3[01])$/.test(region)).toBe(true);
      if (indicator === 'tension-class') expect(ids).toContain(value);
      else expect(Number(value)).toBeGreaterThan(0);
    }
  });

  it('have tension classes that follow one another without a gap, the last one open', () => {
    const classes = data.tensionClasses;
    expect(classes.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    for (let index = 1; index < classes.length; index += 1) expect(classes[index]!.from).toBe(classes[index - 1]!.to);
    expect(classes[4]!.to).toBeUndefined();
  });

  it('say of every column of every file where it comes from', async () => {
    const files = (await readdir(REFERENCE_FOLDER)).filter((file) => file.endsWith('.csv') && file !== 'tables.csv');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const parsed = csvParse(await readFile(`${REFERENCE_FOLDER}/${file}`, 'utf8'));
      const sources = data.tables.filter((table) => table.file === file);
      expect(sources.flatMap(({ columns }) => columns).sort(), file).toEqual([...parsed.columns].sort());
      for (const source of sources) expect(source.rows).toBe(parsed.length);
    }
  });

  it('are described, file by file and column by column, in data/README.md', async () => {
    const readme = await readFile(`${REFERENCE_FOLDER}/README.md`, 'utf8');
    for (const { file, columns } of data.tables) {
      expect(readme).toContain(`## ${file}`);
      for (const column of columns.filter((name) => !/_(nl|en|inclusive|exclusive|2024|2025)$/.test(name))) {
        expect(readme, `${file} ${column}`).toContain(`\`${column}\``);
      }
    }
  });
});
