/** Who opened which case is kept (AVG art. 5(2)). A page asks for several parts of a case at once; that is one opening. */
import type { Actor } from '../../register/actor.ts';
import type { Desk } from '../desk.ts';

const ONE_OPENING_MINUTES = 10;

/** Notes it before anything is shown, once in ten minutes. The caller has made sure that the actor may open the case. */
export async function noteOpening({ register, now }: Desk, actor: Actor, caseId: string): Promise<void> {
  const from = new Date(now().getTime() - ONE_OPENING_MINUTES * 60_000).toISOString();
  const recent = await register.read((reading) =>
    reading.events({ subject: caseId, actor: actor.id, action: 'view-case', from, limit: 1 }),
  );
  if (recent.length === 0) await register.noteView(actor, caseId);
}
