/** From the content of a scheme file to a `Scheme`, with every mistake reported at its path. Reads no file itself. */
import { z } from 'zod';
import { dayNumberOf } from '../domain/calendar.ts';
import type { Condition } from './condition.ts';
import { type ConditionPath, parseCondition } from './parse-condition.ts';
import { CLOCKS, CRITERION_GROUPS, SCHEME_SCHEMA, type Scheme, type SettingNote, type Settings } from './scheme.ts';
import type { SchemeIssue, SchemeIssueKind } from './scheme-issue.ts';

export type ParsedScheme =
  | { readonly ok: true; readonly scheme: Scheme }
  | { readonly ok: false; readonly issues: readonly SchemeIssue[] };

const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const sourceKeys = z.array(z.string()).min(1);
const id = z.string().min(1);
const condition = z.unknown().transform((value, context): Condition => {
  const parsed = parseCondition(value, (path, kind, params) => issue(context, path, kind, params));
  // An issue was reported whenever nothing was read, and zod then discards the value.
  return parsed ?? { kind: 'all', conditions: [] };
});

const setting = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    sources: sourceKeys,
    alternatives: z.array(z.strictObject({ value, sources: sourceKeys })),
    text,
  });
const wholeNumber = (most: number) => z.number().int().min(0).max(most);

const settings = z.strictObject({
  acceptedResidenceGrounds: setting(z.array(z.enum(['dutch', 'chavez-vilchez'])).min(1)),
  threatenedHomelessnessCounts: setting(z.boolean()),
  recentArrivalMonths: setting(wholeNumber(1200)),
  legalGround: setting(z.enum(['self-sufficient-required', 'treated-as-not-self-sufficient'])),
  evaluationYears: setting(wholeNumber(100)),
  assessmentDays: setting(wholeNumber(366)),
  testDays: setting(wholeNumber(366)),
  consentRequired: setting(z.boolean()),
});

const clockNote = z.strictObject({ text, sources: sourceKeys });
const clocks = z.strictObject({
  assessment: clockNote,
  test: clockNote,
  'recent-arrival': clockNote,
  consent: clockNote,
  waiting: clockNote,
} satisfies Record<(typeof CLOCKS)[number], typeof clockNote>);

const criterion = z.strictObject({
  id,
  group: z.enum(CRITERION_GROUPS),
  label: id,
  text,
  sources: sourceKeys,
  condition,
  personLooksAt: text.optional(),
});

const route = z.strictObject({
  id,
  text,
  sources: sourceKeys,
  when: condition.optional(),
  alsoWhenUnknown: z.boolean().default(false),
  verdicts: z
    .array(z.enum(['qualifies', 'does-not-qualify', 'cannot-be-judged']))
    .min(1)
    .optional(),
});

const date = z.string().transform((value, context) => {
  const day = dayNumberOf(value);
  if (day === undefined) issue(context, [], 'wrong-date', { value });
  return day ?? 0;
});

const schemeFile = z.strictObject({
  schema: z.literal(SCHEME_SCHEMA),
  version: id,
  date,
  title: text,
  sources: z.record(z.string().regex(/^[A-Z]+\d{2}[a-z]?$/), z.strictObject({ title: text, date: text })),
  settings,
  clocks,
  criteria: z.array(criterion).min(1),
  routes: z.array(route),
});

/** Reads a scheme from parsed YAML or JSON. Never throws for what the content says. */
export function parseScheme(content: unknown): ParsedScheme {
  const result = schemeFile.safeParse(content, { reportInput: true });
  if (!result.success) return { ok: false, issues: result.error.issues.flatMap(issueOf) };
  const issues = [...unknownSources(result.data), ...duplicates(result.data)];
  if (issues.length > 0) return { ok: false, issues };
  const { schema: _schema, settings: given, ...rest } = result.data;
  return { ok: true, scheme: { ...rest, settings: valuesOf(given), settingNotes: given } as Scheme };
}

type SchemeFile = z.output<typeof schemeFile>;

function valuesOf(given: SchemeFile['settings']): Settings {
  return Object.fromEntries(Object.entries(given).map(([key, { value }]) => [key, value])) as unknown as Settings;
}

function unknownSources(file: SchemeFile): SchemeIssue[] {
  const options = Object.keys(file.sources).join(', ');
  const check = (path: readonly (string | number)[], keys: readonly string[]): SchemeIssue[] =>
    keys.flatMap((key, index) =>
      Object.hasOwn(file.sources, key)
        ? []
        : [{ path: [...path, 'sources', index], kind: 'unknown-source', params: { value: key, options } } as const],
    );
  return [
    ...Object.entries(file.settings).flatMap(([key, note]) => [
      ...check(['settings', key], note.sources),
      ...(note as SettingNote).alternatives.flatMap((alternative, index) =>
        check(['settings', key, 'alternatives', index], alternative.sources),
      ),
    ]),
    ...CLOCKS.flatMap((key) => check(['clocks', key], file.clocks[key].sources)),
    ...file.criteria.flatMap((each, index) => check(['criteria', index], each.sources)),
    ...file.routes.flatMap((each, index) => check(['routes', index], each.sources)),
  ];
}

function duplicates(file: SchemeFile): SchemeIssue[] {
  return (['criteria', 'routes'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return file[list].flatMap((each, index): SchemeIssue[] => {
      if (seen.has(each.id)) return [{ path: [list, index, 'id'], kind: 'duplicate-id', params: { value: each.id } }];
      seen.add(each.id);
      return [];
    });
  });
}

function issue(
  context: z.core.$RefinementCtx,
  path: ConditionPath,
  kind: SchemeIssueKind,
  params: Readonly<Record<string, string>>,
): void {
  context.addIssue({ code: 'custom', path: [...path], params: { kind, params } });
}

/** Our own words instead of zod's: its Dutch is half English. */
function issueOf(found: z.core.$ZodIssue): SchemeIssue[] {
  const path = found.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const one = (kind: SchemeIssueKind, params: Readonly<Record<string, string>> = {}): SchemeIssue[] => [
    { path, kind, params },
  ];
  if (found.code !== 'unrecognized_keys' && found.code !== 'custom' && found.input === undefined) return one('missing');
  switch (found.code) {
    case 'custom':
      return [{ path, ...(found.params as Pick<SchemeIssue, 'kind' | 'params'>) }];
    case 'unrecognized_keys':
      return found.keys.map((key) => ({ path: [...path, key], kind: 'unknown-key', params: { value: key } }));
    case 'invalid_value':
      return one('not-one-of', { value: String(found.input), options: found.values.map(String).join(', ') });
    case 'invalid_key':
      return one('wrong-source-key', { value: String(path.at(-1)) });
    case 'too_small':
      return found.origin === 'number' || found.origin === 'int'
        ? one('out-of-range', { value: String(found.input) })
        : one('empty');
    case 'too_big':
      return one('out-of-range', { value: String(found.input) });
    default:
      return one('wrong-type', { expected: found.code === 'invalid_type' ? found.expected : found.code });
  }
}
