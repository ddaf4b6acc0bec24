/** The same week under other ids, with its rows in another order: nothing about it is different. */
import type { PlanningWeek, Tie } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { Dice } from '../second-model/dice.ts';

export function renamedAndShuffled(week: PlanningWeek, policy: Policy, seed: number): PlanningWeek {
  const dice = new Dice(seed);
  const families = renaming(
    dice,
    'f',
    week.families.map(({ id }) => id),
  );
  const dwellings = renaming(
    dice,
    'd',
    week.dwellings.map(({ id }) => id),
  );
  const shelters = renaming(
    dice,
    's',
    week.shelters.map(({ id }) => id),
  );
  // A task by key gives the last person to the lower id where populations are equal too, as docs/model.md says.
  const byKey = policy.regime === 'quota' && policy.task !== undefined;
  const municipalities = byKey
    ? (id: string) => id
    : renaming(
        dice,
        'm',
        week.municipalities.map(({ id }) => id),
      );
  const place = (id: string) => municipalities(dwellings(id));
  const tie = (each: Tie) => ({ ...each, place: municipalities(each.place) });
  const moved = <Row extends { readonly municipality: string }>(row: Row): Row => ({
    ...row,
    municipality: municipalities(row.municipality),
  });

  return {
    ...week,
    families: dice.shuffled(week.families).map((family) => ({
      ...family,
      id: families(family.id),
      ties: family.ties.map(tie),
      avoid: family.avoid.map(municipalities),
      preferences: family.preferences.map(municipalities),
      declinedBy: family.declinedBy.map(municipalities),
      bannedFrom: family.bannedFrom.map(place),
      ...(family.pinnedTo === undefined ? {} : { pinnedTo: place(family.pinnedTo) }),
      ...(family.shelter === undefined ? {} : { shelter: { ...family.shelter, id: shelters(family.shelter.id) } }),
      ...(family.referringMunicipality === undefined
        ? {}
        : { referringMunicipality: municipalities(family.referringMunicipality) }),
      ...(family.agreedMunicipality === undefined
        ? {}
        : { agreedMunicipality: municipalities(family.agreedMunicipality) }),
    })),
    municipalities: dice.shuffled(week.municipalities).map((each) => ({ ...each, id: municipalities(each.id) })),
    commitments: dice.shuffled(week.commitments).map(moved),
    tasks: dice.shuffled(week.tasks).map(moved),
    dwellings: dice.shuffled(week.dwellings).map((each) => moved({ ...each, id: dwellings(each.id) })),
    shelters: dice.shuffled(week.shelters).map((each) => moved({ ...each, id: shelters(each.id) })),
    supply: dice.shuffled(week.supply).map(moved),
    labour: dice.shuffled(week.labour),
    ...(week.match === undefined
      ? {}
      : { match: dice.shuffled(week.match).map((row) => moved({ ...row, family: families(row.family) })) }),
    ...(week.previous === undefined
      ? {}
      : {
          previous: new Map(
            [...week.previous].map(([family, there]) => [
              families(family),
              there === null ? null : municipalities(there),
            ]),
          ),
        }),
  };
}

/** New names in a random order; what is no id of the list keeps its name. */
function renaming(dice: Dice, letter: string, ids: readonly string[]): (id: string) => string {
  const numbers = dice.shuffled(ids.map((_, index) => index));
  const names = new Map(ids.map((id, index) => [id, `${letter}-${numbers[index]}`]));
  return (id) => names.get(id) ?? id;
}
