/** comparison.json, sensitivity.json and threshold.json: the data as they are, so that another program can go on from them. */

/**
 * The text of one of these files: two spaces, numbers in their shortest form, keys in the order in which the comparison is built,
 * which does not depend on the input; one newline at the end. The same data gives the same bytes.
 *
 * @throws RangeError when a number is not finite, which JSON cannot hold.
 */
export function studyToJson(data: object): string {
  return `${JSON.stringify(data, refuseInfinite, 2)}\n`;
}

function refuseInfinite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`There is no number at "${key}".`);
  return value;
}
