/** How old a figure is today, in whole years and months. */

export interface Age {
  readonly years: number;
  readonly months: number;
  /** The publisher gives a year and no day, so only the years are told. */
  readonly about: boolean;
}

/**
 * @param asOf a date such as `2026-01-01`, or a year.
 * @param today such as `2026-11-23`.
 * @returns undefined for a date that is still to come.
 */
export function ageOf(asOf: string, today: string): Age | undefined {
  const [year, month, day] = asOf.split('-').map(Number) as [number, number?, number?];
  const [yearNow, monthNow, dayNow] = today.split('-').map(Number) as [number, number, number];
  if (month === undefined || day === undefined) {
    return year > yearNow ? undefined : { years: yearNow - year, months: 0, about: true };
  }
  const months = 12 * (yearNow - year) + (monthNow - month) - (dayNow < day ? 1 : 0);
  return months < 0 ? undefined : { years: Math.floor(months / 12), months: months % 12, about: false };
}
