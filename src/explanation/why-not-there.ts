/** Why not in that municipality: no option, worse there, or what it needs is used by others. */
import type { Reason, WhyNotThere } from '../domain/reason.ts';
import { weeksOver } from '../model/objectives/weeks-over.ts';
import type { BlockedBy, CapacityUse } from './capacity-use.ts';
import { fallenAway } from './fallen-away.ts';
import type { Choice, FamilyChoices } from './family-choices.ts';
import type { SolvedWeek } from './solved-week.ts';

export interface WhyNotContext {
  readonly solved: SolvedWeek;
  readonly use: CapacityUse;
  /** Whether every objective of the plan is proven. */
  readonly proven: boolean;
}

export function whyNotThere(
  context: WhyNotContext,
  choices: FamilyChoices,
  family: number,
  municipality: number,
): Reason[] {
  const { solved, use, proven } = context;
  const { data } = solved.model;
  const choice = choices.best.get(municipality);
  if (!choice) return fallenAway(data, family, municipality);

  const { id } = data.municipalities[municipality]!;
  const difference = firstDifference(solved, choices, family, choice);
  if (difference && difference.by > 0) return [worseBy(solved, difference, id)];
  const blocked = use.blocking(family, [choice.stay, choice.home]);
  if (blocked) return [capacityUsed(blocked, id)];
  return [{ kind: difference && !proven ? 'search-stopped' : 'equal-tie-break', municipality: id }];
}

interface Difference {
  /** Position of the objective. */
  readonly at: number;
  /** In the objective's whole-number costs; positive is worse there. */
  readonly by: number;
}

/** The first objective on which going there would differ from what was decided, with all other families where they are. */
function firstDifference(
  solved: SolvedWeek,
  choices: FamilyChoices,
  family: number,
  choice: Choice,
): Difference | undefined {
  for (let at = 0; at < choice.costs.length; at++) {
    const { id } = solved.model.objectives[at]!;
    let by = choice.costs[at]! - choices.chosen[at]!;
    if (id === 'evenness') by = evennessChange(solved, family, choices.chosenMunicipality, choice.municipality);
    if (id === 'longest-excess') by = longestExcessChange(solved, choice);
    if (by !== 0) return { at, by };
  }
  return undefined;
}

function worseBy(solved: SolvedWeek, { at, by }: Difference, municipality: string): WhyNotThere {
  const { id, scale, unit } = solved.model.objectives[at]!;
  return {
    kind: 'worse-there',
    municipality,
    objective: id,
    difference: scale === 'millionths' ? by / 1_000_000 : by,
    unit: unit(solved.model.data),
  };
}

function capacityUsed({ capacity, ids, by }: BlockedBy, municipality: string): WhyNotThere {
  return {
    kind: 'capacity-used',
    municipality,
    capacity,
    ...(capacity === 'dwelling' ? { dwelling: String(ids[0]) } : {}),
    ...(capacity === 'shelter-places' ? { shelter: String(ids[0]) } : {}),
    by,
  };
}

/** What moving the family's persons would do to the evenness of both municipalities, in millionths. */
function evennessChange(solved: SolvedWeek, family: number, here: number | undefined, there: number): number {
  if (here === there) return 0;
  const persons = solved.model.data.persons[family]!;
  const added = stepCosts(solved, there, persons) - stepCosts(solved, there, 0);
  const saved = here === undefined ? 0 : stepCosts(solved, here, 0) - stepCosts(solved, here, -persons);
  return added - saved;
}

/** The evenness of one municipality in millionths, with so many persons more or fewer than the plan places. */
function stepCosts({ model, decisions }: SolvedWeek, municipality: number, change: number): number {
  const { data } = model;
  const share = data.shares.millionths[municipality];
  if (share === undefined) return 0;
  const placed = decisions.reduce(
    (sum, { family, home }) => (home?.municipality === municipality ? sum + data.persons[family]! : sum),
    data.shares.personsUsed[municipality]! + change,
  );
  let cost = 0;
  for (let person = 1; person <= placed; person++) cost += Math.max(0, person * 1_000_000 - share);
  return cost;
}

/** Weeks by which this stay alone would lengthen the longest excess; never negative, since others may be as long. */
function longestExcessChange({ model, decisions }: SolvedWeek, choice: Choice): number {
  const longest = decisions.reduce((weeks, { stay }) => Math.max(weeks, weeksOver(model.data, stay)), 0);
  return Math.max(0, weeksOver(model.data, model.data.stays.list[choice.stay]!) - longest);
}
