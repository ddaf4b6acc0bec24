/** The weeks of a family as characters: `████████▒▒▒▒▒|▓▓`, readable without colour. */
import type { FamilyLine } from './family-lines.ts';

/** Blocks up to the cap, the mark of the cap, and blocks beyond it. */
const BLOCKS_TO_CAP = 13;
const BLOCKS_BEYOND = 3;
export const BAR_WIDTH = BLOCKS_TO_CAP + 1 + BLOCKS_BEYOND;

/** Weeks that one block stands for; more than 1 only where the cap is longer than 13 weeks. */
export function weeksPerBlock(capWeeks: number): number {
  return Math.max(1, Math.ceil(capWeeks / BLOCKS_TO_CAP));
}

/**
 * The bar of one family: `×` weeks without a roof, `█` weeks in shelter so far, `▒` weeks planned, `|` the cap, `▓` weeks
 * beyond it and `+` where there are more than fit.
 */
export function weekBar(
  { placement, weeksSoFar }: Pick<FamilyLine, 'placement' | 'weeksSoFar'>,
  capWeeks: number,
): string {
  const scale = weeksPerBlock(capWeeks);
  const blocks = (weeks: number): number => Math.ceil(weeks / scale);
  const cap = blocks(capWeeks);
  const total = blocks(placement.weeksInShelter);
  const within = Math.min(total, cap);
  const soFar = Math.min(blocks(Math.min(weeksSoFar, placement.weeksInShelter)), within);
  // Roofless weeks do not count toward the cap; they stand in the room that is left before it.
  const roofless = Math.min(blocks(placement.rooflessWeeks), cap - within);
  const before = '×'.repeat(roofless) + '█'.repeat(soFar) + '▒'.repeat(within - soFar);
  const beyond = blocks(placement.excessWeeks);
  const after = beyond > BLOCKS_BEYOND ? `${'▓'.repeat(BLOCKS_BEYOND - 1)}+` : '▓'.repeat(beyond);
  return `${before.padEnd(cap, '·')}|${after}`;
}
