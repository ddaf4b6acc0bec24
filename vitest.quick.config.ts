/** What needs no browser, no database, no server and no built program: for the minutes between two thoughts. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/{domain,eligibility,evidence,explanation,i18n,input,model,plan,report,scenario,simulation,solver}/**/*.test.ts',
    ],
    exclude: ['test/{simulation,solver}/**/{run-*,queueing,engines,brute-*,in-batches}*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
