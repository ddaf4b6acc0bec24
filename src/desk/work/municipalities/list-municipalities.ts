/** All municipalities side by side, for the coordination point; a contact person gets the own one alone. */

import type { Actor } from '../../register/actor.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import { municipalityData } from './municipality-data.ts';
import { viewOf } from './municipality-view.ts';
import type { MunicipalityLine, MunicipalityView } from './schemas.ts';

export async function listMunicipalities(desk: Desk, actor: Actor): Promise<readonly MunicipalityLine[]> {
  return desk.register.read(async (reading) => {
    const data = await municipalityData(reading, actor, todayAt(desk));
    return [...data.municipalities.keys()]
      .filter((id) => actor.role === 'planner' || id === actor.municipality)
      .map((id) => lineOf(viewOf(data, actor, id)));
  });
}

function lineOf({ id, name, commitments, load, proposals, alerts }: MunicipalityView): MunicipalityLine {
  const inForce = commitments.filter((each) => each.inForce).map(({ families }) => families);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const promised = inForce.flatMap((each) => each.promised ?? []);
  const isLimited = promised.length === inForce.length;
  return {
    id,
    name,
    familiesPromised: isLimited ? sum(promised) : null,
    familiesUsed: sum(inForce.map(({ used }) => used)),
    // Held once, however many commitments are in force.
    familiesHeld: Math.max(0, ...inForce.map(({ held }) => held)),
    familiesLeft: isLimited ? sum(inForce.map(({ left }) => left ?? 0)) : null,
    personsPlaced: load ? load.personsUsed + load.personsPlaced : null,
    fairShare: load?.fairShare ?? null,
    waiting: proposals.filter(({ status }) => status === 'sent').length,
    alerts: alerts.length,
  };
}
