/** What homes use up together: every rule that families compete under, as amounts taken from what there is. */
import { personsOf, schoolChildrenOf } from '../../src/domain/household.ts';
import type { Family } from '../../src/domain/planning-week.ts';
import type { Home } from './choices.ts';
import type { World } from './world.ts';

/** What there is of everything, by name, and how much of each a home takes. */
export interface Capacities {
  readonly room: ReadonlyMap<string, number>;
  readonly takes: (family: Family, home: Home) => readonly (readonly [name: string, amount: number])[];
}

export function capacitiesOf(world: World): Capacities {
  const { week, policy, tasks } = world;
  const room = new Map<string, number>();
  const set = (name: string, most: number | undefined) => {
    if (most !== undefined) room.set(name, Math.max(0, most));
  };
  const without = (most: number | undefined, used: number) => (most === undefined ? undefined : most - used);
  for (const { id } of week.dwellings) set(`dwelling ${id}`, 1);
  week.commitments.forEach((row, index) => {
    set(`families ${index}`, without(row.families, row.familiesUsed));
    set(`persons ${index}`, without(row.persons, row.personsUsed));
    set(`pupils ${index}`, row.schoolPlaces);
    for (let w = 0; w < week.horizonWeeks; w += 1) set(`intake ${index} ${w}`, row.weeklyIntake);
  });
  tasks.forEach((row, index) => {
    set(`task ${index}`, row.amount + row.backlog - row.realised);
  });
  for (const { id, vacatedPerYear } of week.municipalities) {
    if (policy.displacementShare === undefined || vacatedPerYear === undefined) continue;
    // Shares have at most six decimals: count them in millionths.
    const share = Math.round(policy.displacementShare * 1e6);
    set(`homes ${id}`, Math.floor((share * vacatedPerYear * week.horizonWeeks) / 52e6));
  }
  const rates = new Map<string, number>();
  for (const { pool, bedrooms, perWeekMillionths } of week.supply) {
    const name = `expected ${bedrooms} ${pool}`;
    rates.set(name, (rates.get(name) ?? 0) + perWeekMillionths);
  }
  for (const [name, rate] of rates) {
    for (let w = 0; w < week.horizonWeeks; w += 1) set(`${name} by ${w}`, Math.floor((rate * (w + 1)) / 1e6));
  }
  return { room, takes: (family, home) => takes(world, family, home).filter(([name]) => room.has(name)) };
}

function takes(world: World, family: Family, home: Home): (readonly [string, number])[] {
  const { week, tasks } = world;
  const monday = week.monday + 7 * home.week;
  const place = home.municipality.id;
  const amounts: (readonly [string, number])[] = [[`homes ${place}`, 1]];
  if (home.dwelling) amounts.push([`dwelling ${home.dwelling.id}`, 1]);
  if (home.commitment !== undefined) {
    amounts.push([`families ${home.commitment}`, 1], [`persons ${home.commitment}`, personsOf(family)]);
    amounts.push([`intake ${home.commitment} ${home.week}`, 1]);
  }
  if (home.task !== undefined) {
    amounts.push([`task ${home.task}`, tasks[home.task]?.unit === 'families' ? 1 : personsOf(family)]);
  }
  week.commitments.forEach((row, index) => {
    const inForce = row.from <= monday && monday <= (row.until ?? monday);
    if (row.municipality === place && inForce) amounts.push([`pupils ${index}`, schoolChildrenOf(family)]);
  });
  if (home.supply === 'expected') {
    for (let w = home.week; w < week.horizonWeeks; w += 1) {
      amounts.push([`expected ${home.bedrooms} ${home.pool} by ${w}`, 1]);
    }
  }
  return amounts;
}
