/** Every event that fits a filter, newest first: the register gives them a page at a time. */
import type { EventFilter, Reading, TrailEvent } from '../../register/register.ts';

const PAGE = 200;

/** @param after leaves out this event and those before it. */
export async function allEvents(reading: Reading, filter: EventFilter, after = 0): Promise<readonly TrailEvent[]> {
  const all: TrailEvent[] = [];
  for (let before: number | undefined; ; ) {
    const page = await reading.events({ ...filter, limit: PAGE, ...(before === undefined ? {} : { before }) });
    const wanted = page.filter(({ sequence }) => sequence > after);
    all.push(...wanted);
    if (page.length < PAGE || wanted.length < page.length) return all;
    before = page.at(-1)!.sequence;
  }
}
