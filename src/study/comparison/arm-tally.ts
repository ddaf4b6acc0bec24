/** Everything that a comparison says of one arm, gathered run by run. */
import { quantile, sampleStandardDeviation } from 'simple-statistics';
import { MEASURES, type MeasureId } from '../../simulation/measures/measure.ts';
import { COST_ITEMS, PAYERS } from '../../simulation/records.ts';
import type { Arm } from '../../simulation/study.ts';
import type {
  ArmResult,
  GroupOutcome,
  Interval,
  MeasureSummary,
  SeriesId,
  ShelterDistribution,
  WeekSeries,
} from './comparison.ts';
import { GROUPS, SERIES } from './comparison.ts';
import { existing, FEWEST_REPLICATIONS, intervalWithin, type PerReplication } from './intervals.ts';
import { MunicipalityTally } from './municipality-tally.ts';
import { parametersInUse } from './parameters-in-use.ts';
import { possibleValues } from './possible-values.ts';
import type { RunSummary } from './run-summary.ts';
import { addCounts, Frequencies, ValueTable } from './tallies.ts';

const COST_CELLS = COST_ITEMS.flatMap((item) => PAYERS.map((payer) => ({ item, payer })));
const GROUP_OUTCOMES = ['families', 'shareOverCap', 'weeksInShelter', 'match'] as const;
const GROUP_CELLS = GROUPS.flatMap((group) => GROUP_OUTCOMES.map((outcome) => ({ group, outcome })));

export class ArmTally {
  private readonly arm: Arm;
  private readonly measures = new ValueTable();
  private readonly costs = new ValueTable();
  private readonly groups = new ValueTable();
  private readonly municipalities = new MunicipalityTally();
  private readonly distribution = { families: [] as number[], neverHoused: [] as number[] };
  private readonly series = new Map<SeriesId, Frequencies[]>(SERIES.map((id) => [id, []]));
  private plans = 0;
  private provenPlans = 0;

  constructor(arm: Arm) {
    this.arm = arm;
  }

  /** @throws RangeError when the same run came in before. */
  add(run: RunSummary): void {
    this.measures.add(
      run.replication,
      MEASURES.map((measure) => run.measures[measure]),
    );
    this.costs.add(
      run.replication,
      COST_CELLS.map((cell) => eurosOf(run, cell)),
    );
    this.groups.add(
      run.replication,
      GROUP_CELLS.map(({ group, outcome }) => run.groups[group][outcome]),
    );
    this.municipalities.add(run.municipalities);
    addCounts(this.distribution.families, run.shelterDistribution.families);
    addCounts(this.distribution.neverHoused, run.shelterDistribution.neverHoused);
    for (const [id, weeks] of this.series) {
      run.series[id].forEach((value, week) => {
        weeks[week] ??= new Frequencies();
        weeks[week].add(value);
      });
    }
    this.plans += run.plans;
    this.provenPlans += run.provenPlans;
  }

  get replications(): number {
    return this.measures.replications;
  }

  valuesOf(measure: MeasureId): PerReplication {
    return this.measures.column(MEASURES.indexOf(measure));
  }

  result(): ArmResult {
    const { arm } = this;
    return {
      arm: arm.name,
      title: arm.title,
      ...(arm.description === undefined ? {} : { description: arm.description }),
      ...(arm.source === undefined ? {} : { source: arm.source }),
      decider: arm.decider,
      settings: arm.settings,
      parameters: parametersInUse(arm),
      measures: MEASURES.flatMap((measure) => measureSummary(measure, existing(this.valuesOf(measure)))),
      shelterDistribution: paddedToOneLength(this.distribution),
      series: Object.fromEntries(
        SERIES.map((id) => [id, weekSeries(this.series.get(id)!)]),
      ) as unknown as ArmResult['series'],
      municipalities: this.municipalities.means(arm.base.municipalities),
      costs: this.costMeans(),
      groups: this.groupOutcomes(),
      provenShare: this.plans === 0 ? 1 : this.provenPlans / this.plans,
    };
  }

  private costMeans(): ArmResult['costs'] {
    return COST_CELLS.flatMap((cell, index) => {
      const values = this.costs.column(index);
      if (existing(values).length === 0) return [];
      // A run without this item paid nothing for it.
      const present = this.measures.present();
      const euros = intervalWithin(
        present.map((replication) => values[replication] ?? 0),
        0,
        Number.POSITIVE_INFINITY,
      )!;
      return [{ ...cell, euros }];
    });
  }

  private groupOutcomes(): GroupOutcome[] {
    const column = (group: string, outcome: string): number[] => {
      const index = GROUP_CELLS.findIndex((cell) => cell.group === group && cell.outcome === outcome);
      return existing(this.groups.column(index));
    };
    return GROUPS.map((group) => ({
      group,
      families: intervalWithin(column(group, 'families'), 0, Number.POSITIVE_INFINITY)?.mean ?? 0,
      shareOverCap: groupInterval(column(group, 'shareOverCap'), 0, 1),
      weeksInShelter: groupInterval(column(group, 'weeksInShelter'), 0, Number.POSITIVE_INFINITY),
      match: groupInterval(column(group, 'match')),
    }));
  }
}

/** A group may have families in a few replications only: then the mean is told, but no interval. */
function groupInterval(
  values: readonly number[],
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): Interval | null {
  const interval = intervalWithin(values, least, most);
  return interval && values.length < FEWEST_REPLICATIONS ? { mean: interval.mean, low: null, high: null } : interval;
}

/** Null when the run has no such item. */
function eurosOf({ costs }: RunSummary, { item, payer }: (typeof COST_CELLS)[number]): number | null {
  const rows = costs.filter((cost) => cost.item === item && cost.payer === payer);
  return rows.length === 0 ? null : rows.reduce((sum, { euros }) => sum + euros, 0);
}

/** None where the measure exists in no replication. */
function measureSummary(measure: MeasureId, values: number[]): MeasureSummary[] {
  const interval = intervalWithin(values, ...possibleValues(measure));
  if (!interval) return [];
  const [least, p10, median, p90, most] = quantile(values, [0, 0.1, 0.5, 0.9, 1]) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return [
    {
      measure,
      replications: values.length,
      ...interval,
      standardDeviation: values.length < 2 ? null : sampleStandardDeviation(values),
      least,
      p10,
      median,
      p90,
      most,
    },
  ];
}

function paddedToOneLength({ families, neverHoused }: ShelterDistribution): ShelterDistribution {
  const padded = (counts: readonly number[]) => families.map((_, weeks) => counts[weeks] ?? 0);
  return { families: padded(families), neverHoused: padded(neverHoused) };
}

function weekSeries(weeks: readonly Frequencies[]): WeekSeries {
  const quantiles = weeks.map((week) => week.quantiles([0.1, 0.9]));
  return {
    mean: weeks.map((week) => week.mean),
    low: quantiles.map(([low]) => low!),
    high: quantiles.map(([, high]) => high!),
  };
}
