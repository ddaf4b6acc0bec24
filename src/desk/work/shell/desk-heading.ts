/** What stands above every page, and which municipalities and associations forms may name. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Actor } from '../../register/actor.ts';
import type { Reading } from '../../register/register.ts';
import type { Answer } from '../answer.ts';
import { NamedPlace } from '../common-schemas.ts';
import type { Desk } from '../desk.ts';

export const DeskHeading = z
  .object({
    /** Null while the register is empty. */
    week: z.string().nullable().meta({ example: '2026-W48' }),
    fictitious: z.boolean().meta({ description: 'De gegevens zijn verzonnen.' }),
    /** For a planner or an administrator all, for others only their own: who takes part is not theirs to see. */
    municipalities: z.array(NamedPlace),
    associations: z.array(z.string()),
  })
  .meta({ id: 'DeskHeading' });
export type DeskHeading = Answer<typeof DeskHeading>;

export async function deskHeading(desk: Desk, actor: Actor): Promise<DeskHeading> {
  return desk.register.read(async (reading) => {
    const settings = await reading.get('settings', 'scenario');
    const scenario = settings ? parseDocument(settings.body.scenario) : undefined;
    const week = scenario?.get('week');
    const seesAll = actor.role === 'planner' || actor.role === 'administrator';
    return {
      week: week === undefined || week === null ? null : String(week),
      fictitious: scenario?.get('fictitious') === true,
      municipalities: await municipalitiesFor(reading, seesAll ? undefined : (actor.municipality ?? '')),
      associations: seesAll ? await associationsIn(reading) : actor.association ? [actor.association] : [],
    };
  });
}

async function municipalitiesFor(reading: Reading, only: string | undefined): Promise<readonly NamedPlace[]> {
  const all = await reading.list('municipality');
  return all
    .filter(({ id }) => only === undefined || id === only)
    .map(({ id, body }) => ({ id, name: body['name'] || id }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

async function associationsIn(reading: Reading): Promise<readonly string[]> {
  const dwellings = await reading.list('dwelling');
  const names = new Set(dwellings.flatMap(({ body }) => (body['association'] ? [body['association']] : [])));
  return [...names].sort((one, other) => one.localeCompare(other, 'nl'));
}
