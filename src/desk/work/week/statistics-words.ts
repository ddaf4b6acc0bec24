/** Override statistics as their answer. */

import type { ObjectiveId } from '../../../domain/policy.ts';
import type { Language } from '../../../domain/text.ts';
import { sayAmount, sayObjective } from '../../../i18n/objectives.ts';
import type { OverrideStatistics } from './override-statistics.ts';
import type { OverrideStatisticsWords } from './proposal-schemas.ts';

export function statisticsInWords(statistics: OverrideStatistics, language: Language): OverrideStatisticsWords {
  return {
    ...statistics,
    byObjective: statistics.byObjective.map(({ objective, overrides, unit, costs }) => ({
      objective,
      title: objective === null ? null : sayObjective(objective as ObjectiveId, language),
      overrides,
      costs: unit === undefined ? '' : sayAmount(costs, unit, language, 3),
    })),
    list: statistics.list.map(({ costs, ...each }) => ({
      ...each,
      costs: costs
        ? `${sayObjective(costs.objective, language)}: ${sayAmount(costs.difference, costs.unit, language, 3)}`
        : null,
    })),
  };
}
