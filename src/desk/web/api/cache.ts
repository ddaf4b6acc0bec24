/** The last answer of each address, to show at once when somebody comes back to a page, while a newer one is on its way. */

const MOST_KEPT = 60;

class AnswerCache {
  private readonly kept = new Map<string, unknown>();

  get(address: string): unknown {
    return this.kept.get(address);
  }

  set(address: string, answer: unknown): void {
    this.kept.delete(address);
    this.kept.set(address, answer);
    if (this.kept.size > MOST_KEPT) {
      const oldest = this.kept.keys().next().value;
      if (oldest !== undefined) this.kept.delete(oldest);
    }
  }

  clear(): void {
    this.kept.clear();
  }
}

export const cachedAnswers = new AnswerCache();

/** Forgets every kept answer: after a change, and when somebody else signs in. */
export function invalidate(): void {
  cachedAnswers.clear();
}
