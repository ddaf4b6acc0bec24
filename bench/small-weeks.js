// How long the small weeks of a simulation take, of which a study plans tens of thousands: node bench/small-weeks.js [per kind]
//   --in-process   HiGHS in this thread, as in a simulation's own workers
//   --json         one line per week instead of the summary
//   --only KIND    one kind of week
// The weeks are drawn from a fixed seed: the municipalities and shelters of the pilot week, few homes, families mostly
// in a shelter, commitments in persons per half year.
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { planWeek, readScenario } from '../dist/index.js';
import { createAutoEngine } from '../dist/solver/auto.js';
import { createInProcessHighs } from '../dist/solver/highs/highs-host.js';
import { createEngine } from '../dist/solver/index.js';

const words = process.argv.slice(2);
const perKind = Number(words.find((word) => /^\d+$/.test(word)) ?? 12);
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined;
const pilot = await readScenario(fileURLToPath(new URL('../scenarios/pilot-week/scenario.yaml', import.meta.url)));
const voluntary = pilot.policies.get(pilot.defaultPolicy);

const KINDS = {
  voluntary: { policy: voluntary, leadShare: 0 },
  'voluntary-lead': { policy: voluntary, leadShare: 30 },
  quota: { policy: { ...voluntary, regime: 'quota', task: taskOf(8) }, leadShare: 0 },
  none: { policy: { ...voluntary, regime: 'none' }, leadShare: 0 },
  central: { policy: { ...voluntary, regime: 'central' }, leadShare: 0 },
};

function taskOf(leadWeeks) {
  return { total: 200, unit: 'persons', key: 'population', rounding: 'largest-remainder', leadWeeks };
}

/** A drawn week: everything that a simulated week has, with the proportions of the scenarios. */
function drawWeek(seed, leadShare, regime) {
  const generator = xoroshiro128plus(seed);
  const between = (low, high) => uniformInt(generator, low, high);
  const chance = (percent) => between(1, 100) <= percent;
  const pick = (list) => list[between(0, list.length - 1)];
  const { monday, municipalities, labour } = pilot.week;
  const ids = municipalities.map(({ id }) => id);
  const sectors = [...new Set(labour.map(({ sector }) => sector))];

  const tight = chance(50);
  const shelters = Array.from({ length: between(6, 15) }, (_, index) => ({
    id: `S-${String(index).padStart(2, '0')}`,
    municipality: regime === 'central' && index === 0 ? 'central' : ids[index],
    places: between(6, tight ? 14 : 24),
  }));
  const room = shelters.map(({ places }) => places);
  const families = Array.from({ length: between(5, 40) }, (_, index) => {
    const childAges = Array.from({ length: between(1, 4) }, () => between(0, 17));
    const adults = chance(60) ? 1 : 2;
    const weeks = between(0, 30);
    const open = shelters.findIndex((_, shelter) => room[shelter] >= adults + childAges.length);
    const sheltered = chance(85) && open >= 0;
    if (sheltered) room[open] -= adults + childAges.length;
    return {
      id: `F-${String(index).padStart(3, '0')}`,
      adults,
      children: childAges.length,
      childAges,
      referringMunicipality: pick(ids.slice(0, 6)),
      ...(chance(50) ? { agreedMunicipality: pick(ids) } : {}),
      referredOn: monday - 7 * weeks - between(0, 6),
      consent: true,
      verdict: 'qualifies',
      ...(sheltered ? { shelter: { id: shelters[open].id, since: monday - 7 * weeks } } : {}),
      accessible: chance(4),
      ...(chance(70) ? { maxRent: 100 * between(620, 850) } : {}),
      sectors: Array.from({ length: adults }, () => (chance(80) ? [pick(sectors)] : [])),
      ties: chance(60) ? [{ place: pick(ids), kind: pick(['work', 'school', 'family', 'care']) }] : [],
      avoid: chance(5) ? [pick(ids)] : [],
      preferences: [pick(ids), pick(ids)].slice(0, between(0, 2)),
      declinedBy: chance(15) ? [pick(ids)] : [],
      bannedFrom: [],
    };
  });
  const dwellings = Array.from({ length: between(0, 15) }, (_, index) => {
    const from = monday + between(-14, 42);
    return {
      id: `D-${String(index).padStart(3, '0')}`,
      municipality: pick(ids),
      bedrooms: between(2, 4),
      rent: 100 * between(560, 820),
      availableFrom: from,
      availableUntil: Math.max(from, monday) + 28,
      accessible: chance(15),
    };
  });
  // Some families agreed to a home and wait for the keys.
  for (const dwelling of dwellings.filter(() => chance(25))) {
    const family = families.find(
      (each) =>
        each.pinnedTo === undefined &&
        each.shelter &&
        dwelling.bedrooms > each.children &&
        !each.accessible &&
        !each.maxRent,
    );
    if (!family || family.avoid.length > 0 || family.declinedBy.length > 0) continue;
    family.pinnedTo = dwelling.id;
  }
  const halfYear = 182;
  const start = monday - between(0, halfYear - 1);
  const commitments = ids.flatMap((municipality) => {
    if (chance(15)) return [];
    const persons = between(4, 14);
    const leadWeeks = chance(leadShare)
      ? { leadWeeks: between(4, 12), ...(chance(60) ? { weeklyIntake: 1 } : {}) }
      : {};
    return [0, 1].map((half) => ({
      municipality,
      from: start + half * halfYear,
      until: start + (half + 1) * halfYear - 1,
      persons,
      familiesUsed: 0,
      personsUsed: half === 0 ? between(0, 3) : 0,
      ...leadWeeks,
    }));
  });
  const pinnable = new Set(commitments.map(({ municipality }) => municipality));
  for (const family of families) {
    const dwelling = dwellings.find(({ id }) => id === family.pinnedTo);
    if (dwelling && (regime === 'none' || !pinnable.has(dwelling.municipality))) delete family.pinnedTo;
  }
  const { supply, previous, match, ...base } = pilot.week;
  return { ...base, seed, families, dwellings, shelters, commitments, tasks: [], supply: [] };
}

const engine = words.includes('--in-process') ? createAutoEngine(createInProcessHighs()) : createEngine('auto');
const results = [];
const warmUp = drawWeek(1, 0, 'voluntary');
await planWeek(warmUp, voluntary, { use: engine, reasons: false, prices: false });
for (const [kind, { policy, leadShare }] of Object.entries(KINDS)) {
  if (only && kind !== only) continue;
  for (let index = 0; index < perKind; index++) {
    const week = drawWeek(1000 * (Object.keys(KINDS).indexOf(kind) + 1) + index, leadShare, policy.regime);
    let outcome;
    let milliseconds = Number.POSITIVE_INFINITY;
    let processor = Number.POSITIVE_INFINITY;
    // The better of two, since a machine that does other work as well tells more than the week took.
    for (let run = 0; run < 2; run++) {
      const cpu = process.cpuUsage();
      const from = performance.now();
      outcome = await planWeek(week, policy, { use: engine, reasons: false, prices: false });
      milliseconds = Math.min(milliseconds, performance.now() - from);
      const used = process.cpuUsage(cpu);
      processor = Math.min(processor, (used.user + used.system) / 1000);
    }
    results.push({
      kind,
      index,
      milliseconds,
      cpu: processor,
      families: week.families.length,
      dwellings: week.dwellings.length,
      outcome: outcome.kind,
      status: outcome.plan?.status,
      values: outcome.plan?.objectives.map(({ value }) => value),
      passes: outcome.solved?.result?.passes?.map(({ how }) => how),
      placed: outcome.plan?.placements.filter(({ status }) => status === 'placed').length,
      ties: outcome.plan?.warnings.some(({ kind: warning }) => warning === 'ties-not-broken') ? 'open' : 'broken',
      plan: outcome.plan?.placements
        .map(({ family, dwelling, municipality, moveInWeek, stays }) =>
          [
            family,
            dwelling ?? municipality ?? '',
            moveInWeek ?? '',
            ...stays.map(({ shelter, from }) => `${shelter}@${from}`),
          ].join(' '),
        )
        .join(';'),
    });
    if (words.includes('--json')) console.log(JSON.stringify(results.at(-1)));
  }
}
await engine.close();

function summary(title, list) {
  const sorted = list.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
  const mean = (values) => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(0);
  const proven = list.filter(({ status }) => status === 'optimal').length;
  console.log(
    `${title}: ${list.length} weeks, ${proven} proven, ${list.filter(({ ties }) => ties === 'open').length} with open ties; mean ${mean(sorted)} ms (${mean(list.map(({ cpu }) => cpu))} ms of processor), median ${at(0.5)}, 90th ${at(0.9)}, longest ${at(1)}`,
  );
}

if (!words.includes('--json')) {
  for (const kind of new Set(results.map((result) => result.kind)))
    summary(
      kind,
      results.filter((result) => result.kind === kind),
    );
  summary('all', results);
}
