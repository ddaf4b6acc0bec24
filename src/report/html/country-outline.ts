/** The outline of the European part of the Netherlands, from Natural Earth by way of the package `world-atlas`. */
import { createRequire } from 'node:module';
import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** ISO 3166-1 numeric code of the Netherlands, the id that the atlas uses. */
const NETHERLANDS = '528';
/** Bonaire, Saba and Sint Eustatius lie far west of this meridian, the European part wholly east of it. */
const WESTERNMOST_LONGITUDE = 0;

export interface CountryOutline {
  readonly width: number;
  readonly height: number;
  /** The data of an SVG path. */
  readonly path: string;
  /** A place in the drawing, or `undefined` when it lies outside. */
  point(longitude: number, latitude: number): readonly [number, number] | undefined;
}

const WIDTH = 520;
const HEIGHT = 600;
/** Room around the land for circles and names. */
const MARGIN = 40;

let outline: CountryOutline | undefined;

/** The outline, drawn once. */
export function countryOutline(): CountryOutline {
  outline ??= drawOutline();
  return outline;
}

function drawOutline(): CountryOutline {
  const land = europeanPart();
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    land,
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    path: geoPath(projection).digits(1)(land) ?? '',
    point: (longitude, latitude) => pointInside(projection, longitude, latitude),
  };
}

function europeanPart(): GeoJSON.MultiPolygon {
  // The atlas is a JSON file of a package: `require` reads it without a flag on every supported version of Node.
  const atlas = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology<{
    countries: GeometryCollection;
  }>;
  const country = feature(atlas, atlas.objects.countries).features.find(({ id }) => id === NETHERLANDS);
  if (country?.geometry.type !== 'MultiPolygon') throw new Error('The atlas holds no outline of the Netherlands.');
  const { coordinates } = country.geometry;
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.filter((polygon) => (polygon[0]?.[0]?.[0] ?? -180) > WESTERNMOST_LONGITUDE),
  };
}

function pointInside(
  projection: GeoProjection,
  longitude: number,
  latitude: number,
): readonly [number, number] | undefined {
  const point = projection([longitude, latitude]);
  if (!point) return undefined;
  const [x, y] = point;
  return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT ? [round(x), round(y)] : undefined;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
