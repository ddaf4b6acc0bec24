/** The files of one plan in one folder: plan.json, placements.csv, plan.xlsx and report.html. */
import { join } from 'node:path';
import type { Language } from '../domain/text.ts';
import { placementsCsv } from './placements-csv.ts';
import { planToJson } from './plan-json.ts';
import { planXlsx } from './plan-xlsx.ts';
import { reportHtml } from './report-html.ts';
import type { ReportInput } from './report-input.ts';
import { writeFilesWhole } from './write-files.ts';

type Maker = (input: ReportInput, language: Language) => string | Promise<Uint8Array>;

const MAKERS = {
  'plan.json': ({ plan }) => planToJson(plan),
  'placements.csv': placementsCsv,
  'plan.xlsx': planXlsx,
  'report.html': reportHtml,
} as const satisfies Readonly<Record<string, Maker>>;

export type ReportFile = keyof typeof MAKERS;

export const REPORT_FILES = Object.keys(MAKERS) as readonly ReportFile[];

/**
 * Writes the files of a plan to a folder, all of them or none.
 *
 * @returns the paths written, in the order asked for.
 * @throws InputError when the folder or a file cannot be written.
 */
export async function writeReport(
  folder: string,
  input: ReportInput,
  language: Language,
  files: readonly ReportFile[] = REPORT_FILES,
): Promise<readonly string[]> {
  const contents = await Promise.all(
    files.map(async (name) => ({ path: join(folder, name), content: await MAKERS[name](input, language) })),
  );
  await writeFilesWhole(contents);
  return contents.map(({ path }) => path);
}
