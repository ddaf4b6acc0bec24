/** What can be wrong in a scheme file, as data. */

/** The texts are in `i18n/eligibility.ts`. */
export const SCHEME_ISSUES = [
  'missing',
  'wrong-type',
  'not-one-of',
  'unknown-key',
  'out-of-range',
  'empty',
  'wrong-source-key',
  'wrong-date',
  'unknown-source',
  'duplicate-id',
  'not-a-condition',
  'too-deep',
  'unknown-fact',
  'unknown-value',
  'unknown-setting',
  'setting-type',
] as const;
export type SchemeIssueKind = (typeof SCHEME_ISSUES)[number];

export interface SchemeIssue {
  readonly path: readonly (string | number)[];
  readonly kind: SchemeIssueKind;
  readonly params: Readonly<Record<string, string>>;
}
