import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_MEASURES, cohortOf, isCountedWeek, measuresOf } from '../../../src/simulation/measures/all.ts';
import { MEASURES } from '../../../src/simulation/measures/measure.ts';
import { COST_ITEMS, PAYERS } from '../../../src/simulation/records.ts';
import { aWeek, municipality } from '../../week-builder.ts';
import { aFamilyRecord, aMunicipalityRecord, aView, aWeekRecord, DURATION, measure } from '../run-builder.ts';

/** Three families that count: 2, 4 and 18 weeks in shelter, of 2, 3 and 5 persons. */
const three = [
  aFamilyRecord({ family: 'A', weeksInShelter: 2, children: 1, rooflessWeeks: 1, match: 0.5 }),
  aFamilyRecord({ family: 'B', weeksInShelter: 4, children: 2, match: 1, schoolChanges: 2 }),
  aFamilyRecord({
    family: 'C',
    weeksInShelter: 18,
    adults: 2,
    children: 3,
    rooflessWeeks: 2,
    overCap: true,
    outcome: 'waiting',
    schoolChanges: 1,
  }),
];

describe('the cohort', () => {
  it('is the admitted families that reported after the warm-up and before the follow-up', () => {
    const at = (reportedWeek: number) => aFamilyRecord({ family: `${reportedWeek}`, reportedWeek });
    const { admittedWeek: _, ...neverAdmitted } = aFamilyRecord({ family: 'not admitted', outcome: 'not-admitted' });
    const cohort = cohortOf({ families: [at(9), at(10), at(29), at(30), neverAdmitted] }, DURATION);
    expect(cohort.map(({ family }) => family)).toEqual(['10', '29']);
  });

  it('counts as many weeks as the run has between warm-up and follow-up', () => {
    const weeks = Array.from({ length: 40 }, (_, week) => week).filter((week) => isCountedWeek(week, DURATION));
    expect(weeks).toHaveLength(20);
    expect([weeks[0], weeks.at(-1)]).toEqual([10, 29]);
  });
});

describe('the list of measures', () => {
  it('has every measure once, in the order of the report', () => {
    expect(ALL_MEASURES.map(({ id }) => id)).toEqual(MEASURES);
  });

  it('gives a number or null for every measure, also of a run in which nothing happens', () => {
    const values = measuresOf(aView());
    expect(Object.keys(values)).toEqual(MEASURES);
    const absent = Object.entries(values).flatMap(([id, value]) => (value === null ? [id] : []));
    expect(absent).toEqual([
      'share-over-cap',
      'weeks-in-shelter-mean',
      'weeks-in-shelter-median',
      'weeks-in-shelter-p90',
      'never-housed-share',
      'match-mean',
      'load-max',
      'load-gini',
      'load-theil',
      'persons-honoured-share',
      'displacement-share',
      'cost-per-family-housed',
    ]);
    expect(Object.values(values).every((value) => value === null || value === 0)).toBe(true);
  });
});

describe('time in shelter', () => {
  const view = aView({ families: three });

  it.each([
    ['share-over-cap', 1 / 3],
    ['weeks-in-shelter-mean', 8],
    ['weeks-in-shelter-median', 4],
    // Between 4 and 18, at 0.9 × 2 = 1.8 places from the first.
    ['weeks-in-shelter-p90', 4 + 0.8 * 14],
    ['family-weeks-in-shelter', 24],
    ['person-weeks-in-shelter', 2 * 2 + 4 * 3 + 18 * 5],
    ['child-weeks-in-shelter', 2 * 1 + 4 * 2 + 18 * 3],
    ['roofless-weeks', 3],
    ['child-roofless-weeks', 1 * 1 + 2 * 3],
    ['never-housed-share', 1 / 3],
    ['housed-families', 2],
    ['match-mean', 0.75],
    ['school-changes', 3],
  ] as const)('%s of three families by hand', (id, expected) => {
    expect(measure(id, view)).toBeCloseTo(expected, 12);
  });

  it('leaves out families outside the cohort', () => {
    const early = aFamilyRecord({ family: 'early', reportedWeek: 9, weeksInShelter: 30, overCap: true });
    const more = aView({ families: [early, ...three] });
    expect(measuresOf(more)).toEqual(measuresOf(view));
  });

  it('a family that left by itself is neither housed nor still waiting', () => {
    const left = aView({
      families: [aFamilyRecord({ outcome: 'own-network' }), aFamilyRecord({ outcome: 'returned' })],
    });
    expect(measure('never-housed-share', left)).toBe(0);
    expect(measure('housed-families', left)).toBe(0);
  });

  it('counts families put out at the end of a maximum stay as never housed', () => {
    const put = aView({ families: [aFamilyRecord({ outcome: 'stay-ended' }), aFamilyRecord({ outcome: 'returned' })] });
    expect(measure('never-housed-share', put)).toBe(0.5);
  });
});

describe('load', () => {
  const placed = (...rows: readonly (readonly [population: number | undefined, persons: number])[]) =>
    aView({
      municipalities: rows.map(([population, personsPlaced], index) => {
        const { population: _, ...row } = aMunicipalityRecord(`M${index}`, { personsPlaced });
        return population === undefined ? row : { ...row, population };
      }),
    });

  it('is even when every municipality has the same number of persons per inhabitant', () => {
    const even = placed([10_000, 10], [20_000, 20], [70_000, 70]);
    expect(measure('load-max', even)).toBeCloseTo(1, 12);
    expect(measure('load-gini', even)).toBeCloseTo(0, 12);
    expect(measure('load-theil', even)).toBeCloseTo(0, 12);
  });

  it('is as uneven as can be when all lies on one municipality', () => {
    const one = placed([25_000, 8], [25_000, 0], [50_000, 0]);
    expect(measure('load-max', one)).toBeCloseTo(4, 12);
    expect(measure('load-gini', one)).toBeCloseTo(0.75, 12);
    expect(measure('load-theil', one)).toBeCloseTo(Math.log(4), 12);
  });

  it('of two municipalities by hand: 3 persons on 10,000 and 1 on 10,000', () => {
    const two = placed([10_000, 3], [10_000, 1]);
    expect(measure('load-max', two)).toBeCloseTo(1.5, 12);
    // Mean absolute difference of the loads over twice their mean: (2/4 × 2) / (2 × 2).
    expect(measure('load-gini', two)).toBeCloseTo(0.25, 12);
    expect(measure('load-theil', two)).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 12);
  });

  it('leaves out municipalities of unknown population, and is absent when nobody else is placed', () => {
    expect(measure('load-max', placed([10_000, 3], [10_000, 1], [undefined, 99]))).toBeCloseTo(1.5, 12);
    expect(measure('load-gini', placed([10_000, 0], [undefined, 4]))).toBeNull();
  });

  const rows = fc.array(fc.tuple(fc.integer({ min: 500, max: 900_000 }), fc.integer({ min: 0, max: 300 })), {
    minLength: 1,
    maxLength: 40,
  });
  const somebody = rows.filter((list) => list.some(([, persons]) => persons > 0));

  it('the Gini coefficient is the mean absolute difference of two inhabitants over twice the mean', () => {
    fc.assert(
      fc.property(somebody, (list) => {
        const people = list.reduce((sum, [population]) => sum + population, 0);
        const persons = list.reduce((sum, [, here]) => sum + here, 0);
        let difference = 0;
        for (const [population, here] of list) {
          for (const [other, there] of list) {
            difference += population * other * Math.abs(here / population - there / other);
          }
        }
        expect(measure('load-gini', placed(...list))).toBeCloseTo(difference / (2 * people * persons), 9);
      }),
    );
  });

  it('does not depend on the order of the municipalities, nor on splitting one in two of the same load', () => {
    fc.assert(
      fc.property(somebody, (list) => {
        const [[population, persons], ...others] = list as [[number, number], ...[number, number][]];
        const doubled = others.map(([people, here]) => [people * 2, here * 2] as const);
        const halves = placed([population, persons], ...doubled.toReversed(), [population, persons]);
        for (const id of ['load-max', 'load-gini', 'load-theil'] as const) {
          expect(measure(id, halves)).toBeCloseTo(measure(id, placed(...list))!, 9);
        }
      }),
    );
  });

  it('lies within its bounds', () => {
    fc.assert(
      fc.property(somebody, (list) => {
        const view = placed(...list);
        const [most, gini, theil] = (['load-max', 'load-gini', 'load-theil'] as const).map((id) => measure(id, view)!);
        expect(most).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(gini).toBeGreaterThanOrEqual(0);
        expect(gini).toBeLessThan(1);
        expect(theil).toBeGreaterThanOrEqual(0);
        // Theil is a mean of logarithms of the load against the key, so it never exceeds that of the largest.
        expect(theil).toBeLessThanOrEqual(Math.log(most!) + 1e-9);
      }),
    );
  });
});

describe('promises', () => {
  const rows = [
    aMunicipalityRecord('Ham', { personsAsked: 10, personsRealised: 14, backlog: -4, withdrawn: 1 }),
    aMunicipalityRecord('Zijl', { personsAsked: 30, personsRealised: 6, backlog: 24, withdrawn: 2 }),
  ];
  const view = aView({ municipalities: rows });

  it('a lead of one municipality does not hide what another leaves undone', () => {
    expect(measure('persons-asked', view)).toBe(40);
    expect(measure('persons-honoured-share', view)).toBe(16 / 40);
    expect(measure('backlog', view)).toBe(24);
  });

  it('withdrawals are added up over municipalities', () => {
    expect(measure('withdrawals', view)).toBe(3);
  });
});

describe('displacement', () => {
  it('is the mean share of the homes falling free, weighted by those homes', () => {
    const base = aWeek(municipality('Ham', { vacatedPerYear: 100 }), municipality('Zijl', { vacatedPerYear: 300 }));
    const rows = [
      aMunicipalityRecord('Ham', { displacementShare: 0.08 }),
      aMunicipalityRecord('Zijl', { displacementShare: 0.04 }),
      aMunicipalityRecord('Unknown'),
    ];
    expect(measure('displacement-share', aView({ municipalities: rows }, base))).toBeCloseTo(0.05, 12);
  });
});

describe('costs', () => {
  const costs = [
    { item: 'shelter', payer: 'state', euros: 60_000 },
    { item: 'shelter', payer: 'municipalities', euros: 40_000 },
    { item: 'return', payer: 'state', euros: 1_000 },
  ] as const;

  it('are added up, in all and by payer, and divided over the families placed in the same weeks', () => {
    const view = aView({ costs, municipalities: [aMunicipalityRecord('Ham', { familiesPlaced: 4 })] });
    expect(measure('cost-total', view)).toBe(101_000);
    expect(measure('cost-state', view)).toBe(61_000);
    expect(measure('cost-municipalities', view)).toBe(40_000);
    expect(measure('cost-families', view)).toBe(0);
    expect(measure('cost-per-family-housed', view)).toBe(25_250);
  });

  it('the payers together pay the whole bill', () => {
    const cost = fc.record({
      item: fc.constantFrom(...COST_ITEMS),
      payer: fc.constantFrom(...PAYERS),
      euros: fc.integer({ min: 0, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(cost), (list) => {
        const view = aView({ costs: list });
        const parts = PAYERS.map((payer) => measure(`cost-${payer}`, view)!);
        expect(parts.reduce((sum, euros) => sum + euros, 0)).toBe(measure('cost-total', view));
      }),
    );
  });
});

describe('what happens week by week', () => {
  it('is added up over the counted weeks only', () => {
    const weeks = [9, 10, 29, 30].map((week) =>
      aWeekRecord(week, { arrived: 5, declinedByMunicipality: 2, declinedByFamily: 3 }),
    );
    const view = aView({ weeks });
    expect(measure('arrivals', view)).toBe(10);
    expect(measure('declined-by-municipality', view)).toBe(4);
    expect(measure('declined-by-family', view)).toBe(6);
  });
});
