/** Where the families come to live: a small map per policy, and the load curve that shows how even it is. */

import { sayList, sayNumber, sayShare } from '../../../i18n/formats.ts';
import type { MunicipalityMean } from '../../../study/comparison/comparison.ts';
import { type CountryOutline, countryOutline } from '../../html/country-outline.ts';
import { placeLabels } from '../../html/map-labels.ts';
import { html, type Markup } from '../../html/markup.ts';
import { section } from '../../html/page.ts';
import { type CurvePoint, loadCurveChart } from '../charts/small-charts.ts';
import { summaryOf } from '../ranking.ts';
import type { NumberedArm, StudyPage } from '../study-page.ts';
import { dataTable, figure, multiples } from './figure.ts';

export function placesSection(page: StudyPage): Markup {
  const { text } = page;
  return section(
    'places',
    text('placesHeading'),
    html`${maps(page)}
${curves(page)}`,
  );
}

/** The maps are drawn at half the size of the outline, so that names stay readable. */
const SCALE = 0.5;
const LARGEST_RADIUS = 14;
const RING_RADIUS = 2;
const MOST_LABELS = 3;

/** The outline, once for all maps. */
export function outlineSymbol(): Markup {
  return html`<svg class="patterns" aria-hidden="true" width="0" height="0"><defs><path id="land" class="land" d="${countryOutline().path}"/></defs></svg>`;
}

const loadOf = ({ personsPlacedPer1000 }: MunicipalityMean): number => personsPlacedPer1000 ?? 0;

function maps(page: StudyPage): Markup {
  const { text, language, arms } = page;
  const most = Math.max(...arms.flatMap(({ result }) => result.municipalities.map(loadOf)), 0) || 1;
  const write = (value: number): string => sayNumber(value, language, 2);
  const title = text('mapsTitle');
  const places = arms[0]?.result.municipalities ?? [];
  const lookup = arms.map(({ result }) => new Map(result.municipalities.map((each) => [each.municipality, each])));
  return figure(page, {
    title,
    finding: text('mapsFinding'),
    drawing: multiples(
      arms.map((arm) => ({ name: `${arm.number}. ${arm.name}`, drawing: map(arm, most, write, page) })),
    ),
    table: dataTable({
      caption: text('tableOf', { title }),
      heads: [text('municipality'), ...arms.map(({ number, name }) => `${number}. ${name}`)],
      rows: places.map(({ municipality, name }) => [
        name,
        ...lookup.map((known) => {
          const load = known.get(municipality)?.personsPlacedPer1000;
          return load === undefined || load === null ? '–' : write(load);
        }),
      ]),
    }),
  });
}

function map({ name, result }: NumberedArm, most: number, write: (value: number) => string, page: StudyPage): Markup {
  const { text, language } = page;
  const outline = countryOutline();
  const sorted = result.municipalities.toSorted((one, other) => loadOf(other) - loadOf(one));
  const spots = sorted.flatMap((place) => spotOf(place, most, outline));
  const loaded = spots.filter(({ load }) => load > 0);
  const labels = placeLabels(
    loaded.map((spot, index) => ({ ...spot, name: index < MOST_LABELS ? spot.name : '' })),
    outline.width * SCALE,
    outline.height * SCALE,
  );
  const heaviest = loaded.slice(0, MOST_LABELS).map((spot) => `${spot.name} ${write(spot.load)}`);
  const alternative = text('mapAlternative', {
    policy: name,
    count: loaded.length,
    list: heaviest.length > 0 ? sayList(heaviest, language) : '–',
  });
  return html`<svg class="chart map-chart" viewBox="0 0 ${outline.width * SCALE} ${outline.height * SCALE}" role="img" aria-label="${alternative}">
<use href="#land" transform="scale(${SCALE})"/>
${spots.map(({ x, y, radius, load }) => html`<circle class="${load > 0 ? 'bubble' : 'ring'}" cx="${x}" cy="${y}" r="${radius}"/>`)}
${labels.slice(0, MOST_LABELS).map((label, index) => label && html`<text class="place" x="${round(label.x)}" y="${round(label.y)}" text-anchor="${label.anchor}">${loaded[index]!.name}</text>`)}
</svg>`;
}

/** None where the place is not known. The area, not the radius, stands for the load. */
function spotOf(place: MunicipalityMean, most: number, outline: CountryOutline) {
  const { latitude, longitude, name } = place;
  const point = latitude === null || longitude === null ? undefined : outline.point(longitude, latitude);
  if (!point) return [];
  const load = loadOf(place);
  const radius = load > 0 ? Math.max(RING_RADIUS, LARGEST_RADIUS * Math.sqrt(load / most)) : RING_RADIUS;
  return [{ x: round(point[0] * SCALE), y: round(point[1] * SCALE), radius: round(radius), name, load }];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** From the least to the most loaded municipality: how much of the key, and how much of the persons placed, so far. */
export function loadCurve(municipalities: readonly MunicipalityMean[]): readonly CurvePoint[] {
  const known = municipalities.flatMap(({ fairShare, personsPlaced }) =>
    fairShare ? [{ key: fairShare, persons: personsPlaced }] : [],
  );
  const keys = known.reduce((sum, { key }) => sum + key, 0);
  const persons = known.reduce((sum, each) => sum + each.persons, 0);
  if (keys === 0 || persons === 0) return [];
  const points: CurvePoint[] = [{ key: 0, persons: 0 }];
  for (const each of known.toSorted((one, other) => one.persons * other.key - other.persons * one.key)) {
    const { key, persons: before } = points.at(-1)!;
    points.push({ key: key + each.key / keys, persons: before + each.persons / persons });
  }
  return points;
}

/** The share of persons at a share of the key, along the straight lines of the curve. */
export function personsAt(points: readonly CurvePoint[], key: number): number {
  const after = points.findIndex((point) => point.key >= key - 1e-9);
  if (after <= 0) return after === 0 ? 0 : 1;
  const [from, to] = [points[after - 1]!, points[after]!];
  const part = to.key === from.key ? 1 : (key - from.key) / (to.key - from.key);
  return from.persons + part * (to.persons - from.persons);
}

const TENTHS = Array.from({ length: 10 }, (_, index) => (index + 1) / 10);

function curves(page: StudyPage): Markup {
  const { text, language, arms } = page;
  const write = (value: number): string => sayShare(Math.round(value * 100) / 100, language);
  const all = arms.map((arm) => ({ arm, points: loadCurve(arm.result.municipalities) }));
  const title = text('curveTitle');
  const drawn = all.filter(({ points }) => points.length > 0);
  return figure(page, {
    title,
    finding: text('curveFinding'),
    drawing: multiples(
      drawn.map(({ arm, points }) => {
        const gini = summaryOf(arm.result, 'load-gini');
        const alternative = text('curveAlternative', {
          policy: arm.name,
          half: write(personsAt(points, 0.5)),
          gini: gini ? page.write('load-gini')(gini.mean) : '–',
        });
        return {
          name: `${arm.number}. ${arm.name}`,
          drawing: loadCurveChart(points, write, { key: text('curveKey') }, alternative),
        };
      }),
    ),
    table: dataTable({
      caption: text('tableOf', { title }),
      heads: [text('curveKey'), ...drawn.map(({ arm }) => `${arm.number}. ${arm.name}`)],
      rows: TENTHS.map((key) => [write(key), ...drawn.map(({ points }) => write(personsAt(points, key)))]),
    }),
  });
}
