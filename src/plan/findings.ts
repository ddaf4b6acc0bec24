/** What a person must know about the data and the plan, though the plan holds. */
import { mondayOf } from '../domain/calendar.ts';
import type { Finding } from '../domain/finding.ts';
import type { Placement } from '../domain/plan.ts';
import type { Family, Shelter } from '../domain/planning-week.ts';
import type { ModelData } from '../model/model-data.ts';

export function findingsOf(data: ModelData, placements: readonly Placement[]): Finding[] {
  return [
    ...(data.week.fictitious ? [{ kind: 'fictitious' as const }] : []),
    ...(data.policy.regime === 'quota' ? [{ kind: 'no-legal-basis-for-quota' as const }] : []),
    ...aboutFamilies(data),
    ...aboutShelters(data),
    ...aboutFigures(data),
    ...aboutOutcomes(data, placements),
  ];
}

function aboutFamilies(data: ModelData): Finding[] {
  const left = (why: string) => data.leftOut.filter((each) => each.why === why).map(({ family }) => family.id);
  const childrenWithoutAges = data.families.filter(({ children, childAges }) => children > 0 && !childAges);
  return [
    ...named('left-out-no-consent', left('no-consent')),
    ...named('left-out-not-qualified', left('not-qualified')),
    ...named('left-out-not-judged', left('not-judged')),
    ...(data.policy.objectives.includes('school-changes') ? named('ages-unknown', ids(childrenWithoutAges)) : []),
  ];
}

function aboutShelters(data: ModelData): Finding[] {
  return data.shelters.flatMap((shelter, index) => {
    const { fixedPersons, startPersons, open, present } = data.stays.shelters;
    const livesHere = (family: Family) => family.shelter?.id === shelter.id;
    const outside = data.leftOut.filter(({ family }) => livesHere(family)).map(({ family }) => family.id);
    const shut = data.families.filter((family, family_) => livesHere(family) && present[family_] !== index);
    const isOpen = open[index]!.first === 0 && open[index]!.last >= 0;
    return [
      ...(outside.length > 0
        ? [
            {
              kind: 'left-out-occupies-shelter' as const,
              families: outside,
              shelter: shelter.id,
              persons: fixedPersons[index]!,
            },
          ]
        : []),
      ...(isOpen && startPersons[index]! > shelter.places
        ? [
            {
              kind: 'shelter-over-full' as const,
              shelter: shelter.id,
              places: shelter.places,
              persons: startPersons[index]!,
            },
          ]
        : []),
      ...(shut.length > 0 ? [{ kind: 'shelter-closed' as const, shelter: shelter.id, families: ids(shut) }] : []),
      ...avoided(data, shelter),
    ];
  });
}

function avoided(data: ModelData, shelter: Shelter): Finding[] {
  return data.families
    .filter((family) => family.shelter?.id === shelter.id && family.avoid.includes(shelter.municipality))
    .map((family) => ({ kind: 'shelter-to-avoid', family: family.id, shelter: shelter.id }));
}

function aboutFigures(data: ModelData): Finding[] {
  const { policy, scorer, commitments } = data;
  const usesMatch = policy.objectives.includes('match');
  const overused = commitments
    .filter(
      ({ families, familiesUsed, persons, personsUsed }) =>
        familiesUsed > (families ?? familiesUsed) || personsUsed > (persons ?? personsUsed),
    )
    .map(({ municipality }): Finding => ({ kind: 'commitment-overused', municipality }));
  const withoutVacancies = data.municipalities.filter(
    ({ vacatedPerYear }, index) => vacatedPerYear === undefined && data.periods[index]!.length > 0,
  );
  const taskYear = Number(data.week.week.slice(0, 4)) - 1;
  const withoutTaskPopulation =
    policy.regime === 'quota' && policy.task?.key === 'population'
      ? data.municipalities.filter(({ taskPopulation }) => taskPopulation === undefined)
      : [];
  return [
    ...overused,
    ...(usesMatch && scorer.unknown.regions.length > 0
      ? [{ kind: 'no-labour-figure' as const, regions: scorer.unknown.regions, families: [] }]
      : []),
    ...(usesMatch ? named('no-sector-given', scorer.unknown.families) : []),
    ...(policy.objectives.includes('evenness') && data.shares.unknown.length > 0
      ? [{ kind: 'no-key-figure' as const, key: policy.key, municipalities: data.shares.unknown }]
      : []),
    ...(withoutTaskPopulation.length > 0
      ? [{ kind: 'no-task-population' as const, year: taskYear, municipalities: ids(withoutTaskPopulation) }]
      : []),
    ...(policy.displacementShare !== undefined && withoutVacancies.length > 0
      ? [{ kind: 'displacement-not-known' as const, municipalities: ids(withoutVacancies) }]
      : []),
  ];
}

function aboutOutcomes(data: ModelData, placements: readonly Placement[]): Finding[] {
  const byId = new Map(data.families.map((family) => [family.id, family]));
  const where = (test: (placement: Placement) => boolean) => placements.filter(test).map(({ family }) => family);
  const hasShelters = data.shelters.length > 0;
  const roofless = placements.filter(({ rooflessWeeks }) => rooflessWeeks > 0);
  const temporary = placements.flatMap(({ family, dwelling, moveInWeek }): Finding[] => {
    const home = data.dwellings.find(({ id }) => id === dwelling);
    const movingIn = mondayOf(moveInWeek ?? '');
    if (home?.temporaryUntil === undefined || movingIn === undefined) return [];
    const weeks = Math.floor((home.temporaryUntil - movingIn) / 7);
    return [{ kind: 'temporary-home-used', family, dwelling: home.id, weeks }];
  });
  const accessibility = placements.flatMap(({ family, supply, municipality }): Finding[] =>
    supply && supply !== 'dwelling' && byId.get(family)!.accessible
      ? [{ kind: 'accessibility-unknown', family, municipality: municipality! }]
      : [],
  );
  return [
    ...(hasShelters ? named('roofless-now', ids(data.families.filter(({ shelter }) => !shelter))) : []),
    ...(hasShelters && roofless.length > 0
      ? [
          {
            kind: 'roofless-weeks' as const,
            families: roofless.map(({ family }) => family),
            weeks: roofless.reduce((sum, { rooflessWeeks }) => sum + rooflessWeeks, 0),
          },
        ]
      : []),
    ...named(
      'over-cap',
      where(({ overCap }) => overCap),
    ),
    ...named(
      'unplaced',
      where(({ status }) => status === 'unplaced'),
    ),
    ...named(
      'rests-on-expected',
      where(({ supply }) => supply === 'expected'),
    ),
    ...temporary,
    ...accessibility,
  ];
}

type AboutFamilies = Extract<Finding, { readonly families: readonly string[] }>['kind'];
type Named = Exclude<
  AboutFamilies,
  'left-out-occupies-shelter' | 'shelter-closed' | 'no-labour-figure' | 'roofless-weeks'
>;

function named(kind: Named, families: readonly string[]): Finding[] {
  return families.length > 0 ? [{ kind, families }] : [];
}

function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
