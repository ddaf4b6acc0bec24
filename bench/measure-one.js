// One measurement in a process of its own, so that memory and warm-up are its own: prints one line of JSON.
// Arguments: scenario, engine, [repetitions].
import { performance } from 'node:perf_hooks';

const started = performance.now();
const { readScenario, planWeek } = await import('../dist/index.js');
const { createEngine } = await import('../dist/solver/index.js');

const [scenarioPath, engineName = 'auto', repetitions = '1'] = process.argv.slice(2);
const loaded = performance.now();
const scenario = await readScenario(scenarioPath);
const policy = scenario.policies.get(scenario.defaultPolicy);
const read = performance.now();

// The engine's own time is taken by standing between it and the caller.
const engine = createEngine(engineName);
let engineTime = 0;
const timed = {
  ...engine,
  solve: async (program, options) => {
    const from = performance.now();
    try {
      return await engine.solve(program, options);
    } finally {
      engineTime += performance.now() - from;
    }
  },
};

const times = [];
let outcome;
for (let run = 0; run < Number(repetitions); run++) {
  engineTime = 0;
  const from = performance.now();
  outcome = await planWeek(scenario.week, policy, { use: timed });
  times.push({ plan: performance.now() - from, engine: engineTime });
}
await engine.close();

const best = times.toSorted((one, other) => one.plan - other.plan)[0];
const result = {
  scenario: scenario.name,
  engine: engineName,
  kind: outcome.kind,
  loadMs: loaded - started,
  readMs: read - loaded,
  planMs: best.plan,
  engineMs: best.engine,
  firstPlanMs: times[0].plan,
  megabytes: process.resourceUsage().maxRSS / 1024,
  status: outcome.plan?.status,
  objectives: outcome.plan?.objectives.map(({ name, value, bound, gap, proven }) => ({
    name,
    value,
    bound,
    gap,
    proven,
  })),
};
console.log(JSON.stringify(result));
