/** A tiny country of three municipalities: its reference tables in a folder, and what a publisher says of it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TABLES = {
  'municipalities.csv': [
    'code,name,province,population_2025,population_2026,latitude',
    'GM0001,Aa,"Noord, west",100,110,52.1',
    'GM0002,Bee,Zuid,200,190,52.2',
    'GM0003,Cee,Zuid,300,300,52.3',
  ],
  'national-population.csv': ['year,population', '2025,600', '2026,600'],
  'tables.csv': [
    'file,columns,publisher,table,year,as_of,licence,basis,title_nl,title_en',
    'municipalities.csv,code|name|province,CBS,86247NED Gebieden,2026,2026-01-01,CC BY 4.0,source,Gemeenten,Municipalities',
    'municipalities.csv,population_2025|population_2026,CBS,03759ned Bevolking,2026,2026-01-01,CC BY 4.0,source,Inwoners,Population',
    'national-population.csv,year|population,CBS,03759ned Bevolking,2026,2026-01-01,CC BY 4.0,source,Land,Country',
  ],
};

/** A folder with the tables; each text ends in a line break, as all files of `data/` do. */
export function tinyReferenceFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'refresh-'));
  for (const [name, lines] of Object.entries(TABLES)) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return folder;
}

type Figures = Readonly<Record<string, number | string | null>>;

/** Observations as the service gives them: padded codes, another measure and another age among them. */
export function observations(years: Readonly<Record<number, Figures>>): Record<string, unknown>[] {
  return Object.entries(years).flatMap(([year, figures]) =>
    Object.entries(figures).flatMap(([region, value]) => {
      const row = {
        Measure: 'M000352',
        ValueAttribute: value === null ? 'Impossible' : 'None',
        Value: value,
        StringValue: null,
        BurgerlijkeStaat: 'T001019',
        Geslacht: 'T001038',
        Leeftijd: '10000     ',
        RegioS: `${region}  `,
        Perioden: `${year}JJ00`,
      };
      return [row, { ...row, Measure: 'M000365', Value: 1.5 }, { ...row, Leeftijd: '10010', Value: 7 }];
    }),
  );
}

export const AS_IT_WAS = { GM0001: 110, GM0002: 190, GM0003: 300, NL01: 600 };
export const NEXT_YEAR = { GM0001: 120, GM0002: 150, GM0003: 301, NL01: 571 };

export interface Service {
  readonly address: string;
  close(): Promise<void>;
}

export async function serve(answer: RequestListener): Promise<Service> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
