// node bench/resettlement.js SCENARIO [--pool SCENARIO] [--seeds 10] [--batch 10] [--futures 5] [--split]
//
// Families of a scenario arrive in file order, in batches that are placed at once and for good; the places of the whole year are
// given. Prints what the myopic weekly plan and look-ahead reach, as a share of the plan that knows everybody from the
// start. Futures are drawn from the pool (default: the same families). With --split the families are halved at random by
// each seed: one half arrives, in random order and with half of the places, the other half is the pool.
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { planWeek, readScenario } from '../dist/index.js';
import { createLookAheadDecider } from '../dist/simulation/deciders/look-ahead.js';
import { createMyopicDecider } from '../dist/simulation/deciders/myopic.js';
import { randomStreams } from '../dist/simulation/random-stream.js';
import { createAutoEngine } from '../dist/solver/auto.js';
import { createInProcessHighs } from '../dist/solver/highs/highs-host.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pool: { type: 'string' },
    seeds: { type: 'string', default: '10' },
    batch: { type: 'string', default: '10' },
    futures: { type: 'string', default: '5' },
    split: { type: 'boolean', default: false },
  },
});
const batchSize = Number(options.batch);
const engine = createAutoEngine(createInProcessHighs());
const planner = (week, policy, more) => planWeek(week, policy, { reasons: false, prices: false, ...more, use: engine });

const read = async (path) => {
  const { week, policies, defaultPolicy } = await readScenario(path);
  return { week, policy: policies.get(defaultPolicy) };
};
const byFamily = (match) => Map.groupBy?.(match, ({ family }) => family) ?? groupByFamily(match);
function groupByFamily(match) {
  const groups = new Map();
  for (const row of match) groups.set(row.family, [...(groups.get(row.family) ?? []), row]);
  return groups;
}

const persons = ({ adults, children }) => adults + children;

/** Families drawn with replacement from the pool, under names of their own. */
function sample(pool, scores, count, stream) {
  const families = [];
  const match = [];
  for (let index = 0; index < count; index++) {
    const drawn = pool[stream.integer(0, pool.length - 1)];
    const id = `future-${index}`;
    families.push({ ...drawn, id, arrivesInWeeks: 1 });
    for (const row of scores.get(drawn.id) ?? []) match.push({ ...row, family: id });
  }
  return { families, dwellings: [], match };
}

/** The sum of scores when each batch is decided for good before the next one is seen. */
async function inBatches(decider, { week, policy, families, pool, scores, poolScores, streams }) {
  const used = new Map(week.commitments.map(({ municipality }) => [municipality, 0]));
  let sum = 0;
  for (let start = 0; start < families.length; start += batchSize) {
    const batch = families.slice(start, start + batchSize);
    const left = families.length - start - batch.length;
    const { placements } = await decider.decide({
      weekIndex: start / batchSize,
      policy,
      week: {
        ...week,
        horizonWeeks: 2,
        families: batch,
        match: batch.flatMap(({ id }) => scores.get(id) ?? []),
        commitments: week.commitments.map((row) => ({
          ...row,
          personsUsed: row.personsUsed + used.get(row.municipality),
        })),
      },
      outlook: { future: (n) => sample(pool, poolScores, left, streams('future', start, n)) },
      random: streams('decider', start),
    });
    const sizes = new Map(batch.map((family) => [family.id, persons(family)]));
    for (const { family, status, municipality, match } of placements) {
      if (status !== 'placed') continue;
      used.set(municipality, used.get(municipality) + sizes.get(family));
      sum += match;
    }
  }
  return sum;
}

function shuffled(list, stream) {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = stream.integer(0, last);
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}

const half = (week) => week.commitments.map((row) => ({ ...row, persons: Math.round(row.persons / 2) }));
const percent = (share) => `${(100 * share).toFixed(2)} %`;
const summary = (shares) => {
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return `${percent(mean)} (${percent(Math.min(...shares))} to ${percent(Math.max(...shares))})`;
};

const [path] = positionals;
const arriving = await read(path);
const poolScenario = options.pool ? await read(options.pool) : arriving;
const scores = byFamily(arriving.week.match);
const poolScores = options.pool ? byFamily(poolScenario.week.match) : scores;
const shares = { myopic: [], lookAhead: [] };
let seconds = 0;
for (let seed = 1; seed <= Number(options.seeds); seed++) {
  const streams = randomStreams(seed, 0);
  const order = options.split ? shuffled(arriving.week.families, streams('split')) : arriving.week.families;
  const middle = options.split ? Math.floor(order.length / 2) : order.length;
  const families = order.slice(0, middle);
  const pool = options.split && !options.pool ? order.slice(middle) : poolScenario.week.families;
  const commitments = options.split ? half(arriving.week) : arriving.week.commitments;
  const week = { ...arriving.week, families, commitments };
  const situation = { week, policy: arriving.policy, families, pool, scores, poolScores, streams };
  const best = await planner(week, arriving.policy);
  const optimum = best.plan.objectives.find(({ name }) => name === 'match');
  if (seed === 1 || options.split) {
    console.log(
      `seed ${seed}: ${families.length} families, all known ${optimum.value}${optimum.proven ? '' : ` (at most ${optimum.bound})`}`,
    );
  }
  if (seed === 1 || options.split) {
    shares.myopic.push((await inBatches(createMyopicDecider(planner), situation)) / optimum.value);
  }
  const from = performance.now();
  const settings = { futures: Number(options.futures), weeks: 1 };
  shares.lookAhead.push((await inBatches(createLookAheadDecider(planner, settings), situation)) / optimum.value);
  seconds += (performance.now() - from) / 1000;
  console.log(`seed ${seed}: myopic ${percent(shares.myopic.at(-1))}, look-ahead ${percent(shares.lookAhead.at(-1))}`);
}
console.log(`myopic: ${summary(shares.myopic)}`);
console.log(
  `look-ahead, ${options.futures} futures: ${summary(shares.lookAhead)}, ${(seconds / Number(options.seeds)).toFixed(0)} s per seed`,
);
await engine.close();
