/** The known name that a mistyped one was most likely meant to be. */

/** Beyond so many candidates the search would take longer than it helps. */
const MOST_CANDIDATES = 20_000;

/**
 * The candidate with the fewest changed letters, when so few are changed that it is a likely slip: at most one in three
 * letters and at most three, and in a code with digits at most one, since codes are close to each other. A code without its
 * first letters (`0855`) is near too. Capitals, spaces, hyphens and underscores do not count.
 *
 * @returns '' when nothing is near.
 */
export function nearest(name: string, candidates: Iterable<string>): string {
  const wanted = folded(name);
  if (wanted.length > 100) return '';
  let best = '';
  let fewest = mostChanges(wanted) + 1;
  let tried = 0;
  for (const candidate of candidates) {
    tried += 1;
    if (tried > MOST_CANDIDATES) break;
    const other = folded(candidate);
    const lacksStart = wanted.length >= 3 && other.endsWith(wanted) && other.length - wanted.length <= 3;
    const distance = lacksStart ? Math.min(1, other.length - wanted.length) : editDistance(wanted, other, fewest - 1);
    if (distance < fewest) {
      fewest = distance;
      best = candidate;
      if (distance === 0) break;
    }
  }
  return best;
}

function mostChanges(name: string): number {
  if (name.length < 2) return 0;
  if (/\d/.test(name)) return 1;
  return Math.min(3, Math.max(1, Math.floor(name.length / 3)));
}

function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
}

/** Levenshtein distance with swapped neighbours counted once; more than `most` is given as `most + 1`. */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let distance = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) distance = Math.min(distance, beforePrevious[column - 2]! + 1);
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[other.length]!, most + 1);
}
