/**
 * What is kept of many runs without keeping the runs. Each tally gives the same bytes in whatever order the runs come
 * in: whole numbers are added exactly, and everything else is ordered by replication before it is added.
 */

const MILLION = 1_000_000;

/** One value per replication in each of some columns; absent where null. */
export class ValueTable {
  private readonly rows = new Map<number, Float64Array>();

  /** @throws RangeError when the replication is there already: the same run twice would count double. */
  add(replication: number, values: readonly (number | null)[]): void {
    if (this.rows.has(replication)) throw new RangeError(`replication ${replication} came in twice`);
    this.rows.set(
      replication,
      Float64Array.from(values, (value) => value ?? Number.NaN),
    );
  }

  /** Index = replication; absent where there was none, or no value. */
  column(index: number): (number | undefined)[] {
    const last = Math.max(-1, ...this.rows.keys());
    return Array.from({ length: last + 1 }, (_, replication) => {
      const value = this.rows.get(replication)?.[index];
      return Number.isNaN(value) ? undefined : value;
    });
  }

  /** The replications that came in, in order. */
  present(): number[] {
    return [...this.rows.keys()].sort((one, other) => one - other);
  }

  get replications(): number {
    return this.rows.size;
  }
}

/** A mean over runs of values such as persons or shares, exact to a millionth. */
export class ExactMean {
  private millionths = 0;
  private count = 0;

  add(value: number): void {
    this.millionths += Math.round(value * MILLION);
    this.count += 1;
  }

  /** Null of nothing. */
  get mean(): number | null {
    return this.count === 0 ? null : this.millionths / MILLION / this.count;
  }
}

/** How often each whole number occurred; grows with the different numbers, not with the runs. */
export class Frequencies {
  private readonly counts = new Map<number, number>();
  private count = 0;
  private sum = 0;

  add(value: number): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
    this.count += 1;
    this.sum += value;
  }

  get mean(): number {
    return this.sum / this.count;
  }

  /** Interpolated between the values in order (Hyndman and Fan 1996, type 7, as simple-statistics has it). */
  quantiles(shares: readonly number[]): number[] {
    const ordered = [...this.counts].sort(([one], [other]) => one - other);
    const at = (place: number): number => {
      let seen = 0;
      for (const [value, times] of ordered) {
        seen += times;
        if (place < seen) return value;
      }
      return Number.NaN;
    };
    return shares.map((share) => {
      const place = (this.count - 1) * share;
      const lower = at(Math.floor(place));
      return lower + (place % 1) * (at(Math.ceil(place)) - lower);
    });
  }
}

/** Adds counts of different lengths, index by index. */
export function addCounts(to: number[], counts: readonly number[]): void {
  while (to.length < counts.length) to.push(0);
  counts.forEach((count, index) => {
    to[index]! += count;
  });
}
