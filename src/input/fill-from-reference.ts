/** A municipality whose id is a CBS code takes what its row leaves open from the reference data. */
import type { Municipality } from '../domain/planning-week.ts';
import type { ReferenceMunicipality } from './reference-data.ts';

/** `GM` and four digits. */
export const CBS_CODE = /^GM\d{4}$/;

/**
 * @param planningYear - the year of the planning week: a task by key goes by the population of 1 January of the year before.
 */
export function filledFromReference(
  municipality: Municipality,
  reference: ReferenceMunicipality | undefined,
  planningYear: number,
): Municipality {
  if (!reference) return municipality;
  const population = municipality.population ?? newest(reference.population);
  const taskPopulation = reference.population.get(planningYear - 1);
  const shelterRegion = municipality.shelterRegion ?? reference.shelterRegion;
  const hasPoint = municipality.latitude !== undefined && municipality.longitude !== undefined;
  return {
    ...municipality,
    province: municipality.province ?? reference.province,
    labourRegion: municipality.labourRegion ?? reference.labourRegion,
    ...(shelterRegion === undefined ? {} : { shelterRegion }),
    ...(population === undefined ? {} : { population }),
    ...(taskPopulation === undefined ? {} : { taskPopulation }),
    // Half a point from the file and half from the reference data would be a point nowhere.
    ...(hasPoint ? {} : { latitude: reference.latitude, longitude: reference.longitude }),
  };
}

function newest(population: ReadonlyMap<number, number>): number | undefined {
  return population.get(Math.max(...population.keys()));
}
