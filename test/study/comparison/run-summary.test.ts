import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/study/comparison/run-summary.ts';
import {
  aFamilyRecord,
  aMeasuredRun,
  aMunicipalityRecord,
  aWeekRecord,
  DURATION,
} from '../../simulation/run-builder.ts';

describe('the summary of a run', () => {
  it('counts the families by weeks in shelter, and apart those that still wait', () => {
    const families = [
      aFamilyRecord({ weeksInShelter: 0 }),
      aFamilyRecord({ weeksInShelter: 3, outcome: 'waiting' }),
      aFamilyRecord({ weeksInShelter: 3 }),
      aFamilyRecord({ weeksInShelter: 30, reportedWeek: 0 }),
    ];
    const { shelterDistribution } = summarise(aMeasuredRun({ families }), DURATION);
    expect(shelterDistribution).toEqual({ families: [1, 0, 0, 2], neverHoused: [0, 0, 0, 1] });
  });

  it('keeps the week series of every week, warm-up too', () => {
    const weeks = [
      aWeekRecord(0, { inAssessment: 1, inShelter: 2, roofless: 3, childrenInShelter: 4, overCap: 5, housed: 6 }),
      aWeekRecord(1, { proven: false }),
    ];
    const { series, plans, provenPlans } = summarise(aMeasuredRun({ weeks }), DURATION);
    expect(series).toEqual({
      'in-shelter': [2, 0],
      'children-in-shelter': [4, 0],
      roofless: [3, 0],
      'over-cap': [5, 0],
      waiting: [6, 0],
      housed: [6, 0],
    });
    expect([plans, provenPlans]).toEqual([2, 1]);
  });

  it('divides the families over the groups of the audit', () => {
    const families = [
      aFamilyRecord({ adults: 1, children: 1, schoolChildren: 0, reportedIn: 'City', weeksInShelter: 2, match: 0.5 }),
      aFamilyRecord({
        adults: 2,
        children: 3,
        schoolChildren: 3,
        reportedIn: 'Ham',
        weeksInShelter: 20,
        overCap: true,
      }),
      aFamilyRecord({ adults: 2, children: 2, schoolChildren: 1, reportedIn: 'Unknown', weeksInShelter: 4 }),
    ];
    const municipalities = [
      aMunicipalityRecord('City', { population: 100_000 }),
      aMunicipalityRecord('Ham', { population: 99_999 }),
    ];
    const { groups } = summarise(aMeasuredRun({ families, municipalities }), DURATION);
    const sizes = Object.entries(groups).map(([group, row]) => [group, row.families]);
    expect(Object.fromEntries(sizes)).toEqual({
      'one-parent': 1,
      'two-parents': 2,
      'one-or-two-children': 2,
      'three-or-more-children': 1,
      'with-child-under-4': 2,
      'reported-in-large-city': 1,
      'reported-elsewhere': 1,
    });
    expect(groups['two-parents']).toEqual({ families: 2, shareOverCap: 0.5, weeksInShelter: 12, match: null });
    expect(groups['one-parent'].match).toBe(0.5);
  });

  it('is as large for many families as for few', () => {
    const size = (count: number) => {
      const families = Array.from({ length: count }, (_, index) => aFamilyRecord({ weeksInShelter: index % 10 }));
      return JSON.stringify(summarise(aMeasuredRun({ families }), DURATION)).length;
    };
    expect(size(5000)).toBeLessThan(size(50) * 1.2);
  });

  it('comes back the same from JSON', () => {
    const run = summarise(aMeasuredRun({ families: [aFamilyRecord({ weeksInShelter: 7 })] }), DURATION);
    expect(JSON.parse(JSON.stringify(run))).toEqual(run);
  });
});
