/** All municipalities side by side, for the coordination point; a contact person gets the own one alone. */
import type { MunicipalityId } from '../../domain/planning-week.ts';
import type { Actor } from '../../register/actor.ts';
import type { Desk } from '../desk.ts';
import { municipalityView } from './municipality-view.ts';

export interface MunicipalityLine {
  readonly id: MunicipalityId;
  readonly name: string;
  /** Null: no limit was given. */
  readonly familiesPromised: number | null;
  readonly familiesUsed: number;
  readonly familiesHeld: number;
  readonly personsPlaced: number | null;
  readonly fairShare: number | null;
  readonly waiting: number;
  readonly alerts: number;
}

export async function listMunicipalities(desk: Desk, actor: Actor): Promise<readonly MunicipalityLine[]> {
  const all = await desk.register.read((reading) => reading.list('municipality'));
  const mine = all.filter(({ id }) => actor.role === 'planner' || id === actor.municipality);
  const lines: MunicipalityLine[] = [];
  for (const { id } of mine) lines.push(lineOf(await municipalityView(desk, actor, id)));
  return lines;
}

function lineOf({ id, name, commitments, load, proposals, alerts }: Awaited<ReturnType<typeof municipalityView>>) {
  const inForce = commitments.filter((each) => each.inForce);
  const sum = (of: (each: (typeof inForce)[number]) => number): number =>
    inForce.reduce((total, each) => total + of(each), 0);
  const isLimited = inForce.every(({ families }) => families.promised !== null);
  return {
    id,
    name,
    familiesPromised: isLimited ? sum(({ families }) => families.promised ?? 0) : null,
    familiesUsed: sum(({ families }) => families.used),
    familiesHeld: sum(({ families }) => families.held),
    personsPlaced: load ? load.personsUsed + load.personsPlaced : null,
    fairShare: load?.fairShare ?? null,
    waiting: proposals.filter(({ status }) => status === 'sent').length,
    alerts: alerts.length,
  };
}
