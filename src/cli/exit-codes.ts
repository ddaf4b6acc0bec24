/** The exit codes that other programs rely on (docs/getting-started.md). */
export const EXIT = {
  fine: 0,
  /** Done, but with findings: families over the cap, roofless or unplaced. */
  findings: 1,
  /** The input or the call is wrong; nothing was written. */
  wrongInput: 2,
  /** Stopped by a time limit or signal, with what was found so far kept. */
  stopped: 3,
  /** A plan failed its check. */
  failedCheck: 4,
} as const;
