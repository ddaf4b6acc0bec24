/** The weeks of one family as a drawing, on the same scale for all families, with the line of the cap. */
import type { FamilyLine } from '../family-lines.ts';
import { html, type Markup } from './markup.ts';
import { type Page, percent } from './page.ts';

/** Weeks of room to the right of the cap, where no family needs more. */
const ROOM_AFTER_CAP = 3;
/** Bars longer than so many times the cap are cut off with an arrow, so that one family does not shrink all others. */
const LONGEST_IN_CAPS = 1.75;

/** The weeks that the whole width of a bar stands for. */
export function barScale({ lines, input }: Page): number {
  const cap = input.plan.capWeeks;
  const longest = lines.reduce((most, { placement }) => Math.max(most, weeksOf(placement)), 0);
  return Math.max(cap + ROOM_AFTER_CAP, Math.min(longest, Math.ceil(cap * LONGEST_IN_CAPS)));
}

function weeksOf({ weeksInShelter, rooflessWeeks }: FamilyLine['placement']): number {
  return weeksInShelter + rooflessWeeks;
}

/**
 * The bar of one family. Weeks without a roof stand after the weeks in shelter, crossed, because they do not count toward
 * the cap: so the line of the cap cuts every bar at the same place.
 */
export function familyBar(line: FamilyLine, scale: number, { input, text }: Page): Markup {
  const { placement, weeksSoFar, weeksPlanned } = line;
  const cap = input.plan.capWeeks;
  const { weeksInShelter, rooflessWeeks } = placement;
  const soFar = Math.min(weeksSoFar, weeksInShelter);
  const parts = [
    { look: 'so-far', from: 0, to: Math.min(soFar, cap) },
    { look: 'planned', from: Math.min(soFar, cap), to: Math.min(weeksInShelter, cap) },
    { look: 'over', from: cap, to: Math.max(cap, weeksInShelter) },
    { look: 'roofless', from: weeksInShelter, to: weeksInShelter + rooflessWeeks },
  ];
  const label = text('barLabel', {
    weeks: weeksInShelter,
    soFar,
    planned: weeksPlanned,
    over: placement.excessWeeks,
    roofless: rooflessWeeks,
    cap,
  });
  return html`<svg class="bar" role="img" aria-label="${label}" width="100%" height="24">${parts.map(
    ({ look, from, to }) =>
      to > from &&
      from < scale &&
      html`<rect class="${look}" x="${percent(from, scale)}" y="5" width="${percent(Math.min(to, scale) - from, scale)}" height="14"/>`,
  )}${weeksOf(placement) > scale && html`<svg x="100%" y="5" width="1" height="14"><path class="cut" d="M-14 -1L-6 7L-14 15M-7 -1L1 7L-7 15"/></svg>`}<line class="cap" x1="${percent(cap, scale)}" x2="${percent(cap, scale)}" y1="0" y2="24"/></svg>`;
}

/** The patterns that bars are filled with; drawn once, used by every bar. */
export function barPatterns(): Markup {
  return html`<svg class="patterns" aria-hidden="true" width="0" height="0"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><line class="hatch-line" x1="0" y1="0" x2="0" y2="6"/></pattern>
<pattern id="cross" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="cross-ground" width="7" height="7"/><path class="cross-line" d="M0 0L7 7M7 0L0 7"/></pattern>
</defs></svg>`;
}
