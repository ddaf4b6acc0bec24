/** Plans changed by hand, each in one thing: none may pass for a plan of the pilot week. */
import type { MunicipalityLoad, ObjectiveResult, Placement, Plan } from '../../src/domain/plan.ts';

export interface TamperedPlan {
  readonly what: string;
  readonly tamper: (plan: Plan) => Plan;
}

const placements =
  (change: (placement: Placement, index: number, all: readonly Placement[]) => Placement) => (plan: Plan) => ({
    ...plan,
    placements: plan.placements.map(change),
  });
const firstPlaced = (change: (placement: Placement) => Placement) => (plan: Plan) => {
  const at = plan.placements.findIndex(({ status }) => status === 'placed');
  return placements((placement, index) => (index === at ? change(placement) : placement))(plan);
};
const objective = (name: string, change: (result: ObjectiveResult) => Partial<ObjectiveResult>) => (plan: Plan) => ({
  ...plan,
  objectives: plan.objectives.map((each) => (each.name === name ? { ...each, ...change(each) } : each)),
});
const loads = (change: (load: MunicipalityLoad) => Partial<MunicipalityLoad>) => (plan: Plan) => ({
  ...plan,
  loads: plan.loads.map((load, index) => (index === 0 ? { ...load, ...change(load) } : load)),
});
const manifest = (change: (manifest: Plan['manifest']) => Partial<Plan['manifest']>) => (plan: Plan) => ({
  ...plan,
  manifest: { ...plan.manifest, ...change(plan.manifest) },
});
const data = (table: string, change: { readonly rows?: number; readonly sha256?: string }) =>
  manifest(({ data: digests }) => ({
    data: digests!.map((digest) => (digest.table === table ? { ...digest, ...change } : digest)),
  }));
/** Exchanges a part of the placements of two families. */
const exchanged =
  (one: number, other: number, part: (placement: Placement) => Partial<Placement>) =>
  (plan: Plan): Plan => ({
    ...plan,
    placements: plan.placements.map((placement, index, all) => {
      if (index === one) return { ...placement, ...part(all[other]!) };
      return index === other ? { ...placement, ...part(all[one]!) } : placement;
    }),
  });
const placedAt = (plan: Plan) => plan.placements.flatMap(({ status }, index) => (status === 'placed' ? [index] : []));

const OBJECTIVES = [
  'roofless',
  'over-cap',
  'weeks-over-cap',
  'weeks-in-shelter',
  'match',
  'school-changes',
  'evenness',
  'stability',
] as const;
const TABLES = [
  'settings',
  'policy',
  'families',
  'municipalities',
  'commitments',
  'dwellings',
  'shelters',
  'labour',
] as const;

export const TAMPERED: readonly TamperedPlan[] = [
  ...OBJECTIVES.map((name) => ({
    what: `the value of ${name} is better by one`,
    tamper: objective(name, ({ value, sense }) => ({ value: sense === 'minimise' ? value - 1 : value + 1 })),
  })),
  ...OBJECTIVES.map((name) => ({
    what: `the bound of ${name} lies beyond its value`,
    tamper: objective(name, ({ bound, sense }) => ({ bound: sense === 'minimise' ? bound! + 5 : bound! - 5 })),
  })),
  ...TABLES.map((table) => ({
    what: `the fingerprint of ${table} is zeroed`,
    tamper: data(table, { sha256: '0'.repeat(64) }),
  })),
  ...['families', 'dwellings', 'shelters'].map((table) => ({
    what: `the number of ${table} is another`,
    tamper: data(table, { rows: 1 }),
  })),
  { what: 'the list of data is emptied', tamper: manifest(() => ({ data: [] })) },
  { what: 'the list of files is emptied', tamper: manifest(() => ({ inputs: [] })) },
  { what: 'a file is left out', tamper: manifest(({ inputs }) => ({ inputs: inputs.slice(1) })) },
  {
    what: 'a file has another name',
    tamper: manifest(({ inputs }) => ({ inputs: [{ ...inputs[0]!, file: 'other.csv' }, ...inputs.slice(1)] })),
  },
  { what: 'the scenario has another name', tamper: manifest(() => ({ scenario: 'Another week' })) },
  {
    what: 'an override is made up',
    tamper: manifest(() => ({ overrides: [{ path: 'capWeeks', from: 'x.yaml', value: '26' }] })),
  },
  { what: 'the seed is another', tamper: manifest(({ seed }) => ({ seed: seed + 1 })) },
  { what: 'the week is another', tamper: (plan) => ({ ...plan, week: '2026-W47' }) },
  { what: 'the horizon is longer', tamper: (plan) => ({ ...plan, horizonWeeks: plan.horizonWeeks + 1 }) },
  { what: 'the cap is higher', tamper: (plan) => ({ ...plan, capWeeks: plan.capWeeks + 1 }) },
  { what: 'it no longer says that it is fictitious', tamper: (plan) => ({ ...plan, fictitious: false }) },
  { what: 'it calls itself feasible though all is proven', tamper: (plan) => ({ ...plan, status: 'feasible' }) },
  {
    what: 'the order of objectives is another',
    tamper: (plan) => ({ ...plan, objectives: plan.objectives.toReversed() }),
  },
  { what: 'an objective is left out', tamper: (plan) => ({ ...plan, objectives: plan.objectives.slice(0, -1) }) },
  { what: 'a proof is denied', tamper: objective('roofless', () => ({ proven: false })) },
  { what: 'a proof is called conditional', tamper: objective('match', () => ({ conditional: true })) },
  { what: 'a gap is another', tamper: objective('match', () => ({ gap: 0.25 })) },
  { what: 'a unit is another', tamper: objective('over-cap', () => ({ unit: 'persons' })) },
  { what: 'a family is left out', tamper: (plan) => ({ ...plan, placements: plan.placements.slice(1) }) },
  {
    what: 'a family stands in it twice',
    tamper: (plan) => ({ ...plan, placements: [...plan.placements, plan.placements[0]!] }),
  },
  {
    what: 'a family is renamed',
    tamper: placements((each, index) => (index === 0 ? { ...each, family: 'F-999' } : each)),
  },
  {
    what: 'a placed family moves in a week earlier',
    tamper: firstPlaced((each) => ({ ...each, moveInWeek: '2026-W47' })),
  },
  {
    what: 'a family is put in another municipality',
    tamper: firstPlaced((each) => ({ ...each, municipality: 'GM0363' })),
  },
  { what: 'a home is one that does not exist', tamper: firstPlaced((each) => ({ ...each, dwelling: 'D-999' })) },
  {
    what: 'two families exchange homes',
    tamper: (plan) => {
      const [one, other] = placedAt(plan);
      return exchanged(one!, other!, ({ dwelling, municipality, moveInWeek }) => ({
        ...(dwelling === undefined ? {} : { dwelling }),
        ...(municipality === undefined ? {} : { municipality }),
        ...(moveInWeek === undefined ? {} : { moveInWeek }),
      }))(plan);
    },
  },
  { what: 'a match score is higher', tamper: firstPlaced((each) => ({ ...each, match: 1 })) },
  {
    what: 'the parts of a match score are others',
    tamper: firstPlaced((each) => ({ ...each, matchParts: { labour: 1, ties: 1, preference: 1 } })),
  },
  { what: 'a family has fewer weeks in shelter', tamper: placements((each) => ({ ...each, weeksInShelter: 0 })) },
  { what: 'nobody is over the cap', tamper: placements((each) => ({ ...each, overCap: false, excessWeeks: 0 })) },
  { what: 'a stay is left out', tamper: placements((each) => ({ ...each, stays: [] })) },
  { what: 'school changes are hidden', tamper: placements((each) => ({ ...each, schoolChanges: 0 })) },
  { what: 'region fallback is claimed', tamper: firstPlaced((each) => ({ ...each, regionFallback: true })) },
  { what: 'the reasons of two families are exchanged', tamper: exchanged(0, 1, ({ reasons }) => ({ reasons })) },
  {
    what: 'a reason is left out',
    tamper: placements((each, index) => (index === 2 ? { ...each, reasons: each.reasons.slice(1) } : each)),
  },
  { what: 'all reasons are left out', tamper: placements((each) => ({ ...each, reasons: [] })) },
  {
    what: 'a reason is given twice',
    tamper: placements((each, index) =>
      index === 0 ? { ...each, reasons: [...each.reasons, each.reasons[0]!] } : each,
    ),
  },
  { what: 'all warnings are left out', tamper: (plan) => ({ ...plan, warnings: [] }) },
  { what: 'one warning is left out', tamper: (plan) => ({ ...plan, warnings: plan.warnings.slice(0, -1) }) },
  {
    what: 'a warning is made up',
    tamper: (plan) => ({ ...plan, warnings: [...plan.warnings, { kind: 'unplaced', families: ['F-001'] }] }),
  },
  { what: 'a municipality carries less', tamper: loads(({ personsPlaced }) => ({ personsPlaced: personsPlaced + 1 })) },
  {
    what: 'a municipality used less of its promise',
    tamper: loads(({ personsUsed }) => ({ personsUsed: personsUsed + 1 })),
  },
  { what: 'a fair share is another', tamper: loads(() => ({ fairShare: 99 })) },
  { what: 'a municipality is left out of the table', tamper: (plan) => ({ ...plan, loads: plan.loads.slice(1) }) },
];
