/** What a change would break in the week as a whole: an unknown municipality, promises that overlap, a pin to a home that is gone. */
import type { Problem } from '../../../domain/problem.ts';
import type { Reading } from '../../register/register.ts';
import type { RecordChange } from '../week/drafts.ts';
import { withChanges } from '../week/drafts.ts';
import { readWeekOf } from '../week/read-week.ts';
import { weekFilesOf } from '../week/week-files.ts';

/** Problems that were there already are not the fault of this change. */
export async function newProblems(reading: Reading, changes: readonly RecordChange[]): Promise<readonly Problem[]> {
  const known = new Set((await problemsOf(reading)).map(keyOf));
  const after = await problemsOf(withChanges(reading, changes));
  return after.filter((problem) => problem.level === 'error' && !known.has(keyOf(problem)));
}

async function problemsOf(reading: Reading): Promise<readonly Problem[]> {
  const { files, basis } = await weekFilesOf(reading);
  const read = await readWeekOf(files, basis.fingerprint);
  return read.kind === 'problems' ? read.problems : [];
}

/** Without its line, which moves when a row before it comes or goes. */
function keyOf({ kind, params, source }: Problem): string {
  const { otherLine: _, firstLine: __, ...lasting } = params;
  return JSON.stringify([kind, lasting, source?.file]);
}
