/** The register as the files of a scenario: what every plan of the desk is made from, and by what it is told whether anything changed. */

import { createHash } from 'node:crypto';
import type { ScenarioFiles } from '../../../planning/week-planner.ts';
import type { Reading } from '../../register/register.ts';
import { scenarioFilesOf } from '../../register/scenario-files.ts';
import type { Basis } from './schemas.ts';

export interface WeekFiles {
  readonly files: ScenarioFiles;
  readonly basis: Basis;
}

export async function weekFilesOf(reading: Reading): Promise<WeekFiles> {
  const files = await scenarioFilesOf(reading);
  return { files, basis: { sequence: (await reading.head()).sequence, fingerprint: fingerprintOf(files) } };
}

export function fingerprintOf(files: ScenarioFiles): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(files).sort()) hash.update(JSON.stringify([name, files[name]]));
  return hash.digest('hex');
}
