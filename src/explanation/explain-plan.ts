/** Reasons for a whole plan: for every family why here, and why not in other municipalities. */
import type { Plan } from '../domain/plan.ts';
import type { Dwelling, FamilyId, MunicipalityId } from '../domain/planning-week.ts';
import type { FamilyExplanation, Reason } from '../domain/reason.ts';
import { type HomeOffer, hypotheticalHome } from '../model/fits/hypothetical-home.ts';
import { admissionOf } from '../model/participation.ts';
import { capacityUse } from './capacity-use.ts';
import { type Choice, compareCosts, type FamilyChoices, familyChoices } from './family-choices.ts';
import type { SolvedWeek } from './solved-week.ts';
import { whyHere } from './why-here.ts';
import { type WhyNotContext, whyNotThere } from './why-not-there.ts';

export interface PlanExplainer {
  /** Why the family is where it is. */
  here(family: FamilyId): Reason[];
  /** Why not in one other municipality. */
  there(family: FamilyId, municipality: MunicipalityId): Reason[];
  /** Why not in other municipalities: the closest alternatives first, then those without an option, at most so many. */
  elsewhere(family: FamilyId, most?: number): FamilyExplanation['elsewhere'];
  /** Where the rules allow the family to go, whether or not a home is on offer there: the best match first. */
  candidates(family: FamilyId): MunicipalityId[];
  /** A home that every rule between the family and a home allows; undefined where it is not known what the family needs. */
  homeFor(family: FamilyId, offer: HomeOffer): Dwelling | undefined;
}

export function explainPlan(solved: SolvedWeek, plan: Plan): PlanExplainer {
  const { data } = solved.model;
  const choices = familyChoices(solved);
  const context: WhyNotContext = {
    solved,
    use: capacityUse(solved),
    proven: plan.objectives.every(({ proven }) => proven),
  };
  const placements = new Map(plan.placements.map((placement) => [placement.family, placement]));
  const familyIndex = new Map(data.families.map(({ id }, index) => [id, index]));
  const indexOf = (id: FamilyId): number => {
    const index = familyIndex.get(id);
    if (index === undefined) throw new RangeError(`Family ${id} is not in the plan.`);
    return index;
  };
  const there = (family: number, municipality: number) => whyNotThere(context, choices[family]!, family, municipality);
  return {
    here: (id) => whyHere(solved, choices[indexOf(id)]!, indexOf(id), placements.get(id)!),
    there: (id, municipality) => there(indexOf(id), data.municipalityIndex.get(municipality)!),
    elsewhere: (id, most = data.municipalities.length) =>
      closestFirst(choices[indexOf(id)]!, data.municipalities.length)
        .slice(0, most)
        .map((municipality) => ({
          municipality: data.municipalities[municipality]!.id,
          reasons: there(indexOf(id), municipality),
        })),
    candidates: (id) => admitted(solved, indexOf(id)),
    homeFor: (id, offer) =>
      data.bedrooms[indexOf(id)] === undefined ? undefined : hypotheticalHome(data.fits, data, indexOf(id), offer),
  };
}

function admitted({ model: { data } }: SolvedWeek, family: number): MunicipalityId[] {
  return data.municipalities
    .map((_, municipality) => municipality)
    .filter(
      (municipality) =>
        'periods' in admissionOf(data.fits, { prepared: data, scorer: data.scorer, family, municipality }),
    )
    .sort((one, other) => data.scorer.millionths(family, other) - data.scorer.millionths(family, one) || one - other)
    .map((municipality) => data.municipalities[municipality]!.id);
}

function closestFirst({ best, chosenMunicipality }: FamilyChoices, municipalities: number): number[] {
  const withOption: Choice[] = [...best.values()].sort(
    (one, other) => compareCosts(one.costs, other.costs) || one.municipality - other.municipality,
  );
  const without = Array.from({ length: municipalities }, (_, index) => index).filter((index) => !best.has(index));
  return [...withOption.map(({ municipality }) => municipality), ...without].filter(
    (each) => each !== chosenMunicipality,
  );
}
