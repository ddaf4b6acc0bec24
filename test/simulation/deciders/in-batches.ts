/**
 * A placement problem like those of resettlement agencies, drawn from a seed: families come in batches that are placed at once and
 * for good, some places are wanted by nearly everybody, and what a family gains there differs.
 */
import type { Family, MatchScore, PlanningWeek } from '../../../src/domain/planning-week.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import type { Decider, Future } from '../../../src/simulation/deciders/decider.ts';
import { type RandomStreams, randomStreams } from '../../../src/simulation/random-stream.ts';
import { aFamily, aPolicy, aWeek, commitment, municipality } from '../../week-builder.ts';

export const MATCH_ONLY: Policy = aPolicy({ objectives: ['match'] });

const FAMILIES = 48;
const BATCH = 6;
const PLACES = ['M-1', 'M-2', 'M-3', 'M-4'];
/** Persons: enough for nearly everyone, but not where everyone wants to go. */
const PERSONS = [20, 30, 40, 60];

export interface Year {
  readonly week: PlanningWeek;
  readonly streams: RandomStreams;
}

export function aYear(seed: number): Year {
  const streams = randomStreams(seed, 0);
  const { families, match } = drawn(streams, 'family', FAMILIES);
  const places = PLACES.flatMap((id, index) => [
    municipality(id),
    commitment(id, { persons: PERSONS[index]!, leadWeeks: 0 }),
  ]);
  return { streams, week: { ...aWeek({ horizonWeeks: 2, matchOnly: true }, ...places), families, match } };
}

function drawn(streams: RandomStreams, name: string, count: number, changes: Partial<Family> = {}) {
  const families: Family[] = [];
  const match: MatchScore[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = `${name}-${index}`;
    const stream = streams(name, index);
    families.push(aFamily(id, { childAges: Array.from({ length: stream.integer(0, 4) }, () => 5), ...changes }));
    // Everybody does better in the first places, some of them far better.
    PLACES.forEach((place, at) => {
      const score = Math.round(1e6 * stream.unit() ** (1 + at));
      match.push({ family: id, municipality: place, millionths: score });
    });
  }
  return { families, match };
}

/** The sum of scores when each batch is decided for good before the next is seen. */
export async function inBatches(decider: Decider, { week, streams }: Year): Promise<number> {
  const used = new Map<string, number>();
  let millionths = 0;
  for (let start = 0; start < FAMILIES; start += BATCH) {
    const batch = week.families.slice(start, start + BATCH);
    const { placements } = await decider.decide({
      weekIndex: start / BATCH,
      policy: MATCH_ONLY,
      week: { ...week, families: batch, commitments: remaining(week, used) },
      outlook: { future: (n) => future(streams, start, n) },
      random: streams('decider', start),
    });
    for (const { family: id, municipality: place, match = 0 } of placements) {
      if (place === undefined) continue;
      const { adults, children } = batch.find((family) => family.id === id)!;
      used.set(place, (used.get(place) ?? 0) + adults + children);
      millionths += Math.round(1e6 * match);
    }
  }
  return millionths / 1e6;
}

function remaining({ commitments }: PlanningWeek, used: ReadonlyMap<string, number>) {
  return commitments.map((row) => ({ ...row, personsUsed: used.get(row.municipality) ?? 0 }));
}

/** As many families as are still to come, drawn as the year's own were. */
function future(streams: RandomStreams, start: number, n: number): Future {
  const left = FAMILIES - start - BATCH;
  const { families, match } = drawn(streams, `future ${start} ${n}`, Math.max(0, left), { arrivesInWeeks: 1 });
  return { families, dwellings: [], match };
}
