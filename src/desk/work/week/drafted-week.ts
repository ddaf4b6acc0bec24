/** The register with the drafts of a planner, as files to plan. */

import type { Plan } from '../../../domain/plan.ts';
import type { FamilyId } from '../../../domain/planning-week.ts';
import type { ScenarioFiles } from '../../../planning/week-planner.ts';
import type { CaseBody, ProposalBody } from '../../register/bodies.ts';
import { isOneOf, NEEDS_HOME } from '../../register/case-life/states.ts';
import type { Reading } from '../../register/register.ts';
import { scenarioFilesOf } from '../../register/scenario-files.ts';
import { changesOf, type RecordChange, withChanges } from './drafts.ts';
import type { Basis, Draft } from './schemas.ts';
import { weekFilesOf } from './week-files.ts';

export interface DraftedWeek {
  readonly basis: Basis;
  /** Of the register as it is. */
  readonly filesBefore: ScenarioFiles;
  readonly files: ScenarioFiles;
  readonly changes: readonly RecordChange[];
  /** Every pin in force: of planners, of the drafts, and of the homes that are held for families with a proposal. */
  readonly pins: readonly Pin[];
}

export interface Pin {
  readonly family: FamilyId;
  /** A municipality or a dwelling. */
  readonly to: string;
}

/** @throws InputError when a draft cannot be. */
export async function draftedWeek(reading: Reading, drafts: readonly Draft[]): Promise<DraftedWeek> {
  const { files: filesBefore, basis } = await weekFilesOf(reading);
  const changes = await changesOf(reading, drafts);
  const drafted = withChanges(reading, changes);
  const files = changes.length === 0 ? filesBefore : await scenarioFilesOf(drafted);
  const held = new Map((await drafted.list('proposal')).map(({ id, body }) => [id, body]));
  const pins = (await drafted.list('case')).flatMap(({ id, body }) => pinOf(id, body, held));
  return { basis, filesBefore, files, changes, pins };
}

/** The files with all drafts but the pin of this family: what the pin is measured against. */
export function filesWithoutPin(
  reading: Reading,
  changes: readonly RecordChange[],
  family: FamilyId,
): Promise<ScenarioFiles> {
  const without = changes.map((change) =>
    isCaseChange(change) && change.id === family && change.after
      ? { ...change, after: unpinned(change.after) }
      : change,
  );
  return scenarioFilesOf(withChanges(reading, without));
}

/** The pins that the drafts add or move. */
export function newPins(changes: readonly RecordChange[]): readonly Pin[] {
  return changes.filter(isCaseChange).flatMap(({ id, before, after }) => {
    if (!after || after.planner.pinnedTo === before?.body.planner.pinnedTo) return [];
    return pinOf(id, after);
  });
}

/** Whether a plan puts the family where the pin would have it. */
export function holds({ family, to }: Pin, plan: Plan): boolean {
  return plan.placements.some(
    (placement) => placement.family === family && (placement.municipality === to || placement.dwelling === to),
  );
}

export function isCaseChange(change: RecordChange): change is RecordChange<'case'> {
  return change.kind === 'case';
}

function pinOf(
  family: FamilyId,
  { state, planner, proposal: id }: CaseBody,
  held: ReadonlyMap<string, ProposalBody> = new Map(),
): readonly Pin[] {
  if (isOneOf(NEEDS_HOME, state)) return planner.pinnedTo === undefined ? [] : [{ family, to: planner.pinnedTo }];
  const proposal = id === undefined ? undefined : held.get(id);
  return proposal ? [{ family, to: proposal.dwelling ?? proposal.municipality }] : [];
}

function unpinned(body: CaseBody): CaseBody {
  return { ...body, planner: { bannedFrom: body.planner.bannedFrom } };
}
