/** Per municipality: what it promised in the periods in force or past, and what came of it. */
import type { MunicipalityId } from '../../domain/planning-week.ts';
import type { Reading } from '../../register/register.ts';
import { homesGiven } from '../../register/scenario-files.ts';
import { hiddenCells } from '../suppression.ts';

export interface PromiseKept {
  readonly municipality: MunicipalityId;
  /** Null: no limit was given. What was promised is public; what came of it concerns families. */
  readonly promisedFamilies: number | null;
  readonly promisedPersons: number | null;
  /** Null: too few to show. */
  readonly housedFamilies: number | null;
  readonly housedPersons: number | null;
  readonly proposed: number | null;
  readonly declined: number | null;
}

export async function promisesKept(reading: Reading, hides: boolean): Promise<readonly PromiseKept[]> {
  const commitments = await reading.list('commitment');
  const cases = await reading.list('case');
  const proposals = new Map((await reading.list('proposal')).map(({ id, body }) => [id, body]));
  const given = homesGiven(cases, proposals);
  const municipalities = [...new Set(commitments.map(({ body }) => body['municipality'] ?? ''))];
  const lines = municipalities.map((municipality) => {
    const rows = commitments.filter(({ body }) => body['municipality'] === municipality).map(({ body }) => body);
    const homes = given.filter((home) => home.municipality === municipality);
    const asked = [...proposals.values()].filter((proposal) => proposal.municipality === municipality);
    const total = (column: string): number | null =>
      rows.every((row) => row[column] !== undefined) ? rows.reduce((sum, row) => sum + Number(row[column]), 0) : null;
    const used = (column: string): number => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
    return {
      municipality,
      promisedFamilies: total('families'),
      promisedPersons: total('persons'),
      housedFamilies: used('families_used') + homes.length,
      housedPersons: used('persons_used') + homes.reduce((sum, { persons }) => sum + persons, 0),
      proposed: asked.length,
      declined: asked.filter(({ status }) => status === 'declined-by-municipality').length,
    };
  });
  return hides ? withoutSmall(lines) : lines;
}

const COUNTED = ['housedFamilies', 'housedPersons', 'proposed', 'declined'] as const;
type Line = Omit<PromiseKept, (typeof COUNTED)[number]> & Record<(typeof COUNTED)[number], number>;

/**
 * A municipality with fewer than five families in any count shows none of its counts: persons or refusals beside a hidden count of families
 * would give it away.
 */
function withoutSmall(lines: readonly Line[]): readonly PromiseKept[] {
  const hidden = new Set(COUNTED.flatMap((column) => [...hiddenCells(lines.map((line) => line[column]))]));
  return lines.map((line, index) =>
    hidden.has(index) ? { ...line, housedFamilies: null, housedPersons: null, proposed: null, declined: null } : line,
  );
}
