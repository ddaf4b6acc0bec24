/** Which real municipalities take part in a synthetic scenario. */
import type { ReferenceMunicipality } from '../input/reference-data.ts';

/** A real municipality with what the generator uses of it. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly labourRegion: string;
  readonly shelterRegion: string | undefined;
  /** Persons on 1 January of the latest year known. */
  readonly population: number;
  /** Social rent homes falling free in a year: assumed, see `placesFor`. */
  readonly vacatedPerYear: number;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The share of social rent homes falling free in a year, nationally in 2023: 161,000 homes taken up by another household (CBS) over 2,312,981
 * homes of housing associations on 1 January 2023 (CBS 82900NED).
 */
const TURNOVER_RATE = 0.07;

/**
 * Chooses `count` municipalities, ordered by code: the centre municipalities when there are exactly as many, else the
 * largest by population.
 *
 * Homes falling free are an assumption for each municipality: households × share of the housing associations ×
 * national turnover, rounded to whole homes. No such figure is published per municipality.
 */
export function placesFor(count: number, reference: readonly ReferenceMunicipality[]): Place[] {
  const centres = reference.filter(({ centre }) => centre);
  const ranked = [...reference].sort((a, b) => latest(b) - latest(a) || (a.code < b.code ? -1 : 1));
  const chosen = count === centres.length ? centres : ranked.slice(0, count);
  return [...chosen].sort((a, b) => (a.code < b.code ? -1 : 1)).map(placeOf);
}

function placeOf(municipality: ReferenceMunicipality): Place {
  const { code, name, province, labourRegion, shelterRegion, latitude, longitude } = municipality;
  const vacated = municipality.households2024 * municipality.corporationRentShare2021 * TURNOVER_RATE;
  return {
    code,
    name,
    province,
    labourRegion,
    shelterRegion,
    population: latest(municipality),
    vacatedPerYear: Math.round(vacated),
    latitude,
    longitude,
  };
}

function latest({ population }: ReferenceMunicipality): number {
  return population.get(Math.max(...population.keys())) ?? 0;
}

/** The columns of the municipalities file (docs/formats.md). */
export function placeRows(places: readonly Place[]): string[][] {
  const header = [
    'municipality',
    'name',
    'province',
    'labour_region',
    'shelter_region',
    'population',
    'vacated_per_year',
    'latitude',
    'longitude',
  ];
  const rows = places.map((place) => [
    place.code,
    place.name,
    place.province,
    place.labourRegion,
    place.shelterRegion ?? '',
    String(place.population),
    String(place.vacatedPerYear),
    String(place.latitude),
    String(place.longitude),
  ]);
  return [header, ...rows];
}
