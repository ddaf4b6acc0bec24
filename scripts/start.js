// Plans the example week and says where the report lies. Exit code 1 of `plan` means "done, with findings" (the example has
// some on purpose), so a checked plan ends here with 0.
import { spawnSync } from 'node:child_process';

const scenario = 'scenarios/pilot-week/scenario.yaml';
const folder = 'out/pilot-week';
const { status } = spawnSync(process.execPath, ['bin/onderdak.js', 'plan', scenario, '--out', folder], {
  stdio: 'inherit',
});
process.exitCode = status === 0 || status === 1 ? 0 : (status ?? 1);
console.log('\nThe desk of the planner, in the browser, on this same week: npm run desk');
