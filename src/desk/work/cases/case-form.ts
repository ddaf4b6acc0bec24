/** What the forms of a case choose from: places by name, shelters, sectors, and whether consent is asked. */

import type { Actor } from '../../register/actor.ts';
import type { Reading } from '../../register/register.ts';
import type { NamedPlace } from '../common-schemas.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import type { CaseForm } from './schemas.ts';
import { schemeInForce } from './scheme.ts';

export async function caseForm(desk: Desk, actor: Actor): Promise<CaseForm> {
  return desk.register.read(async (reading) => ({
    today: todayAt(desk),
    consentRequired: (await schemeInForce(reading)).settings.consentRequired,
    municipalities: await municipalitiesIn(reading),
    shelters: actor.role === 'planner' ? await sheltersIn(reading) : [],
    sectors: await sectorsIn(reading),
  }));
}

async function municipalitiesIn(reading: Reading): Promise<readonly NamedPlace[]> {
  const stored = await reading.list('municipality');
  return stored
    .map(({ id, body }) => ({ id, name: body['name'] ?? id }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function sheltersIn(reading: Reading): Promise<CaseForm['shelters']> {
  return (await reading.list('shelter')).map(({ id, body }) => ({ id, municipality: body['municipality'] ?? '' }));
}

async function sectorsIn(reading: Reading): Promise<readonly string[]> {
  const sectors = (await reading.list('labour')).map(({ body }) => body['sector'] ?? '');
  return [...new Set(sectors)].filter((sector) => sector !== '').sort();
}
