/** A share of a whole as a percentage of a drawing, with at most two decimals. */
export function percent(part: number, whole: number): string {
  return `${whole > 0 ? Math.round((part / whole) * 10_000) / 100 : 0}%`;
}
