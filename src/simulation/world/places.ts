/** The municipalities of a run and what the draws need of them: weights by population, and the sectors that exist. */
import type { Municipality, PlanningWeek } from '../../domain/planning-week.ts';
import type { ParameterValues } from '../parameters.ts';
import type { WorldSettings } from '../study.ts';

export interface Places {
  /** By id, so that the order of rows in a file changes no draw. */
  readonly municipalities: readonly Municipality[];
  /** In proportion to the families that report there. */
  readonly reporting: readonly number[];
  /** In proportion to the inhabitants. */
  readonly inhabitants: readonly number[];
  /** Sectors of the labour figures, sorted. */
  readonly sectors: readonly string[];
}

/**
 * Where families report: by the column of the municipalities file that the scenario names (observed shares), else by
 * population to the power `arrivals.concentration`, since they concentrate in the larger cities (BO21). Where no municipality
 * has the figure, all weigh the same.
 */
export function placesOf(base: PlanningWeek, settings: WorldSettings, parameters: ParameterValues): Places {
  const municipalities = [...base.municipalities].sort((one, other) => (one.id < other.id ? -1 : 1));
  const { reportingColumn } = settings;
  const observed = (municipality: Municipality) =>
    reportingColumn === undefined
      ? (municipality.population ?? 0) ** parameters['arrivals.concentration'] *
        (municipality.population === undefined ? 0 : 1)
      : (municipality.figures.get(reportingColumn) ?? 0);
  return {
    municipalities,
    reporting: evenIfUnknown(municipalities.map((each) => Math.max(0, observed(each)))),
    inhabitants: evenIfUnknown(municipalities.map(({ population }) => population ?? 0)),
    sectors: [...new Set(base.labour.map(({ sector }) => sector))].sort(),
  };
}

function evenIfUnknown(weights: readonly number[]): readonly number[] {
  return weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
}
