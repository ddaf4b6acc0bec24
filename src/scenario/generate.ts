/**
 * A synthetic scenario of a given size from a seed: real municipalities, and everything else made up and marked so. It
 * serves benchmarks and trials; its distributions are assumptions, not statistics.
 */
import { posix } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { type IsoWeek, mondayOf } from '../domain/calendar.ts';
import { InputError } from '../domain/problem.ts';
import { ProblemList } from '../input/problem-list.ts';
import type { ReferenceMunicipality } from '../input/reference-data.ts';
import { commitmentRows, type MadeCommitment, makeCommitments } from './generate-commitments.ts';
import { familyRows, type MadeFamily, makeFamilies, makeShelters, sizeOf } from './generate-families.ts';
import { dwellingRows, labourRows, shelterRows, supplyRows } from './generate-homes.ts';
import { placeRows, placesFor } from './generate-places.ts';
import { SCHEMA_FILE } from './scenario-keys.ts';

export interface GenerateOptions {
  /** 1 to 100,000. */
  readonly families: number;
  /** 1 to the number of reference municipalities; as many as there are centre municipalities takes those. */
  readonly municipalities: number;
  /** 0 to 100,000. */
  readonly dwellings: number;
  /** A whole number from 0 to 2,147,483,647. */
  readonly seed: number;
  /** The planning week; `2026-W48` unless told otherwise. */
  readonly week?: IsoWeek;
  /**
   * `persons` (the default): all rules, caps in persons among them. `families`: a plain network, with caps in families
   * only, shelters with room for all, and no weekly intake, school places, pooled supply, pins or displacement guard.
   */
  readonly caps?: 'persons' | 'families';
  /** Where the scenario is going to be written; only shown in the command line that its description repeats. */
  readonly out?: string;
}

export const DEFAULT_WEEK: IsoWeek = '2026-W48';
const LARGEST = 100_000;
const LARGEST_SEED = 2_147_483_647;
const HORIZON_WEEKS = 26;
/** Largest share of the homes falling free that may go to these families. */
const DISPLACEMENT_SHARE = 0.05;
/** One pin for so many families. */
const FAMILIES_PER_PIN = 60;

/**
 * Makes the files of a scenario: file name → text. The same options give the same bytes; nothing is written.
 *
 * @param reference - the real municipalities, `municipalities` of `readReferenceData()`.
 * @throws InputError when a size, the seed or the week is not possible.
 */
export function generateScenario(
  options: GenerateOptions,
  reference: ReadonlyMap<string, ReferenceMunicipality>,
): Map<string, string> {
  const week = options.week ?? DEFAULT_WEEK;
  const monday = checkedMonday(options, week, reference.size);
  const { seed } = options;
  const inPersons = options.caps !== 'families';
  const places = placesFor(options.municipalities, [...reference.values()]);
  const shelters = makeShelters(places, options.families);
  const families = makeFamilies({ count: options.families, seed, monday, withExceptions: inPersons }, places, shelters);
  const demand = families.reduce((sum, family) => sum + (takesPart(family) ? sizeOf(family) : 0), 0);
  const caps = inPersons ? 'persons' : 'families';
  const commitments = makeCommitments({ seed, monday, caps, demand }, places);
  if (inPersons) pinSome(families, commitments);
  const tables: Readonly<Record<string, string[][]>> = {
    'families.fictitious.csv': familyRows(families),
    'municipalities.csv': placeRows(places),
    'commitments.fictitious.csv': commitmentRows(commitments),
    'dwellings.fictitious.csv': dwellingRows(options.dwellings, seed, monday, places),
    'shelters.fictitious.csv': shelterRows(shelters, families, seed, monday, !inPersons),
    'supply.fictitious.csv': supplyRows(seed, places, inPersons),
    'labour.assumed.csv': labourRows(seed, places),
  };
  const files = new Map([['scenario.yaml', scenarioText(options, week, inPersons)]]);
  for (const [file, rows] of Object.entries(tables)) files.set(file, `${csvFormatRows(rows)}\n`);
  return files;
}

/** The command line that makes the same scenario again. */
export function generateCommandLine(options: GenerateOptions): string {
  const parts = [
    'onderdak generate',
    `--families ${options.families}`,
    `--municipalities ${options.municipalities}`,
    `--dwellings ${options.dwellings}`,
    `--seed ${options.seed}`,
  ];
  if (options.caps === 'families') parts.push('--caps families');
  if (options.week !== undefined && options.week !== DEFAULT_WEEK) parts.push(`--week ${options.week}`);
  if (options.out !== undefined) parts.push(`--out ${options.out}`);
  return parts.join(' ');
}

function takesPart(family: MadeFamily): boolean {
  return family.consent && family.judged;
}

/**
 * Fixes some families to a municipality that can take them for certain: it arranges homes itself, sets no largest family
 * and counts no school places, and no two families are fixed to the same one.
 */
function pinSome(families: readonly MadeFamily[], commitments: readonly MadeCommitment[]): void {
  const renewed = new Set(
    commitments.filter(({ place }, index) => commitments[index + 1]?.place === place).map(({ place }) => place),
  );
  const certain = commitments.filter((commitment) => !renewed.has(commitment.place) && isCertain(commitment));
  const wanted = Math.floor(families.length / FAMILIES_PER_PIN);
  const candidates = families.filter((family) => takesPart(family) && family.shelter !== undefined);
  for (let index = 0; index < Math.min(wanted, certain.length); index += 1) {
    const { place, persons, personsUsed } = certain[index]!;
    const family = candidates[index * FAMILIES_PER_PIN];
    const room = (persons ?? 0) - personsUsed;
    const refused = [family?.avoid, family?.declinedBy, family?.bannedFrom].includes(place.code);
    if (family && sizeOf(family) <= room && !refused) family.pinnedTo = place.code;
  }
}

function isCertain(commitment: MadeCommitment): boolean {
  const { leadWeeks, largestFamily, schoolPlaces, place } = commitment;
  // The displacement guard must leave at least one home.
  const guarded = place.vacatedPerYear * DISPLACEMENT_SHARE * (HORIZON_WEEKS / 52) >= 1;
  return leadWeeks !== undefined && largestFamily === undefined && schoolPlaces === undefined && guarded;
}

/** Where an editor finds the JSON Schema of scenarios; nothing outside the folder of the project, where it is not. */
function editorLine(out: string | undefined): string {
  if (out === undefined || posix.isAbsolute(out) || posix.normalize(out).startsWith('..')) return '';
  return `# yaml-language-server: $schema=${posix.relative(out, SCHEMA_FILE)}\n`;
}

function scenarioText(options: GenerateOptions, week: IsoWeek, inPersons: boolean): string {
  const guard = inPersons ? `    displacementShare: ${DISPLACEMENT_SHARE}\n` : '';
  return `${editorLine(options.out)}# FICTITIOUS / FICTIEF. Made by: ${generateCommandLine(options)}
schema: onderdak/scenario@1
name: Synthetic week of ${options.families} families, ${options.municipalities} municipalities and ${options.dwellings} dwellings
description: >-
  FICTITIOUS. Made with seed ${options.seed} by the command: ${generateCommandLine(options)}.
  The municipalities are real, with their population, regions and place on the map; no municipality pledged anything. Every
  family, commitment, home, shelter and expected home is made up. Labour figures per region and sector, and homes
  falling free per municipality, are assumed. / FICTIEF. De gemeenten zijn echt; geen enkele gemeente heeft hier iets
  toegezegd. Alle gezinnen, toezeggingen, woningen en opvangplekken zijn verzonnen; de arbeidsmarktcijfers en de
  vrijkomende woningen per gemeente zijn aangenomen.
fictitious: true
week: ${week}
horizonWeeks: ${HORIZON_WEEKS}
capWeeks: 13
seed: ${options.seed}
files:
  families: families.fictitious.csv
  municipalities: municipalities.csv
  commitments: commitments.fictitious.csv
  dwellings: dwellings.fictitious.csv
  shelters: shelters.fictitious.csv
  supply: supply.fictitious.csv
  labour: labour.assumed.csv
policy: voluntary
policies:
  voluntary:
    regime: voluntary
${guard}`;
}

function checkedMonday(options: GenerateOptions, week: IsoWeek, municipalities: number): number {
  const ranges: readonly [string, number, number, number][] = [
    ['families', options.families, 1, LARGEST],
    ['municipalities', options.municipalities, 1, municipalities],
    ['dwellings', options.dwellings, 0, LARGEST],
    ['seed', options.seed, 0, LARGEST_SEED],
  ];
  const problems = new ProblemList();
  for (const [path, value, least, most] of ranges) {
    if (!Number.isInteger(value)) problems.error('setting-not-whole', { path, value: String(value) });
    else if (value < least) problems.error('setting-too-small', { path, value: String(value), least });
    else if (value > most) problems.error('setting-too-large', { path, value: String(value), most });
  }
  const monday = mondayOf(week);
  if (monday === undefined) problems.error('week-does-not-exist', { value: week });
  if (problems.hasErrors) throw new InputError(problems.all);
  return monday!;
}
