/** A desk on a register that has been lived with: families came, stayed, moved, left and came back over so many weeks. */

import type { ProposalBody } from '../../../../src/desk/register/bodies.ts';
import type { StepId } from '../../../../src/desk/register/case-life/steps.ts';
import type { Writing } from '../../../../src/desk/register/register.ts';
import { takeStep } from '../../../../src/desk/work/week/proposal-steps.ts';
import { dateOf, dayNumberOf } from '../../../../src/domain/calendar.ts';
import { type RandomStream, randomStreams } from '../../../../src/simulation/random-stream.ts';
import { PLANNER } from '../../register/registers.ts';
import { exampleDesk, type MovingDesk } from '../example-desks.ts';

const FIRST_DAY = dayNumberOf('2026-11-23')!;
const MUNICIPALITIES = ['GM0034', 'GM0599', 'GM0855', 'GM0363'];
const REASON = 'Fictitious';

interface Happening {
  readonly day: number;
  readonly act: (desk: MovingDesk) => Promise<void>;
}

export async function livedDesk(weeks: number, seed = 1): Promise<MovingDesk> {
  const desk = await exampleDesk();
  const streams = randomStreams(seed, 0);
  const happenings: Happening[] = [];
  let number = 0;
  for (let week = 0; week < weeks; week += 1) {
    const came = streams('arrivals', week).integer(1, 4);
    for (let family = 0; family < came; family += 1) {
      number += 1;
      const id = `F-${900 + number}`;
      happenings.push(...lifeOf(id, week * 7 + streams('day', id).integer(1, 5), streams('life', id)));
    }
  }
  const until = weeks * 7;
  let today = 0;
  for (const { day, act } of happenings.toSorted((one, other) => one.day - other.day)) {
    if (day > until) break;
    desk.pass(day - today);
    today = day;
    await act(desk);
  }
  desk.pass(until - today);
  return desk;
}

function lifeOf(id: string, arrived: number, stream: RandomStream): readonly Happening[] {
  const happenings: Happening[] = [{ day: arrived, act: (desk) => report(desk, id, stream.integer(1, 4)) }];
  let day = arrived;
  const then = (days: number, step: StepId, prepare?: (writing: Writing) => Promise<void>): void => {
    day += days;
    happenings.push({ day, act: (desk) => take(desk, id, step, prepare) });
  };
  then(stream.integer(0, 3), 'assess');
  then(stream.integer(0, 2), 'refer');
  then(stream.integer(0, 4), 'test');
  if (stream.chance(0.15)) {
    then(1, 'disqualify');
    return happenings;
  }
  then(1, 'qualify');
  if (stream.chance(0.2)) then(0, 'wait');
  const sheltered = day + stream.integer(1, 10);
  then(sheltered - day, 'shelter', (writing) => enterShelter(writing, id, sheltered));
  if (stream.chance(0.15)) {
    then(stream.integer(10, 60), stream.chance(0.5) ? 'own-network' : 'leave');
    if (stream.chance(0.5)) then(20, 're-enter');
    return happenings;
  }
  if (stream.chance(0.3)) {
    then(stream.integer(20, 60), 'propose', (writing) => propose(writing, id, stream));
    then(stream.integer(1, 9), 'decline-as-municipality');
  }
  then(stream.integer(20, 80), 'propose', (writing) => propose(writing, id, stream));
  then(stream.integer(1, 9), 'accept-as-municipality');
  then(stream.integer(0, 5), 'accept-as-family');
  then(stream.integer(3, 14), 'house');
  return happenings;
}

async function report({ register }: MovingDesk, id: string, children: number): Promise<void> {
  await register.change({ actor: PLANNER, action: 'report', subject: id }, (writing) =>
    writing.add('case', id, {
      state: 'reported',
      since: writing.now,
      referring: 'GM0363',
      assessment: { reported_on: writing.now.slice(0, 10) },
      household: { adults: '1', child_ages: Array.from({ length: children }, (_, index) => 2 + 3 * index).join('|') },
      declines: [],
      planner: { bannedFrom: [] },
    }),
  );
}

async function take(
  desk: MovingDesk,
  id: string,
  step: StepId,
  prepare?: (writing: Writing) => Promise<void>,
): Promise<void> {
  await desk.register.change({ actor: PLANNER, action: step, subject: id, reason: REASON }, async (writing) => {
    await prepare?.(writing);
    const { version } = (await writing.get('case', id))!;
    const movedInOn = writing.now.slice(0, 10);
    await takeStep(writing, id, version, step, { reason: REASON, ...(step === 'house' ? { movedInOn } : {}) });
  });
}

async function enterShelter(writing: Writing, id: string, day: number): Promise<void> {
  const { version, body } = (await writing.get('case', id))!;
  const entered = { shelter_id: 'S-01', shelter_since: dateOf(FIRST_DAY + day) };
  await writing.replace('case', id, version, { ...body, household: { ...body.household, ...entered } });
}

async function propose(writing: Writing, id: string, stream: RandomStream): Promise<void> {
  const { version, body } = (await writing.get('case', id))!;
  const proposal = `P-${id}-${body.declines.length}`;
  const children = body.household['child_ages']!.split('|').length;
  await writing.add('proposal', proposal, {
    family: id,
    plan: '2026-W48-1',
    status: 'sent',
    sentAt: writing.now,
    municipality: MUNICIPALITIES[stream.integer(0, MUNICIPALITIES.length - 1)]!,
    supply: 'commitment',
    moveInWeek: '2026-W50',
    persons: children + 1,
    children,
    weeksInShelter: 9,
    answers: [],
  } satisfies ProposalBody);
  await writing.replace('case', id, version, { ...body, proposal });
}
