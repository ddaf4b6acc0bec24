/**
 * What stands in the way of a plan in hindsight as a bound: whatever in the world follows from what is decided, so that another
 * way of deciding would have met other families, homes or answers; and a run too large to be planned as a whole.
 */
import type { ParameterId } from '../parameters.ts';
import type { Arm, Duration } from '../study.ts';

/** A setting of the scenario, by its key, that must be another. */
export interface HindsightObstacle {
  readonly setting: string;
  readonly value: string | number;
  /** What it may be; absent: leave it out. */
  readonly instead?: string | number;
}

/**
 * The most that may be planned as one week: families expected × weeks. Measured on 2 cores: within about half a minute per
 * replication (docs/simulation.md).
 */
export const MOST_FAMILY_WEEKS = 1_000;

/** Families that are expected to be admitted, times the weeks of the run. */
export function familyWeeksOf({ parameters }: Pick<Arm, 'parameters'>, { weeks }: Duration): number {
  const admitted =
    parameters['arrivals.families-per-year'] *
    (1 - parameters['prevention.share']) *
    parameters['referral.consent-share'] *
    parameters['referral.qualifies-share'];
  return Math.round((admitted / 52) * weeks * weeks);
}

/** All of them, in the order of the documentation; none: the bound holds. */
export function hindsightObstacles(arm: Arm): HindsightObstacle[] {
  return [...ofThePolicy(arm), ...ofTheSettings(arm), ...ofTheParameters(arm)];
}

function ofThePolicy({ policy }: Arm): HindsightObstacle[] {
  const { regime, displacementShare, name } = policy;
  return [
    // A backlog is what was not realised before; municipalities arrange homes for the families that are placed with them.
    // Whether a family may pass central shelter by depends on what the plan of that week expected.
    ...(regime === 'quota' || regime === 'central'
      ? [{ setting: `policies.${name}.regime`, value: regime, instead: 'voluntary, none' }]
      : []),
    // The guard looks back on the homes used in the year before.
    ...(displacementShare === undefined
      ? []
      : [{ setting: `policies.${name}.displacementShare`, value: displacementShare }]),
  ];
}

/** A stay that ends takes a family out of the run, and how long it stays was decided. */
function ofTheSettings({ settings }: Arm): HindsightObstacle[] {
  const { maximumStayWeeks } = settings;
  if (maximumStayWeeks === undefined) return [];
  const value = Object.entries(maximumStayWeeks).map(([id, weeks]) => `${id}: ${weeks}`);
  return [{ setting: 'simulation.settings.maximumStayWeeks', value: `{${value.join(', ')}}` }];
}

function ofTheParameters({ policy, settings, parameters, base }: Arm): HindsightObstacle[] {
  const spreads = policy.regime !== 'none' || policy.regionFallback;
  const mayRefuse = settings.mayDecline && spreads;
  const matters: readonly (readonly [ParameterId, isObstacle: boolean, instead: number])[] = [
    ['arrivals.pull-elasticity', parameters['arrivals.pull-elasticity'] > 0, 0],
    // Drawn for each week that a family waits.
    ['network.found-per-week', parameters['network.found-per-week'] > 0, 0],
    ['return.per-week', settings.returnSupport && parameters['return.per-week'] > 0, 0],
    // Only who is asked can refuse, and only a home that is agreed can fall through.
    ['family.decline-share', parameters['family.decline-share'] > 0, 0],
    ['willingness.decline-share', mayRefuse && parameters['willingness.decline-share'] > 0, 0],
    ['homes.falls-through-share', parameters['homes.falls-through-share'] > 0, 0],
    // Joining and withdrawing by chance depend on the load that was given.
    [
      'willingness.municipalities',
      mayRefuse && parameters['willingness.municipalities'] < 0,
      base.municipalities.length,
    ],
    ['willingness.lead-weeks', spreads && parameters['willingness.lead-weeks'] >= 0, -1],
  ];
  return matters
    .filter(([, isObstacle]) => isObstacle)
    .map(([id, , instead]) => ({ setting: `simulation.parameters.${id}`, value: parameters[id], instead }));
}
