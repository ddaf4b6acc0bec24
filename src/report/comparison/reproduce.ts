/** The command that computes the same comparison again. */
import type { Comparison } from '../../comparison/comparison.ts';

export function reproduceCommand({ arms, manifest, replications, seed, duration, reference }: Comparison): string {
  const words = [
    ...(arms.length === 1
      ? ['simulate', quoted(manifest.scenario), '--policy', quoted(arms[0]!.arm)]
      : ['compare', quoted(manifest.scenario), '--policies', quoted(arms.map(({ arm }) => arm).join(','))]),
    ...(reference === arms[0]?.arm ? [] : ['--reference', quoted(reference)]),
    ...['--replications', String(replications), '--seed', String(seed), '--weeks', String(duration.weeks)],
    ...['--out', 'out'],
  ];
  return `onderdak ${words.join(' ')}`;
}

/** A word for a shell: what is not plain stands in quotes. */
function quoted(word: string): string {
  return /^[\w./,:@#+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
