/** What a plan says of the scenario it was made from, so that it can be made again to the byte. */
import type { Finding } from '../domain/finding.ts';
import type { Manifest } from '../domain/plan.ts';
import type { Scenario } from './read-scenario.ts';

export interface ScenarioProvenance extends Pick<Manifest, 'inputs' | 'overrides'> {
  readonly scenario: string;
  readonly findings: readonly Finding[];
}

export function provenanceOf(scenario: Scenario): ScenarioProvenance {
  return {
    scenario: scenario.name,
    inputs: scenario.inputs,
    overrides: scenario.trace.map(({ path, from, value }) => ({ path, from, value })),
    findings: findingsOfReading(scenario),
  };
}

/** What reading changed in the data, so that the plan itself says it. */
function findingsOfReading(scenario: Scenario): Finding[] {
  return scenario.warnings
    .filter(({ kind }) => kind === 'scores-rounded')
    .map(({ params, source }) => ({
      kind: 'scores-rounded',
      file: source?.file ?? '',
      count: Number(params['count']),
    }));
}
