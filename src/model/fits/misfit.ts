/** What the fits together say of one family and one place: the first obstacle is the answer to "why not there?". */
import type { Dwelling } from '../../domain/planning-week.ts';
import type { FallenAway } from '../../domain/reason.ts';
import type { PreparedWeek } from '../prepared-week.ts';
import type { FamilyAsked, Fit, HomeFacts, HomeFit, HomeNamed, HomeWindow, WeeksFit } from './fit.ts';

type Between<Kind extends Fit['between']> = Extract<Fit, { readonly between: Kind }>;

/** The fits of one kind, in the order of the list. */
export function fitsBetween<Kind extends Fit['between']>(fits: readonly Fit[], kind: Kind): Between<Kind>[] {
  return fits.filter((fit): fit is Between<Kind> => fit.between === kind);
}

export function familyAsked(prepared: PreparedWeek, family: number): FamilyAsked {
  return {
    family: prepared.families[family]!,
    persons: prepared.persons[family]!,
    bedrooms: prepared.bedrooms[family],
    isMunicipality: (place) => prepared.municipalityIndex.has(place),
  };
}

/** The first obstacle between a family and a home, whatever the week; undefined when they go together. */
export function homeMisfit(
  fits: readonly HomeFit[],
  asked: FamilyAsked,
  home: HomeFacts,
  named: HomeNamed,
): FallenAway | undefined {
  for (const fit of fits) {
    const ask = fit.asks(asked);
    const misfit = ask === undefined ? undefined : fit.misfit(ask, home, named);
    if (misfit) return misfit;
  }
  return undefined;
}

/** The weeks in which a home can be moved into; empty when `first > last`. */
export function windowOf(fits: readonly WeeksFit[], prepared: PreparedWeek, home: HomeFacts): HomeWindow {
  let window: HomeWindow = { first: 0, last: prepared.week.horizonWeeks - 1 };
  for (const fit of fits) {
    const weeks = fit.weeks(prepared, home) ?? NO_WEEKS;
    window = { first: Math.max(window.first, weeks.first), last: Math.min(window.last, weeks.last) };
  }
  return window;
}

/** Why a home can be moved into in no week: the first fit after which none is left. */
export function windowMisfit(
  fits: readonly WeeksFit[],
  prepared: PreparedWeek,
  home: Dwelling,
): FallenAway | undefined {
  const named = { municipality: home.municipality, dwelling: home.id };
  const at = fits.findIndex((_, index) => {
    const { first, last } = windowOf(fits.slice(0, index + 1), prepared, home);
    return first > last;
  });
  return at < 0 ? undefined : fits[at]!.misfit(prepared, home, named);
}

const NO_WEEKS: HomeWindow = { first: 0, last: -1 };
