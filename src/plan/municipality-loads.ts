/** What the plan asks of each municipality, against its promise or task, its fair share and its housing waiting list. */
import type { MunicipalityLoad } from '../domain/plan.ts';
import type { ModelData } from '../model/model-data.ts';
import { openTask } from '../model/task-by-key.ts';
import type { Decision } from './decision.ts';

/** One entry for every municipality that takes part or receives a family, by id. */
export function municipalityLoads(data: ModelData, decisions: readonly Decision[]): MunicipalityLoad[] {
  const placed = data.municipalities.map(() => ({ families: 0, persons: 0 }));
  for (const { family, home } of decisions) {
    if (!home) continue;
    placed[home.municipality]!.families += 1;
    placed[home.municipality]!.persons += data.persons[family]!;
  }
  return data.municipalities.flatMap(({ id, vacatedPerYear }, index) => {
    const { families, persons } = placed[index]!;
    const takesPart = data.periods[index]!.length + data.fallbackPeriods[index]!.length > 0;
    if (!takesPart && families === 0) return [];
    const share = data.shares.millionths[index];
    const vacated = vacatedPerYear === undefined ? undefined : (vacatedPerYear * data.week.horizonWeeks) / 52;
    return [
      {
        municipality: id,
        familiesPlaced: families,
        personsPlaced: persons,
        personsUsed: data.shares.personsUsed[index]!,
        fairShare: share === undefined ? null : share / 1_000_000,
        ...promised(data, index),
        ...asked(data, index, decisions),
        ...(vacated === undefined || vacated === 0 ? {} : { displacementShare: families / vacated }),
      },
    ];
  });
}

function promised(data: ModelData, municipality: number) {
  const rows = [...data.periods[municipality]!, ...data.fallbackPeriods[municipality]!]
    .filter(({ account }) => account === 'commitment')
    .map(({ index }) => data.commitments[index]!);
  const unique = [...new Set(rows)];
  const total = (values: readonly (number | undefined)[]) =>
    values.length > 0 && values.every((value) => value !== undefined)
      ? values.reduce<number>((sum, value) => sum + value!, 0)
      : undefined;
  const committedFamilies = total(unique.map(({ families }) => families));
  const committedPersons = total(unique.map(({ persons }) => persons));
  return {
    ...(committedFamilies === undefined ? {} : { committedFamilies }),
    ...(committedPersons === undefined ? {} : { committedPersons }),
  };
}

function asked(data: ModelData, municipality: number, decisions: readonly Decision[]) {
  const periods = data.periods[municipality]!.filter(({ account }) => account === 'task');
  const indices = [...new Set(periods.map(({ index }) => index))];
  const first = data.tasks[indices[0] ?? -1];
  if (!first) return {};
  const realised = decisions.reduce((sum, { family, home }) => {
    if (!home || !indices.includes(data.homes.task[home.option]!)) return sum;
    return sum + (first.unit === 'families' ? 1 : data.persons[family]!);
  }, 0);
  // Below zero when earlier realisation ran ahead of the task: a lead, which counts in the next period.
  const asked = indices.reduce((sum, index) => sum + openTask(data.tasks[index]!), 0);
  return { taskRemaining: asked - realised, taskUnit: first.unit };
}
