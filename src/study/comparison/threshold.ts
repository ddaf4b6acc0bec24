/**
 * The least value of a parameter at which a target holds, by bisection on common random numbers: how many willing
 * municipalities are enough. Only values on a grid are tried, so that the answer is a round number. "With confidence"
 * is: the whole 95 % interval of the mean over replications is on the right side of the target.
 */

import { PARAMETERS, type ParameterDefinition } from '../../evidence/parameters.ts';
import type { MeasureId } from '../../simulation/measures/measure.ts';
import type { ParameterId } from '../../simulation/parameters.ts';
import type { Interval } from './comparison.ts';
import { type Evaluate, NoOutcomeError } from './experiment.ts';
import {
  differencesOf,
  existing,
  FEWEST_REPLICATIONS,
  intervalOf,
  intervalWithin,
  type PerReplication,
} from './intervals.ts';
import { possibleValues } from './possible-values.ts';
import { THRESHOLD_SCHEMA, type Threshold, type ThresholdStep } from './sensitivity.ts';

export interface ThresholdRequest {
  readonly study: string;
  readonly arm: string;
  readonly parameter: ParameterId;
  /** The range tried. */
  readonly low: number;
  readonly high: number;
  /** Distance between the values tried; default a hundredth of the range. At least 1 for a whole number. */
  readonly tolerance?: number;
  readonly measure: MeasureId;
  readonly relation: Threshold['relation'];
  readonly target: number;
  readonly replications: number;
  readonly seed: number;
}

/**
 * Both ends are tried first and tell whether more of the parameter helps or harms. Then two bisections: for the first
 * value at which the target holds with confidence, and for the last before it at which it fails with confidence; the
 * true threshold lies between.
 *
 * @throws NoOutcomeError when the measure exists in no replication at a value tried; RangeError when `low` is above
 * `high` or the tolerance makes more than a million values.
 */
export async function findThreshold(request: ThresholdRequest, evaluate: Evaluate): Promise<Threshold> {
  const grid = gridOf(request);
  const trials = new Trials(request, evaluate);
  const last = grid.length - 1;
  await trials.tryAll([grid[0]!, grid[last]!]);
  const [atLow, atHigh] = [trials.answer(grid[0]!), trials.answer(grid[last]!)];
  const told = (found: Pick<Threshold, 'result' | 'value' | 'low' | 'high'>): Threshold => ({
    schema: THRESHOLD_SCHEMA,
    study: request.study,
    arm: request.arm,
    parameter: request.parameter,
    measure: request.measure,
    relation: request.relation,
    target: request.target,
    replications: request.replications,
    seed: request.seed,
    tolerance: toleranceOf(request),
    ...found,
    monotone: trials.monotone(),
    steps: trials.steps,
  });
  if (atLow !== 'holds' && atHigh !== 'holds')
    return told({ result: 'never-holds', value: null, low: null, high: null });
  if (atLow === 'holds' && atHigh === 'holds') {
    return told({ result: 'holds-throughout', value: grid[0]!, low: null, high: grid[0]! });
  }
  const rising = atHigh === 'holds';
  const { holds, fails } = await crossing(rising ? grid : grid.toReversed(), trials);
  return told(
    rising
      ? { result: 'least', value: holds, low: fails, high: holds }
      : { result: 'most', value: holds, low: holds, high: fails },
  );
}

/** @param values from where the target does not hold to where it does. */
async function crossing(
  values: readonly number[],
  trials: Trials,
): Promise<{ readonly holds: number; readonly fails: number | null }> {
  const holds = await firstWhere(values, 0, values.length - 1, async (value) => (await trials.try(value)) === 'holds');
  if (trials.answer(values[0]!) !== 'fails') return { holds: values[holds]!, fails: null };
  const before = values.slice(0, holds + 1);
  // What is known already narrows the search: between the last value that failed and the first after it that did not.
  const lastFailed = before.findLastIndex((value) => trials.answer(value) === 'fails');
  const firstOther = before.findIndex(
    (value, index) => index > lastFailed && ![undefined, 'fails'].includes(trials.answer(value)),
  );
  const stops = await firstWhere(
    before,
    lastFailed,
    firstOther,
    async (value) => (await trials.try(value)) !== 'fails',
  );
  return { holds: values[holds]!, fails: values[stops - 1]! };
}

/** The index of the first value with a property that `from` lacks and `to` has. */
async function firstWhere(
  values: readonly number[],
  from: number,
  to: number,
  has: (value: number) => Promise<boolean>,
): Promise<number> {
  let without = from;
  let withIt = to;
  while (withIt - without > 1) {
    const middle = Math.floor((without + withIt) / 2);
    if (await has(values[middle]!)) withIt = middle;
    else without = middle;
  }
  return withIt;
}

/** The values tried so far, with what came of them. */
class Trials {
  readonly steps: ThresholdStep[] = [];
  private readonly outcomes = new Map<number, PerReplication>();
  private readonly request: ThresholdRequest;
  private readonly evaluate: Evaluate;

  constructor(request: ThresholdRequest, evaluate: Evaluate) {
    this.request = request;
    this.evaluate = evaluate;
  }

  async tryAll(values: readonly number[]): Promise<void> {
    const { parameter, measure } = this.request;
    const fresh = [...new Set(values)].filter((value) => !this.outcomes.has(value));
    if (fresh.length === 0) return;
    const outcomes = await this.evaluate(fresh.map((value) => ({ [parameter]: value })));
    fresh.forEach((value, index) => {
      const perReplication = outcomes[index]!;
      const outcome = intervalWithin(existing(perReplication), ...possibleValues(measure));
      if (!outcome) throw new NoOutcomeError(measure, { [parameter]: value });
      this.outcomes.set(value, perReplication);
      const judged = existing(perReplication).length >= FEWEST_REPLICATIONS;
      this.steps.push({ value, outcome, answer: judged ? answerOf(outcome, this.request) : 'open' });
    });
  }

  async try(value: number): Promise<ThresholdStep['answer']> {
    await this.tryAll([value]);
    return this.answer(value)!;
  }

  answer(value: number): ThresholdStep['answer'] | undefined {
    return this.steps.find((step) => step.value === value)?.answer;
  }

  /** Whether the outcome moves one way only, as far as its moves between neighbouring values can be told from noise. */
  monotone(): boolean {
    const ordered = [...this.outcomes].sort(([one], [other]) => one - other).map(([, outcome]) => outcome);
    const moves = ordered.slice(1).map((outcome, index) => moveOf(differencesOf(outcome, ordered[index]!)));
    return !(moves.includes(1) && moves.includes(-1));
  }
}

function answerOf({ low, high }: Interval, { relation, target }: ThresholdRequest): ThresholdStep['answer'] {
  if (low === null || high === null) return 'open';
  if (relation === 'at-most') return high <= target ? 'holds' : low > target ? 'fails' : 'open';
  return low >= target ? 'holds' : high < target ? 'fails' : 'open';
}

/** 1 up, −1 down, 0 when it cannot be told. */
function moveOf(differences: readonly number[]): number {
  const interval = intervalOf(differences);
  if (!interval || differences.length < FEWEST_REPLICATIONS) return 0;
  return interval.low! > 0 ? 1 : interval.high! < 0 ? -1 : 0;
}

function isWhole(parameter: ParameterId): boolean {
  const definition: ParameterDefinition = PARAMETERS[parameter];
  return definition.whole ?? false;
}

function toleranceOf({ parameter, low, high, tolerance }: ThresholdRequest): number {
  if (isWhole(parameter)) return Math.max(1, Math.round(tolerance ?? 1));
  return tolerance ?? (high - low) / 100;
}

const MOST_VALUES = 1_000_000;

/** From low to high by the tolerance, both ends included; without the dust of decimal fractions. */
function gridOf(request: ThresholdRequest): number[] {
  const whole = isWhole(request.parameter);
  const low = whole ? Math.ceil(request.low) : request.low;
  const high = whole ? Math.floor(request.high) : request.high;
  if (!(low <= high)) throw new RangeError(`from ${request.low} to ${request.high}`);
  const step = toleranceOf(request);
  const steps = low === high ? 0 : Math.ceil((high - low) / step - 1e-9);
  if (!(step >= 0 && steps <= MOST_VALUES)) throw new RangeError(`tolerance ${request.tolerance}`);
  return Array.from({ length: steps + 1 }, (_, index) =>
    index === steps ? high : Number((low + index * step).toPrecision(12)),
  );
}
