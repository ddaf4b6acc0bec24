/** Fifty people at once, for ten seconds, on a real server; `npm run bench:desk` does the same for a minute. */
import { expect, test } from 'vitest';
import { report, runDeskLoad } from '../../../bench/desk-load.js';

const SECONDS = Number(process.env['ONDERDAK_LOAD_SECONDS'] ?? 10);

test('fifty people read and write at once: no call fails, and no write that was acknowledged is lost', {
  timeout: (SECONDS + 180) * 1000,
}, async () => {
  const result = await runDeskLoad({ people: 50, seconds: SECONDS, aloneSeconds: 5 });
  // The other tests run beside this one, so that how long people wait is told here, and judged by the bench alone.
  console.info(report(result, 50, SECONDS));
  expect(result.failed).toEqual([]);
  expect(result.lost).toEqual([]);
  expect(result.written).toBeGreaterThan(50);
  expect(result.calls).toBeGreaterThan(200);
});
