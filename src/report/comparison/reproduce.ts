/** The command that computes the same comparison again. */
import type { Comparison } from '../../study/comparison/comparison.ts';

export function reproduceCommand(comparison: Comparison): string {
  const { arms, manifest, replications, seed, duration, reference } = comparison;
  const words = [
    ...['compare', manifest.scenario, '--policies', policiesOf(comparison).join(',')],
    ...decidersOf(comparison),
    ...(reference === arms[0]?.arm ? [] : ['--reference', reference]),
    ...['--replications', String(replications), '--seed', String(seed), '--weeks', String(duration.weeks)],
    ...['--out', 'out'],
  ];
  return `onderdak ${words.map(quoted).join(' ')}`;
}

/** An arm is named `policy`, or `policy/decider` where several deciders were asked for. */
function policiesOf({ arms }: Comparison): readonly string[] {
  const several = hasSeveralDeciders(arms);
  return [...new Set(arms.map(({ arm, decider }) => (several ? arm.slice(0, -decider.length - 1) : arm)))];
}

/** One decider for all is named, whether it was asked for or is the scenario's own: the outcome is the same. */
function decidersOf({ arms }: Comparison): readonly string[] {
  const deciders = [...new Set(arms.map(({ decider }) => decider))];
  return deciders.length === 1 || hasSeveralDeciders(arms) ? ['--deciders', deciders.join(',')] : [];
}

function hasSeveralDeciders(arms: Comparison['arms']): boolean {
  return arms.every(({ arm, decider }) => arm.endsWith(`/${decider}`));
}

/** A word for a shell: what is not plain stands in quotes. */
function quoted(word: string): string {
  return /^[\w./,:@#+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
