/** The most weeks in shelter, from the scenario in the settings. */
import { parse } from 'yaml';
import type { Reading } from '../../register/register.ts';

/** Three months (BO21); a scenario that names none has this one. */
const STANDARD_CAP_WEEKS = 13;

export async function capWeeksOf(reading: Reading): Promise<number> {
  const settings = await reading.get('settings', 'scenario');
  const scenario: unknown = settings && parse(settings.body.scenario);
  const cap = (scenario as { readonly capWeeks?: unknown } | null | undefined)?.capWeeks;
  return typeof cap === 'number' ? cap : STANDARD_CAP_WEEKS;
}
