/** The match score of a family in a municipality, computed again from the data in exact fractions (docs/model.md). */
import type {
  Family,
  FamilyId,
  LabourTension,
  MatchScore,
  Municipality,
  MunicipalityId,
  PlanningWeek,
} from '../../../domain/planning-week.ts';
import type { MatchWeights } from '../../../domain/policy.ts';
import {
  compare,
  decimal,
  dividedBy,
  type Fraction,
  HALF,
  mean,
  minus,
  ONE,
  plus,
  ratio,
  times,
  toMillionths,
  ZERO,
} from './fraction.ts';

/** A score this close to the middle between two millionths may be rounded either way: floating point cannot tell. */
const NEARLY_NOTHING = ratio(1, 10n ** 13n);

export interface MatchParts {
  readonly labour: Fraction;
  readonly ties: Fraction;
  readonly preference: Fraction;
}

export interface ExactMatch {
  readonly millionths: number;
  /** The neighbouring millionth, where the exact score lies so near to the middle that either rounding is right. */
  readonly alsoRight?: number;
  /** The parts of the default score; absent with a match table. */
  readonly parts?: MatchParts;
}

export type MatchOf = (family: Family, municipality: Municipality) => ExactMatch;

/** The score of the table where the user gave one, else the transparent default. */
export function matchScores(
  week: PlanningWeek,
  weights: MatchWeights,
  takingPart: ReadonlySet<MunicipalityId>,
): MatchOf {
  if (week.match !== undefined) {
    const table = matchTable(week.match);
    return (family, municipality) => ({ millionths: table.get(family.id)?.get(municipality.id) ?? 0 });
  }
  const byId = new Map(week.municipalities.map((municipality) => [municipality.id, municipality]));
  const tension = scaledTension(week, takingPart);
  return (family, municipality) => {
    const parts = {
      labour: labourPart(family, municipality, tension),
      ties: tiesPart(family, municipality, byId),
      preference: preferencePart(family, municipality),
    };
    const score = plus(
      times(decimal(weights.labour), parts.labour),
      plus(times(decimal(weights.ties), parts.ties), times(decimal(weights.preference), parts.preference)),
    );
    const millionths = toMillionths(score);
    const other = [minus(score, NEARLY_NOTHING), plus(score, NEARLY_NOTHING)]
      .map(toMillionths)
      .find((rounded) => rounded !== millionths);
    return { millionths, ...(other === undefined ? {} : { alsoRight: other }), parts };
  };
}

/** Scores in millionths by family and municipality; in two steps, because a national table has millions of rows. */
export function matchTable(rows: readonly MatchScore[]): ReadonlyMap<FamilyId, ReadonlyMap<MunicipalityId, number>> {
  const table = new Map<FamilyId, Map<MunicipalityId, number>>();
  for (const { family, municipality, millionths } of rows) {
    const scores = table.get(family);
    if (scores === undefined) table.set(family, new Map([[municipality, millionths]]));
    else scores.set(municipality, millionths);
  }
  return table;
}

function pair(family: string, municipality: string): string {
  return JSON.stringify([family, municipality]);
}

type ScaledTension = (region: string | undefined, sector: string) => Fraction | undefined;

/** Each sector scaled by min-max over the labour regions of the municipalities that take part; all equal: one half. */
function scaledTension(week: PlanningWeek, takingPart: ReadonlySet<MunicipalityId>): ScaledTension {
  const regions = new Set(
    week.municipalities.filter((municipality) => takingPart.has(municipality.id)).map((each) => each.labourRegion),
  );
  const latest = new Map<string, LabourTension>();
  for (const row of week.labour) {
    if (!regions.has(row.region)) continue;
    const known = latest.get(pair(row.region, row.sector));
    if (known === undefined || (known.period ?? '') < (row.period ?? '')) latest.set(pair(row.region, row.sector), row);
  }
  const range = new Map<string, { readonly lowest: Fraction; readonly highest: Fraction }>();
  for (const row of latest.values()) {
    const value = decimal(row.tension);
    const known = range.get(row.sector) ?? { lowest: value, highest: value };
    range.set(row.sector, {
      lowest: compare(value, known.lowest) < 0 ? value : known.lowest,
      highest: compare(value, known.highest) > 0 ? value : known.highest,
    });
  }
  return (region, sector) => {
    const row = region === undefined ? undefined : latest.get(pair(region, sector));
    const bounds = range.get(sector);
    if (row === undefined || bounds === undefined) return undefined;
    const width = minus(bounds.highest, bounds.lowest);
    return width.numerator === 0n ? HALF : dividedBy(minus(decimal(row.tension), bounds.lowest), width);
  };
}

/** The mean over the adults with sectors of the mean over the sectors that have a figure; without any: one half. */
function labourPart(family: Family, municipality: Municipality, tension: ScaledTension): Fraction {
  const adults = family.sectors.filter((sectors) => sectors.length > 0);
  if (adults.length === 0) return HALF;
  return mean(
    adults.map((sectors) => {
      const figures = sectors
        .map((sector) => tension(municipality.labourRegion, sector))
        .filter((figure) => figure !== undefined);
      return figures.length === 0 ? HALF : mean(figures);
    }),
  );
}

/** The mean over the ties of 1 in the municipality of the tie, one half in its labour or shelter region, else 0. */
function tiesPart(
  family: Family,
  municipality: Municipality,
  byId: ReadonlyMap<MunicipalityId, Municipality>,
): Fraction {
  if (family.ties.length === 0) return HALF;
  const own = [municipality.labourRegion, municipality.shelterRegion].filter((region) => region !== undefined);
  return mean(
    family.ties.map(({ place }) => {
      if (place === municipality.id) return ONE;
      const there = byId.get(place);
      const near =
        own.includes(place) ||
        (there?.labourRegion !== undefined && there.labourRegion === municipality.labourRegion) ||
        (there?.shelterRegion !== undefined && there.shelterRegion === municipality.shelterRegion);
      return near ? HALF : ZERO;
    }),
  );
}

/** 1, two thirds and one third for the first three preferences, 0 for others; none given: one half. */
function preferencePart(family: Family, municipality: Municipality): Fraction {
  if (family.preferences.length === 0) return HALF;
  const rank = family.preferences.indexOf(municipality.id);
  return rank >= 0 && rank < 3 ? ratio(3 - rank, 3) : ZERO;
}
