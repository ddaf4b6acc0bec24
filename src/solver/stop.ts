/** When a solve must end: by the caller's signal or by the clock, whichever comes first. */
import type { SolveOptions } from './engine.ts';

/** Thrown inside an engine when the clock or the signal ends the solve; never leaves the engine. */
export class StoppedError extends Error {}

export interface Stop {
  /** Whether the solve must end now. */
  readonly reached: () => boolean;
  /** Seconds left, at least 0; `undefined` without a limit. */
  readonly secondsLeft: () => number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** The clock is monotonic and only ever ends a solve; no plan depends on it otherwise. */
export function createStop(options: SolveOptions): Stop {
  const { signal, timeLimitSeconds } = options;
  const started = performance.now();
  const secondsLeft = (): number | undefined =>
    timeLimitSeconds === undefined ? undefined : Math.max(0, timeLimitSeconds - (performance.now() - started) / 1000);
  return {
    reached: () => signal?.aborted === true || secondsLeft() === 0,
    secondsLeft,
    signal,
  };
}
