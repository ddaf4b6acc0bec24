/** Persons, ages and bedrooms of a household. */
import type { Family } from './planning-week.ts';

export function personsOf(family: Family): number {
  return family.adults + family.children;
}

/** Children of compulsory or near-compulsory school age, 4 to 17; 0 where ages are not known. */
export function schoolChildrenOf(family: Pick<Family, 'children' | 'childAges'>): number {
  return (family.childAges ?? []).filter((age) => age >= 4 && age <= 17).length;
}

/**
 * Bedrooms needed: the number given, else the Eurostat bedroom standard (overcrowding rate, Eurostat glossary) as
 * docs/model.md fixes it: one for the couple (two adults count as one), one per other adult, one per pair of children
 * of the same sex aged 12 to 17, one per other child of that age, one per pair of children under 12. Without sexes no
 * two children of 12 to 17 share.
 *
 * @returns rooms; `undefined` when neither the number nor the ages are known.
 */
export function bedroomsNeededBy(family: Family): number | undefined {
  if (family.bedroomsNeeded !== undefined) return family.bedroomsNeeded;
  if (family.childAges === undefined) return family.children === 0 ? adultBedrooms(family.adults) : undefined;
  const teenagers = { f: 0, m: 0, x: 0, unknown: 0 };
  let young = 0;
  family.childAges.forEach((age, index) => {
    if (age < 12) young += 1;
    else teenagers[family.childSexes?.[index] ?? 'unknown'] += 1;
  });
  const teenagerRooms =
    Math.ceil(teenagers.f / 2) + Math.ceil(teenagers.m / 2) + Math.ceil(teenagers.x / 2) + teenagers.unknown;
  return adultBedrooms(family.adults) + teenagerRooms + Math.ceil(young / 2);
}

function adultBedrooms(adults: number): number {
  if (adults === 0) return 0;
  return adults === 2 ? 1 : adults > 2 ? adults - 1 : 1;
}
