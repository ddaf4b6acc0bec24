/** `families`: the households of this week (docs/formats.md). */
import type { Family, Verdict } from '../../domain/planning-week.ts';
import { choice, yesOrNo } from '../cells/choices.ts';
import { date } from '../cells/dates.ts';
import { id } from '../cells/ids.ts';
import { distinctList, list } from '../cells/lists.ts';
import { moneyInCents } from '../cells/money.ts';
import { wholeNumber } from '../cells/numbers.ts';
import { sectorsPerAdult } from '../cells/sectors.ts';
import { tie } from '../cells/ties.ts';
import { type Known, known } from '../known-values.ts';
import { fileType, optional, type RowOf, required } from '../read-rows.ts';

const places = distinctList(id);

const sexOfChild = choice<'f' | 'm' | 'x'>({
  f: ['f', 'v', 'female', 'vrouw', 'girl', 'meisje'],
  m: ['m', 'male', 'man', 'boy', 'jongen'],
  x: ['x'],
});

const verdict = choice<Verdict>({
  qualifies: ['qualifies', 'voldoet'],
  'does-not-qualify': ['does-not-qualify', 'voldoet niet'],
  'cannot-be-judged': ['cannot-be-judged', 'niet te beoordelen'],
});

const HOUSEHOLD_MOST = 50;

const columns = {
  family_id: required(id),
  adults: required(wholeNumber({ least: 0, most: HOUSEHOLD_MOST })),
  child_ages: optional(list(wholeNumber({ least: 0, most: 17 }))),
  children: optional(wholeNumber({ least: 0, most: HOUSEHOLD_MOST })),
  child_sexes: optional(list(sexOfChild)),
  referring_municipality: optional(id),
  agreed_municipality: optional(id),
  referred_on: optional(date),
  consent: optional(yesOrNo),
  shelter_id: optional(id),
  shelter_since: optional(date),
  bedrooms_needed: optional(wholeNumber({ least: 0, most: HOUSEHOLD_MOST })),
  accessible: optional(yesOrNo),
  max_rent: optional(moneyInCents),
  sectors: optional(sectorsPerAdult),
  ties: optional(list(tie)),
  avoid: optional(places),
  preferences: optional(places),
  declined_by: optional(places),
  pinned_to: optional(id),
  banned_from: optional(places),
  verdict: optional(verdict),
};

export const FAMILIES = fileType('families', 'family_id', columns);

/** With `eligibility: none` the file holds households as already assessed: what it says of verdict and consent is not read. */
export const ASSESSED_FAMILIES = fileType('families', 'family_id', {
  ...columns,
  consent: optional(() => undefined),
  verdict: optional(() => undefined),
});

export type FamilyRow = RowOf<typeof FAMILIES>;

/** Number of children under 18, from the ages or the count; `undefined` when the row says neither. */
export function childrenOf(row: FamilyRow): number | undefined {
  return row.child_ages?.length ?? row.children;
}

/** The family of a row that passed the household checks. */
export function familyOf(row: FamilyRow): Family {
  const inShelter = row.shelter_id !== undefined && row.shelter_since !== undefined;
  const family: Known<{ [Key in keyof Family]-?: Family[Key] | undefined }> = known({
    id: row.family_id,
    adults: row.adults,
    children: childrenOf(row) ?? 0,
    childAges: row.child_ages,
    childSexes: row.child_sexes,
    referringMunicipality: row.referring_municipality,
    agreedMunicipality: row.agreed_municipality,
    referredOn: row.referred_on,
    consent: row.consent,
    verdict: row.verdict,
    shelter: inShelter ? { id: row.shelter_id!, since: row.shelter_since! } : undefined,
    bedroomsNeeded: row.bedrooms_needed,
    accessible: row.accessible ?? false,
    maxRent: row.max_rent,
    sectors: row.sectors ?? [],
    ties: row.ties ?? [],
    avoid: row.avoid ?? [],
    preferences: row.preferences ?? [],
    declinedBy: row.declined_by ?? [],
    pinnedTo: row.pinned_to,
    bannedFrom: row.banned_from ?? [],
  });
  return family as Family;
}
