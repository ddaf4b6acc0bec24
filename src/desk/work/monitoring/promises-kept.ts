/** Per commitment: what was promised, and what came of it in a period. */

import { type DayNumber, dateOf, type PlainDate } from '../../../domain/calendar.ts';
import type { ProposalBody, Row } from '../../register/bodies.ts';
import { hiddenCells, isTotalHidden, type Publication } from '../suppression.ts';
import { dutchDateOf } from '../today.ts';
import type { MonitoringFacts } from './facts.ts';
import { COUNTED, type CountsOf, type PromiseKept, type PromisesKept } from './schemas.ts';

/** Both days belong to the period. */
export interface Period {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

type Facts = Pick<MonitoringFacts, 'commitments' | 'homes' | 'proposals' | 'start'>;
type Line = Omit<PromiseKept, keyof CountsOf<unknown>> & CountsOf<number>;

export function promisesKept(facts: Facts, period: Period, publication: Publication): PromisesKept {
  const lines = linesOf(facts, period);
  const columns = COUNTED.map((column) => lines.map((line) => line[column]));
  // Persons or refusals beside a hidden count of families would give it away, so a line is hidden as a whole.
  const hidden = new Set(columns.flatMap((counts) => [...hiddenCells(counts)]));
  const cells = columns.map((counts) => publication.cells(counts, hidden));
  const isTold = (counts: readonly number[]): boolean => !publication.suppressed || !isTotalHidden(counts);
  return {
    lines: lines.map((line, row) => ({ ...line, ...byColumn((index) => cells[index]![row]!) })),
    total: byColumn((index) => {
      const counts = columns[index]!;
      return isTold(counts) ? publication.count(counts.reduce((sum, count) => sum + count, 0)) : null;
    }),
  };
}

function byColumn<Value>(cellOf: (index: number) => Value): CountsOf<Value> {
  return Object.fromEntries(COUNTED.map((column, index) => [column, cellOf(index)])) as CountsOf<Value>;
}

function linesOf({ commitments, homes, proposals, start }: Facts, period: Period): readonly Line[] {
  const from = dateOf(period.from);
  const until = dateOf(period.until);
  const inForce = commitments.filter((row) => (row['from'] ?? '') <= until && (row['until'] ?? until) >= from);
  const inPeriod = (date: PlainDate): boolean => date >= from && date <= until;
  const given = homes.filter(({ on }) => inPeriod(on));
  const sent = proposals.filter(({ sentAt }) => inPeriod(dutchDateOf(sentAt)));
  const municipalities = [...inForce.map(municipalityOf), ...given.map(idOf), ...sent.map(idOf)];
  return [...new Set(municipalities)].sort().flatMap((municipality) => {
    const own = inForce.filter((row) => municipalityOf(row) === municipality);
    const left = { homes: given.filter(isOf(municipality)), proposals: sent.filter(isOf(municipality)) };
    const lines = own.map((row) => {
      const covers = (date: PlainDate): boolean => date >= (row['from'] ?? '') && date <= (row['until'] ?? until);
      const taken = {
        homes: left.homes.filter(({ on }) => covers(on)),
        proposals: left.proposals.filter(({ sentAt }) => covers(dutchDateOf(sentAt))),
      };
      left.homes = left.homes.filter((home) => !taken.homes.includes(home));
      left.proposals = left.proposals.filter((proposal) => !taken.proposals.includes(proposal));
      // What was used before this register counts only where the period reaches back to its start.
      return lineOf(municipality, row, taken, period.from <= start);
    });
    const rest = left.homes.length + left.proposals.length > 0 ? [lineOf(municipality, undefined, left, false)] : [];
    return [...lines, ...rest];
  });
}

interface Taken {
  readonly homes: Facts['homes'];
  readonly proposals: readonly ProposalBody[];
}

function lineOf(municipality: string, row: Row | undefined, { homes, proposals }: Taken, withUsed: boolean): Line {
  const used = (column: string): number => (withUsed ? Number(row?.[column] ?? 0) : 0);
  const promised = (column: string): number | null => (row?.[column] === undefined ? null : Number(row[column]));
  const answered = (by: string, wanted: string): number =>
    proposals.filter(({ answers }) => answers.some((each) => each.by === by && each.answer === wanted)).length;
  return {
    municipality,
    from: row?.['from'] ?? null,
    until: row?.['until'] ?? null,
    promisedFamilies: row ? promised('families') : 0,
    promisedPersons: row ? promised('persons') : 0,
    housedFamilies: used('families_used') + homes.length,
    housedPersons: used('persons_used') + homes.reduce((sum, { persons }) => sum + persons, 0),
    proposed: proposals.length,
    accepted: answered('municipality', 'accepted'),
    declined: answered('municipality', 'declined'),
  };
}

function municipalityOf(row: Row): string {
  return row['municipality'] ?? '';
}

function idOf({ municipality }: { readonly municipality: string }): string {
  return municipality;
}

function isOf(municipality: string) {
  return (each: { readonly municipality: string }): boolean => each.municipality === municipality;
}
