/**
 * The log of the server. It may be read by people who may not see cases, so it holds only what this file names: no address, query,
 * cookie, token, body or message of an error.
 */
import type { Role } from '../register/actor.ts';

export interface CallLine {
  readonly method: string;
  /** The pattern, such as `/api/v1/cases/{caseId}`. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly role?: Role;
}

export interface ServerLog {
  call(line: CallLine): void;
  /** A defect; `incident` is told to the user too. */
  defect(incident: string, error: unknown): void;
  /** Something that the administrator should know, in fixed words. */
  note(event: string, fields?: Readonly<Record<string, string | number>>): void;
}

export const SILENT_LOG: ServerLog = { call: () => {}, defect: () => {}, note: () => {} };

/** Where it went wrong without the message, which may quote what somebody typed. */
export function placeOf(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: frames.slice(0, 12).map((line) => line.trim()) };
}
