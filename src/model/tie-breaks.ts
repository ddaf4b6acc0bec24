/**
 * What decides between plans that are equal on every objective (docs/model.md, "Ties"): own options before region
 * fallback, then the oldest referrals first, then a lot drawn from the plan's seed, so that no id is favoured for ever.
 */

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ModelDraft } from './draft.ts';
import { homeColumn, type ModelData } from './model-data.ts';

export function addTieBreaks(data: ModelData, draft: ModelDraft): void {
  const { homes, stays } = data;
  if (homes.fallback.includes(1)) {
    draft.addObjective('tie-break:region-fallback', 'tie-break', (costs) => {
      for (let home = 0; home < homes.count; home++) costs[homeColumn(data, home)] = homes.fallback[home]!;
    });
  }
  const seniority = seniorityOf(data);
  draft.addObjective('tie-break:referral-date', 'tie-break', (costs) => {
    stays.list.forEach((stay, column) => {
      costs[column] = seniority[stay.family]! * stay.week;
    });
  });
  draft.addObjective('tie-break:lot', 'tie-break', (costs) => drawLots(data, costs));
}

/** 1 for families without a date of referral, 2 for those referred last, one more for every earlier date. */
function seniorityOf(data: ModelData): number[] {
  const dates = [...new Set(data.families.flatMap(({ referredOn }) => referredOn ?? []))].sort((a, b) => b - a);
  return data.families.map(({ referredOn }) => (referredOn === undefined ? 1 : dates.indexOf(referredOn) + 2));
}

const LOT_SIZE = 1000;

/** One lot per family and source of homes; a stay's shelter draws too. */
function drawLots(data: ModelData, costs: Float64Array | Int32Array): void {
  const lotOf = (id: string) => uniformInt(xoroshiro128plus(hashOf(`${data.week.seed}|${id}`)), 1, 0x7fffffff);
  const families = data.families.map(({ id }) => lotOf(`family|${id}`));
  const municipalities = data.municipalities.map(({ id }) => lotOf(`municipality|${id}`));
  const groups = data.homes.groups.map(({ representative }) => lotOf(`dwelling|${representative.id}`));
  const shelters = data.shelters.map(({ id }) => lotOf(`shelter|${id}`));
  data.stays.list.forEach((stay, column) => {
    const first = stay.stretches[0];
    if (first && !stay.startsPresent) costs[column] = mix(families[stay.family]! ^ shelters[first.shelter]!) % LOT_SIZE;
  });
  const { homes } = data;
  for (let home = 0; home < homes.count; home++) {
    const place = homes.supply[home] === 0 ? groups[homes.source[home]!]! : municipalities[homes.municipality[home]!]!;
    costs[homeColumn(data, home)] = mix(families[homes.family[home]!]! ^ place ^ homes.supply[home]!) % LOT_SIZE;
  }
}

/** FNV-1a: a whole number from an id, the same everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: spreads the combination of two lots over all numbers. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
