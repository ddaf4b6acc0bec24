/**
 * How much of the expensive properties is tried: `short` with `npm test`, `long` with `npm run test:long`, `full` with `npm run soak`. Every
 * draw is seeded, so a smaller count is the beginning of a larger one.
 */
export const EFFORTS = ['short', 'long', 'full'] as const;
export type Effort = (typeof EFFORTS)[number];

const asked = process.env['ONDERDAK_TEST_EFFORT'] ?? 'short';
if (!(EFFORTS as readonly string[]).includes(asked)) {
  throw new RangeError(`ONDERDAK_TEST_EFFORT is ${asked}. Choose ${EFFORTS.join(', ')}.`);
}

/** The count for the effort asked for. */
export function effort(counts: Readonly<Record<Effort, number>>): number {
  return counts[asked as Effort];
}
