/** What a run leaves behind when its last week has passed. */
import { schoolChildrenOf } from '../../domain/household.ts';
import { cohortOf, measuresOf } from '../measures/all.ts';
import { isCountedWeek } from '../measures/counted.ts';
import type { FamilyOutcome, FamilyRecord, MunicipalityRecord, RunRecord } from '../records.ts';
import { displacementShareOf } from './displacement.ts';
import { openTaskOf } from './periods.ts';
import type { FamilyInWorld, MunicipalityInWorld, Phase, World } from './world.ts';

export function runRecordOf(world: World, replication: number): RunRecord {
  const run = {
    arm: world.arm.name,
    replication,
    families: world.families.map((family) => familyRecordOf(world, family)),
    weeks: world.weeks,
    municipalities: [...world.municipalities.values()].map((each) => municipalityRecordOf(world, each)),
    costs: world.bill.records(),
  };
  const { duration } = world;
  const view = { run, cohort: cohortOf(run, duration), duration, base: world.arm.base };
  return { ...run, measures: measuresOf(view) };
}

const OUTCOMES: Readonly<Record<Phase, FamilyOutcome>> = {
  'in-assessment': 'waiting',
  waiting: 'waiting',
  'in-own-network': 'own-network',
  housed: 'housed',
  returned: 'returned',
  'stay-ended': 'stay-ended',
  'not-admitted': 'not-admitted',
};

function familyRecordOf({ arm }: World, family: FamilyInWorld): FamilyRecord {
  const { household, phase, endWeek, municipality, match } = family;
  const admitted = phase !== 'in-assessment' && phase !== 'not-admitted';
  return {
    family: household.id,
    reportedWeek: family.reportedWeek,
    reportedIn: household.referringMunicipality,
    ...(admitted ? { admittedWeek: family.referredWeek } : {}),
    outcome: OUTCOMES[phase],
    ...(endWeek === undefined ? {} : { endWeek }),
    ...(municipality === undefined ? {} : { municipality }),
    adults: household.adults,
    children: household.children,
    schoolChildren: schoolChildrenOf(household),
    weeksInShelter: family.weeksInShelter,
    rooflessWeeks: family.rooflessWeeks,
    overCap: family.weeksInShelter > arm.base.capWeeks,
    ...(match === undefined ? {} : { match }),
    schoolChanges: family.schoolChanges,
    reEntries: family.reEntries,
    declined: family.declined,
  };
}

function municipalityRecordOf(world: World, municipality: MunicipalityInWorld): MunicipalityRecord {
  const { facts, tally, unit } = municipality;
  const inPersons = unit === 'families' ? meanPersons(world) : 1;
  const share = displacementShareOf(tally.homesUsed, facts.vacatedPerYear, countedWeeks(world));
  return {
    municipality: facts.id,
    ...(facts.population === undefined ? {} : { population: facts.population }),
    reported: tally.reported,
    familiesPlaced: tally.familiesPlaced,
    personsPlaced: tally.personsPlaced,
    shelterFamilyWeeks: tally.shelterFamilyWeeks,
    shelterPersonWeeks: tally.shelterPersonWeeks,
    personsAsked: tally.asked * inPersons,
    personsRealised: tally.personsRealised,
    backlog: world.policy.regime === 'quota' ? openTaskOf(municipality) * inPersons : 0,
    declined: tally.declined,
    joined: tally.joined,
    withdrawn: tally.withdrawn,
    ...(share === undefined ? {} : { displacementShare: share }),
  };
}

/** A task in families is told in persons by the mean family that reported. */
function meanPersons({ families }: World): number {
  return families.length === 0 ? 0 : families.reduce((sum, { persons }) => sum + persons, 0) / families.length;
}

function countedWeeks({ weeks, duration }: World): number {
  return weeks.filter(({ week }) => isCountedWeek(week, duration)).length;
}
