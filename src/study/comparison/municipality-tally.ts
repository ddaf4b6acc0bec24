/** What each municipality carries, as a mean over runs. */
import type { Municipality, MunicipalityId } from '../../domain/planning-week.ts';
import type { MunicipalityMean } from './comparison.ts';
import type { MunicipalityRow } from './run-summary.ts';
import { ExactMean } from './tallies.ts';

const FIGURES = ['personsPlaced', 'shelterPersonWeeks', 'reported', 'personsAsked', 'personsRealised'] as const;
type Figure = (typeof FIGURES)[number] | 'displacementShare';
type Means = Readonly<Record<Figure, ExactMean>>;

export class MunicipalityTally {
  private readonly meansOf = new Map<MunicipalityId, Means>();

  add(rows: readonly MunicipalityRow[]): void {
    for (const row of rows) {
      const means = this.meansOf.get(row.municipality) ?? noMeans();
      this.meansOf.set(row.municipality, means);
      for (const figure of FIGURES) means[figure].add(row[figure]);
      if (row.displacementShare !== undefined) means.displacementShare.add(row.displacementShare);
    }
  }

  /** In the order of the reference data; those that no run speaks of are left out. */
  means(municipalities: readonly Municipality[]): MunicipalityMean[] {
    const present = municipalities.filter(({ id }) => this.meansOf.has(id));
    const inhabitants = present.reduce((sum, { population }) => sum + (population ?? 0), 0);
    return present.map(({ id, name, population, latitude, longitude }) => {
      const means = this.meansOf.get(id)!;
      const personsPlaced = means.personsPlaced.mean ?? 0;
      return {
        municipality: id,
        name,
        population: population ?? null,
        latitude: latitude ?? null,
        longitude: longitude ?? null,
        personsPlaced,
        personsPlacedPer1000: population ? (personsPlaced * 1000) / population : null,
        // By population, as the measures of load have it: one yardstick for all policies.
        fairShare: population ? population / inhabitants : null,
        shelterPersonWeeks: means.shelterPersonWeeks.mean ?? 0,
        reported: means.reported.mean ?? 0,
        displacementShare: means.displacementShare.mean,
        personsAsked: means.personsAsked.mean ?? 0,
        personsRealised: means.personsRealised.mean ?? 0,
      };
    });
  }
}

function noMeans(): Means {
  return {
    personsPlaced: new ExactMean(),
    shelterPersonWeeks: new ExactMean(),
    reported: new ExactMean(),
    personsAsked: new ExactMean(),
    personsRealised: new ExactMean(),
    displacementShare: new ExactMean(),
  };
}
