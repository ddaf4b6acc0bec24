// npm run bench: prints ratios measured side by side in this run, since times differ from machine to machine.
//   --quick        leaves out the largest sizes
//   --case FILE    measures a scenario of your own as well, such as a case from outside with a known optimum
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { planWeek, readScenario } from '../dist/index.js';
import { solversFound, timeNative } from './native-solvers.js';

const quick = process.argv.includes('--quick');
const ownCase = process.argv.includes('--case') ? process.argv[process.argv.indexOf('--case') + 1] : undefined;
const NATIVE_SECONDS = 60;
const folder = mkdtempSync(join(tmpdir(), 'onderdak-bench-'));
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
const ratio = (one, other) => (one / other).toFixed(2);

function measure(scenario, engine = 'auto', repetitions = 1) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=4096', 'bench/measure-one.js', scenario, engine, String(repetitions)],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) return { failed: stderr.trim().split('\n').at(-1) };
  return JSON.parse(stdout);
}

function generate(name, families, municipalities, dwellings, caps) {
  const out = join(folder, name);
  const sizes = ['--families', families, '--municipalities', municipalities, '--dwellings', dwellings];
  execFileSync(process.execPath, [
    'bin/onderdak.js',
    'generate',
    ...sizes.map(String),
    '--seed',
    '1',
    '--caps',
    caps,
    '--out',
    out,
  ]);
  return join(out, 'scenario.yaml');
}

function show(title, result) {
  if (result.failed) return console.log(`${title}: FAILED ${result.failed}`);
  console.log(
    `${title}: ${result.kind} ${result.status ?? ''}; plan ${seconds(result.planMs)}, engine ${seconds(result.engineMs)}, ratio ${ratio(result.readMs + result.planMs, result.engineMs)}, ${Math.round(result.megabytes)} MB`,
  );
  for (const { name, value, bound, gap, proven } of result.objectives ?? []) {
    console.log(
      `    ${name}: ${value}${proven ? ', proven' : `, bound ${bound}, gap ${gap === null ? 'unknown' : `${(100 * gap).toFixed(3)} %`}`}`,
    );
  }
}

function wholeProcess(scenario) {
  const from = performance.now();
  spawnSync(process.execPath, ['bin/onderdak.js', 'plan', scenario], { stdio: 'ignore' });
  return performance.now() - from;
}

async function againstNative(title, scenarioPath) {
  const { week, policies, defaultPolicy } = await readScenario(scenarioPath);
  const policy = policies.get(defaultPolicy);
  const from = performance.now();
  const outcome = await planWeek(week, policy);
  const ours = performance.now() - from;
  for (const solver of solversFound()) {
    const native = timeNative(solver, week, policy, outcome.plan, NATIVE_SECONDS);
    console.log(
      `${title}: ours over ${solver.name} ${ratio(ours, native.milliseconds)} (ours ${seconds(ours)} with ties and reasons, ${solver.name} ${seconds(native.milliseconds)}; ${native.proven} of ${native.passes} passes proven within ${NATIVE_SECONDS} s each, given the values of the passes before)`,
    );
  }
  if (solversFound().length === 0)
    console.log(`${title}: no native solver found on this machine (cbc, highs, glpsol, scip)`);
}

try {
  console.log('# all rules on, caps in persons');
  const pilot = measure('scenarios/pilot-week/scenario.yaml', 'auto', 3);
  show('pilot-week', pilot);
  console.log(`    whole process ${seconds(wholeProcess('scenarios/pilot-week/scenario.yaml'))}`);
  const normal = measure('scenarios/normal-week/scenario.yaml');
  show('normal-week', normal);
  const national = quick ? undefined : measure('scenarios/national-week/scenario.yaml');
  if (national) show('national-week', national);
  console.log('# growth');
  console.log(`normal over pilot (first plan): ${ratio(normal.firstPlanMs, pilot.firstPlanMs)}`);
  if (national && !national.failed)
    console.log(`national over normal: ${ratio(national.firstPlanMs, normal.firstPlanMs)}`);

  console.log('# caps in families only');
  const small = generate('small-network', 20, 14, 30, 'families');
  const byEngine = Object.fromEntries(
    ['flow', 'highs', 'javascript-lp-solver', 'auto'].map((engine) => [engine, measure(small, engine)]),
  );
  for (const [engine, result] of Object.entries(byEngine)) show(`small network, ${engine}`, result);
  for (const other of ['flow', 'highs', 'auto']) {
    const [one, two] = [byEngine['javascript-lp-solver'], byEngine[other]];
    if (one.kind === 'plan' && two.kind === 'plan')
      console.log(`javascript-lp-solver over ${other}: ${ratio(one.engineMs, two.engineMs)}`);
  }
  show('normal network', measure(generate('normal-network', 120, 43, 200, 'families')));
  if (!quick) {
    show('national network', measure(generate('national-network', 700, 342, 1500, 'families')));
    show(
      '5,000 families, 342 municipalities, 10,000 dwellings',
      measure(generate('largest-network', 5000, 342, 10_000, 'families')),
    );
  }

  console.log('# against native solvers on the exported model');
  await againstNative('pilot-week', 'scenarios/pilot-week/scenario.yaml');
  if (!quick) await againstNative('normal-week', 'scenarios/normal-week/scenario.yaml');
  if (ownCase) show(ownCase, measure(ownCase));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
