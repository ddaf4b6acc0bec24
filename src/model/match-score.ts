/**
 * The match score of a family in a municipality, in whole millionths, with its parts kept for the explanation. Either the
 * table that the user gave, or the transparent default of docs/model.md: labour prospects, ties, preference. Nothing
 * else about a family can enter it.
 */
import type { Family, Municipality } from '../domain/planning-week.ts';
import type { PreparedWeek } from './prepared-week.ts';

export interface MatchParts {
  readonly labour: number;
  readonly ties: number;
  readonly preference: number;
}

export interface MatchScorer {
  /** Whole millionths; 0 for a pair without a row in a given table. */
  millionths(family: number, municipality: number): number;
  /** Undefined with a given table. */
  parts(family: number, municipality: number): MatchParts | undefined;
  /** Whether the pair may be considered at all: under `matchOnly` only listed pairs. */
  listed(family: number, municipality: number): boolean;
  /** Families with adults but no sector given, and labour regions without a single figure that a family needed. */
  readonly unknown: { readonly families: readonly string[]; readonly regions: readonly string[] };
}

const MILLION = 1_000_000;
/** What an unknown counts: neither good nor bad. */
const NEUTRAL = 0.5;

export function createMatchScorer(prepared: PreparedWeek): MatchScorer {
  return prepared.week.match ? tableScorer(prepared) : defaultScorer(prepared);
}

function tableScorer(prepared: PreparedWeek): MatchScorer {
  const familyIndex = new Map(prepared.families.map((family, index) => [family.id, index]));
  const width = prepared.municipalities.length;
  const table = new Map<number, number>();
  for (const { family, municipality, millionths } of prepared.week.match ?? []) {
    const row = familyIndex.get(family);
    const column = prepared.municipalityIndex.get(municipality);
    if (row !== undefined && column !== undefined) table.set(row * width + column, millionths);
  }
  return {
    millionths: (family, municipality) => table.get(family * width + municipality) ?? 0,
    parts: () => undefined,
    listed: (family, municipality) => table.has(family * width + municipality),
    unknown: { families: [], regions: [] },
  };
}

function defaultScorer(prepared: PreparedWeek): MatchScorer {
  const labour = labourProspects(prepared);
  const { matchWeights } = prepared.policy;
  const parts = (family: number, municipality: number): MatchParts => ({
    labour: labour.of(prepared.families[family]!, prepared.municipalities[municipality]!),
    ties: tiesScore(prepared, prepared.families[family]!, prepared.municipalities[municipality]!),
    preference: preferenceScore(prepared.families[family]!, prepared.municipalities[municipality]!),
  });
  const width = prepared.municipalities.length;
  const known = new Float64Array(prepared.families.length * width).fill(Number.NaN);
  return {
    millionths: (family, municipality) => {
      const at = family * width + municipality;
      if (Number.isNaN(known[at])) {
        const { labour: prospects, ties, preference } = parts(family, municipality);
        const score = matchWeights.labour * prospects + matchWeights.ties * ties + matchWeights.preference * preference;
        known[at] = Math.round(score * MILLION);
      }
      return known[at]!;
    },
    parts,
    listed: () => true,
    unknown: labour.unknown(),
  };
}

/** Scaled tension per labour region and sector: 0 for the loosest region that takes part, 1 for the tightest. */
function labourProspects(prepared: PreparedWeek) {
  const scaled = scaleTension(prepared);
  const ofAdult = (sectors: readonly string[], region: string | undefined): number => {
    const known = sectors.flatMap((sector) => scaled.get(sector)?.get(region ?? '') ?? []);
    return known.length === 0 ? NEUTRAL : mean(known);
  };
  return {
    of: (family: Family, municipality: Municipality): number => {
      const adults = family.sectors.filter((sectors) => sectors.length > 0);
      return adults.length === 0 ? NEUTRAL : mean(adults.map((sectors) => ofAdult(sectors, municipality.labourRegion)));
    },
    unknown: (): MatchScorer['unknown'] => {
      const withoutSectors = prepared.families.filter(({ sectors }) => sectors.every((each) => each.length === 0));
      const withFigures = new Set([...scaled.values()].flatMap((byRegion) => [...byRegion.keys()]));
      const needed = withoutSectors.length < prepared.families.length ? [...regionsTakingPart(prepared)] : [];
      return {
        families: withoutSectors.map(({ id }) => id),
        regions: needed.filter((region) => !withFigures.has(region)).sort(),
      };
    },
  };
}

function regionsTakingPart({ municipalities, periods, fallbackPeriods }: PreparedWeek): ReadonlySet<string> {
  return new Set(
    municipalities.flatMap(({ labourRegion }, index) =>
      periods[index]!.length + fallbackPeriods[index]!.length > 0 ? (labourRegion ?? []) : [],
    ),
  );
}

function scaleTension(prepared: PreparedWeek): Map<string, Map<string, number>> {
  const takingPart = regionsTakingPart(prepared);
  const bySector = new Map<string, Map<string, { tension: number; period: string }>>();
  for (const { region, sector, tension, period = '' } of prepared.week.labour) {
    if (!takingPart.has(region)) continue;
    const byRegion = bySector.get(sector) ?? new Map<string, { tension: number; period: string }>();
    bySector.set(sector, byRegion);
    // Of several periods the latest is used; periods such as 2023Q1 sort as text.
    if (period >= (byRegion.get(region)?.period ?? '')) byRegion.set(region, { tension, period });
  }
  return new Map([...bySector].map(([sector, byRegion]) => [sector, scaleByMinMax(byRegion)]));
}

function scaleByMinMax(byRegion: ReadonlyMap<string, { readonly tension: number }>): Map<string, number> {
  const tensions = [...byRegion.values()].map(({ tension }) => tension);
  const lowest = Math.min(...tensions);
  const highest = Math.max(...tensions);
  return new Map(
    [...byRegion].map(([region, { tension }]) => [
      region,
      highest === lowest ? NEUTRAL : (tension - lowest) / (highest - lowest),
    ]),
  );
}

/** 1 in the municipality of a tie, 0.5 elsewhere in its labour or shelter region, 0 beyond; the mean over ties. */
function tiesScore(prepared: PreparedWeek, family: Family, municipality: Municipality): number {
  if (family.ties.length === 0) return NEUTRAL;
  return mean(
    family.ties.map(({ place }) => {
      if (place === municipality.id) return 1;
      const tied = prepared.municipalities[prepared.municipalityIndex.get(place) ?? -1];
      const regions = tied ? [tied.labourRegion, tied.shelterRegion] : [place, place];
      const near =
        (regions[0] !== undefined && regions[0] === municipality.labourRegion) ||
        (regions[1] !== undefined && regions[1] === municipality.shelterRegion);
      return near ? 0.5 : 0;
    }),
  );
}

function preferenceScore(family: Family, municipality: Municipality): number {
  if (family.preferences.length === 0) return NEUTRAL;
  const rank = family.preferences.indexOf(municipality.id);
  return rank >= 0 && rank < 3 ? (3 - rank) / 3 : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
