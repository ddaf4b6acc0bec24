/** The plan of the register as it is, made while somebody reads the page, so that the first preview compares with it at once. */
import type { ScenarioFiles } from '../../../planning/week-planner.ts';
import type { Desk } from '../desk.ts';

/** Larger weeks take long, and are planned when asked. */
const LARGEST_WEEK = 200;

const busy = new WeakSet<Desk>();

/** One at a time; nobody waits for it, and nothing is said when it fails: the preview will. */
export function planAhead(desk: Desk, files: ScenarioFiles, families: number): void {
  if (families > LARGEST_WEEK || busy.has(desk)) return;
  busy.add(desk);
  desk.planner
    .plan({ files })
    .catch(() => undefined)
    .finally(() => busy.delete(desk));
}
