/** The names that people use for places, from what the register keeps. */
import { type Names, namesOf } from '../../../i18n/names.ts';
import type { Reading } from '../../register/register.ts';
import { capWeeksOf } from './cap-weeks.ts';

export async function namesIn(reading: Reading): Promise<Names> {
  const municipalities = await reading.list('municipality');
  const shelters = await reading.list('shelter');
  return namesOf({
    municipalities: municipalities.map(({ id, body }) => ({ id, name: body['name'] ?? id, figures: new Map() })),
    shelters: shelters.map(({ id, body }) => ({ id, municipality: body['municipality'] ?? '', places: 0 })),
    capWeeks: await capWeeksOf(reading),
  });
}
