/** Why a family is where the plan puts it, or why it has no home in it. */
import type { Placement } from '../domain/plan.ts';
import type { Reason } from '../domain/reason.ts';
import { type Choice, compareCosts, type FamilyChoices } from './family-choices.ts';
import type { SolvedWeek } from './solved-week.ts';

export function whyHere(solved: SolvedWeek, choices: FamilyChoices, family: number, placement: Placement): Reason[] {
  const { families } = solved.model.data;
  const pin = families[family]!.pinnedTo;
  return [
    ...(placement.municipality === undefined ? whyNowhere(choices) : whyThisHome(solved, choices, placement)),
    ...(pin === undefined ? [] : [{ kind: 'pinned' as const, pin }]),
    ...remarks(solved, family, placement),
  ];
}

function whyNowhere({ best }: FamilyChoices): Reason[] {
  return [{ kind: best.size === 0 ? 'no-option' : 'all-options-taken' }];
}

function whyThisHome(solved: SolvedWeek, choices: FamilyChoices, placement: Placement): Reason[] {
  const { municipality, supply, dwelling, moveInWeek, match, matchParts } = placement;
  return [
    {
      kind: 'placed',
      municipality: municipality!,
      supply: supply!,
      ...(dwelling === undefined ? {} : { dwelling }),
      moveInWeek: moveInWeek!,
    },
    whyThisMunicipality(solved, choices, municipality!),
    ...(solved.model.data.policy.objectives.includes('match')
      ? [{ kind: 'match-score' as const, score: match!, ...matchParts }]
      : []),
  ];
}

function whyThisMunicipality(solved: SolvedWeek, choices: FamilyChoices, municipality: string): Reason {
  const others = [...choices.best.values()].filter((each) => each.municipality !== choices.chosenMunicipality);
  if (others.length === 0) return { kind: 'only-option', municipality };
  const better = others
    .filter(({ costs }) => compareCosts(costs, choices.chosen) < 0)
    .reduce<Choice | undefined>(
      (first, each) => (first && compareCosts(first.costs, each.costs) <= 0 ? first : each),
      undefined,
    );
  if (!better) return { kind: 'best-for-family', municipality };
  return {
    kind: 'better-for-all',
    municipality,
    wouldPrefer: solved.model.data.municipalities[better.municipality]!.id,
  };
}

function remarks({ model, decisions }: SolvedWeek, family: number, placement: Placement): Reason[] {
  const { data } = model;
  const dwelling = data.dwellings.find(({ id }) => id === placement.dwelling);
  const temporaryWeeks =
    dwelling?.temporaryUntil === undefined
      ? undefined
      : Math.floor((dwelling.temporaryUntil - data.week.monday) / 7) - decisions[family]!.stay.week;
  const there = data.municipalities[data.municipalityIndex.get(placement.municipality ?? '') ?? -1];
  return [
    ...(placement.pool === undefined
      ? []
      : [{ kind: 'rests-on-expected-home' as const, pool: placement.pool, bedrooms: placement.bedrooms! }]),
    ...(temporaryWeeks === undefined
      ? []
      : [{ kind: 'temporary-home' as const, dwelling: dwelling!.id, weeks: temporaryWeeks }]),
    ...(placement.regionFallback
      ? [{ kind: 'region-fallback' as const, municipality: there!.id, region: there!.shelterRegion! }]
      : []),
    ...(placement.rooflessWeeks > 0 && data.shelters.length > 0
      ? [{ kind: 'waits-for-shelter' as const, weeks: placement.rooflessWeeks }]
      : []),
    ...(placement.overCap
      ? [{ kind: 'over-cap' as const, weeks: placement.weeksInShelter, excess: placement.excessWeeks }]
      : []),
  ];
}
