import { describe, expect, it } from 'vitest';
import { assessed, criterionOf, schemeWith, type WrittenFacts } from './example.ts';

/** Per criterion: facts that break it, facts that still hold although close, and the facts whose absence leaves it open. */
const CRITERIA: Readonly<
  Record<string, { broken: readonly WrittenFacts[]; holds: readonly WrittenFacts[]; needs: readonly string[] }>
> = {
  'minor-children': { broken: [{ minor_children: 'no' }], holds: [{}], needs: ['minor_children'] },
  'residence-ground': {
    broken: [{ residence_ground: 'unclear' }],
    holds: [{ residence_ground: 'dutch' }, { residence_ground: 'chavez-vilchez' }],
    needs: ['residence_ground'],
  },
  'came-unprepared': {
    broken: [{ came_voluntarily: 'no' }, { prepared: 'yes' }],
    holds: [{}],
    needs: ['came_voluntarily', 'prepared'],
  },
  'not-evacuated': { broken: [{ evacuation_list: 'yes' }], holds: [{}], needs: ['evacuation_list'] },
  'arrived-recently': {
    broken: [{ arrived_on: '2026-05-01' }, { arrived_on: '2020-01-01' }],
    holds: [{ arrived_on: '2026-05-02' }, { arrived_on: '2026-11-02' }],
    needs: ['arrived_on', 'reported_on'],
  },
  'no-care-question': { broken: [{ care_need: 'yes' }], holds: [{}], needs: ['care_need'] },
  'judged-self-sufficient': {
    broken: [{ self_sufficient: 'no' }],
    holds: [{}],
    needs: ['self_sufficient', 'self_sufficient_judged_on'],
  },
  'homeless-without-network': {
    broken: [{ homeless: 'no' }, { homeless: 'threatened' }, { own_network: 'yes' }],
    holds: [{}],
    needs: ['homeless', 'own_network'],
  },
  'distress-self-sufficient': {
    broken: [{ self_sufficient: 'no' }],
    holds: [{}],
    needs: ['self_sufficient', 'self_sufficient_judged_on'],
  },
  'distress-homeless-despite-efforts': {
    broken: [{ homeless: 'threatened' }, { home_efforts: 'no' }],
    holds: [{}],
    needs: ['homeless', 'home_efforts'],
  },
  'distress-finances-despite-efforts': {
    broken: [{ work_efforts: 'no' }],
    holds: [{}],
    needs: ['work_efforts'],
  },
  'distress-homeless-children': {
    broken: [{ minor_children: 'no' }, { homeless: 'no' }],
    holds: [{}],
    needs: ['minor_children', 'homeless'],
  },
  'distress-return-impossible': {
    broken: [{ return_possible: 'yes' }, { return_willing: 'no' }],
    holds: [{}],
    needs: ['return_possible', 'return_willing'],
  },
};

describe('the criteria of 2021', () => {
  it('are all covered by this table', () => {
    expect(Object.keys(CRITERIA)).toEqual(schemeWith().criteria.map(({ id }) => id));
  });

  it('are the seven conditions and the five criteria of the documents', () => {
    const labels = schemeWith().criteria.map(({ group, label }) => `${group} ${label}`);
    expect([...new Set(labels)]).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `target ${number}`),
      ...['a', 'b', 'c', 'd', 'e'].map((letter) => `distress ${letter}`),
    ]);
  });

  it('are all met by the example case, which qualifies', () => {
    const assessment = assessed();
    expect(assessment.criteria.map(({ outcome }) => outcome)).toEqual(Array(13).fill('met'));
    expect(assessment).toMatchObject({ verdict: 'qualifies', missing: [], contradictions: [] });
  });

  for (const [id, { broken, holds, needs }] of Object.entries(CRITERIA)) {
    it.each(broken)(`${id} is not met with %j, and that alone decides`, (changes) => {
      const assessment = assessed(changes);
      expect(criterionOf(assessment, id)).toMatchObject({ outcome: 'not-met', missing: [], contradicted: [] });
      expect(assessment.verdict).toBe('does-not-qualify');
    });

    it.each(holds)(`${id} is met with %j`, (changes) => {
      expect(criterionOf(assessed(changes), id).outcome).toBe('met');
      expect(assessed(changes).verdict).toBe('qualifies');
    });

    it.each(needs)(`${id} cannot be judged without %s, which is named`, (fact) => {
      const assessment = assessed({ [fact]: undefined });
      expect(criterionOf(assessment, id)).toMatchObject({ outcome: 'unknown', missing: [fact] });
      expect(assessment.verdict).toBe('cannot-be-judged');
      expect(assessment.missing).toEqual([fact]);
    });
  }
});

describe('the six-month line', () => {
  const outcome = (arrived: string, reported: string, months = 6) =>
    criterionOf(
      assessed(
        {
          arrived_on: arrived,
          reported_on: reported,
          self_sufficient_judged_on: reported,
          referred_on: reported,
          tested_on: reported,
        },
        { recentArrivalMonths: months },
      ),
      'arrived-recently',
    ).outcome;

  it('includes the day exactly six months after arrival and ends the day after', () => {
    expect(outcome('2026-05-02', '2026-11-01')).toBe('met');
    expect(outcome('2026-05-02', '2026-11-02')).toBe('met');
    expect(outcome('2026-05-02', '2026-11-03')).toBe('not-met');
  });

  it('ends on the last day of a month that has no such day', () => {
    expect(outcome('2025-08-31', '2026-02-28')).toBe('met');
    expect(outcome('2025-08-31', '2026-03-01')).toBe('not-met');
    expect(outcome('2023-08-31', '2024-02-29')).toBe('met');
    expect(outcome('2023-08-31', '2024-03-01')).toBe('not-met');
  });

  it('moves with its setting', () => {
    expect(outcome('2026-05-02', '2026-11-03', 7)).toBe('met');
    expect(outcome('2026-05-02', '2026-06-02', 1)).toBe('met');
    expect(outcome('2026-05-02', '2026-06-03', 1)).toBe('not-met');
    expect(outcome('2026-05-02', '2026-05-02', 0)).toBe('met');
    expect(outcome('2026-05-02', '2026-05-03', 0)).toBe('not-met');
  });
});

describe('the settings, where the documents differ', () => {
  it('accept the Chavez-Vilchez ground (DG20a, WG20) or only Dutch nationality (strict reading of BO21)', () => {
    const chavez = { residence_ground: 'chavez-vilchez' };
    expect(assessed(chavez).verdict).toBe('qualifies');
    const strict = assessed(chavez, { acceptedResidenceGrounds: ['dutch'] });
    expect(strict.verdict).toBe('does-not-qualify');
    expect(criterionOf(strict, 'residence-ground')).toMatchObject({ outcome: 'not-met' });
    expect(assessed({}, { acceptedResidenceGrounds: ['dutch'] }).verdict).toBe('qualifies');
  });

  it('never accept an unclear nationality (BO21, note 1), while an unknown one stays unknown', () => {
    expect(assessed({ residence_ground: 'unclear' }).verdict).toBe('does-not-qualify');
    expect(assessed({ residence_ground: undefined }).verdict).toBe('cannot-be-judged');
  });

  it('count threatened homelessness (DG20b) or do not (BO21), in condition 7 and criteria b and d alike', () => {
    const threatened = { homeless: 'threatened' };
    const ids = ['homeless-without-network', 'distress-homeless-despite-efforts', 'distress-homeless-children'];
    const strict = assessed(threatened);
    const wide = assessed(threatened, { threatenedHomelessnessCounts: true });
    expect(ids.map((id) => criterionOf(strict, id).outcome)).toEqual(['not-met', 'not-met', 'not-met']);
    expect(ids.map((id) => criterionOf(wide, id).outcome)).toEqual(['met', 'met', 'met']);
    expect(wide.verdict).toBe('qualifies');
    expect(assessed({ homeless: 'no' }, { threatenedHomelessnessCounts: true }).verdict).toBe('does-not-qualify');
    expect(assessed({}, { threatenedHomelessnessCounts: true }).verdict).toBe('qualifies');
  });

  it('require self-sufficiency (BO21), or treat the family as not self-sufficient (DG20a 1B, WG20)', () => {
    const treated = { legalGround: 'treated-as-not-self-sufficient' } as const;
    expect(assessed({ self_sufficient: 'no' }).verdict).toBe('does-not-qualify');
    expect(assessed({ self_sufficient: 'no' }, treated).verdict).toBe('qualifies');
    expect(assessed({}, treated).verdict).toBe('qualifies');
  });

  it('never do without the assessment itself, whatever the legal ground', () => {
    for (const legalGround of ['self-sufficient-required', 'treated-as-not-self-sufficient'] as const) {
      const assessment = assessed(
        { self_sufficient: undefined, self_sufficient_judged_on: undefined },
        { legalGround },
      );
      expect(assessment.verdict).toBe('cannot-be-judged');
      expect(assessment.missing).toEqual(['self_sufficient_judged_on', 'self_sufficient']);
    }
  });
});
