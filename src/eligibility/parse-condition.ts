/** Reads one condition of a scheme. Every mistake is told with its place; nothing is guessed. */
import { CHOICE_FACTS, CHOICES, DATES, FACTS, isChoiceFact, isDateFact } from './case.ts';
import type { Condition, Operand } from './condition.ts';
import type { SettingId } from './scheme.ts';
import type { SchemeIssueKind } from './scheme-issue.ts';

export type ConditionPath = readonly (string | number)[];
type Report = (path: ConditionPath, kind: SchemeIssueKind, params: Readonly<Record<string, string>>) => void;

/** What a setting may hold, so that a condition cannot compare a list with a number. */
export const SETTING_TYPES: Readonly<Record<SettingId, 'list' | 'number' | 'word' | 'boolean'>> = {
  acceptedResidenceGrounds: 'list',
  threatenedHomelessnessCounts: 'boolean',
  recentArrivalMonths: 'number',
  legalGround: 'word',
  evaluationYears: 'number',
  assessmentDays: 'number',
  testDays: 'number',
  consentRequired: 'boolean',
};

const SHAPES = [
  'fact + equals',
  'fact + in',
  'fact + withinMonths + before',
  'known',
  'setting + equals',
  'not',
  'all',
  'any',
];
/** Deeper conditions are refused: no rule needs them, and a hostile file could exhaust the stack. */
const DEEPEST = 20;

/** Reads a condition, or reports what is wrong with it and returns `undefined`. */
export function parseCondition(value: unknown, report: Report, path: ConditionPath = []): Condition | undefined {
  if (path.length > 2 * DEEPEST) return refuse(report, path, 'too-deep', { depth: String(DEEPEST) });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notACondition(report, path);
  const entry = value as Readonly<Record<string, unknown>>;
  switch (Object.keys(entry).sort().join(' + ')) {
    case 'equals + fact':
      return factIn(entry['fact'], [entry['equals']], report, path, 'equals');
    case 'fact + in':
      return factIn(entry['fact'], entry['in'], report, path, 'in');
    case 'before + fact + withinMonths':
      return withinMonths(entry, report, path);
    case 'known': {
      const fact = FACTS.find((each) => each === entry['known']);
      return fact ? { kind: 'known', fact } : unknownFact(report, [...path, 'known'], entry['known'], FACTS);
    }
    case 'equals + setting':
      return settingIs(entry, report, path);
    case 'not': {
      const condition = parseCondition(entry['not'], report, [...path, 'not']);
      return condition && { kind: 'not', condition };
    }
    case 'all':
    case 'any':
      return several('all' in entry ? 'all' : 'any', entry, report, path);
    default:
      return notACondition(report, path);
  }
}

function factIn(
  fact: unknown,
  words: unknown,
  report: Report,
  path: ConditionPath,
  key: string,
): Condition | undefined {
  if (typeof fact !== 'string' || !isChoiceFact(fact)) {
    return unknownFact(report, [...path, 'fact'], fact, CHOICE_FACTS);
  }
  const allowed: readonly string[] = CHOICES[fact];
  const setting = settingOperand(words, 'list', report, [...path, key]);
  if (setting) return { kind: 'fact-in', fact, values: setting };
  if (isSettingShape(words)) return undefined;
  const list = Array.isArray(words) ? words : [words];
  const wrong = list.filter((word) => !allowed.includes(word as string));
  if (list.length === 0 || wrong.length > 0) {
    const params = { fact, value: wrong.map(String).join(', ') || '[]', options: allowed.join(', ') };
    return refuse(report, [...path, key], 'unknown-value', params);
  }
  return { kind: 'fact-in', fact, values: list as string[] };
}

function withinMonths(
  entry: Readonly<Record<string, unknown>>,
  report: Report,
  path: ConditionPath,
): Condition | undefined {
  const { fact, before, withinMonths: months } = entry;
  const dates = { fact, before };
  for (const [key, date] of Object.entries(dates)) {
    if (typeof date !== 'string' || !isDateFact(date)) return unknownFact(report, [...path, key], date, DATES);
  }
  const setting = settingOperand(months, 'number', report, [...path, 'withinMonths']);
  if (!setting && isSettingShape(months)) return undefined;
  if (!setting && !(typeof months === 'number' && Number.isInteger(months) && months >= 0)) {
    return refuse(report, [...path, 'withinMonths'], 'wrong-type', { expected: 'number' });
  }
  return {
    kind: 'within-months',
    fact: fact as (typeof DATES)[number],
    before: before as (typeof DATES)[number],
    months: setting ?? (months as number),
  };
}

function settingIs(
  entry: Readonly<Record<string, unknown>>,
  report: Report,
  path: ConditionPath,
): Condition | undefined {
  const setting = entry['setting'];
  if (!isSetting(setting)) return unknownSetting(report, [...path, 'setting'], setting);
  const value = entry['equals'];
  const type = SETTING_TYPES[setting];
  if (typeof value !== (type === 'word' ? 'string' : type)) {
    return refuse(report, [...path, 'equals'], 'setting-type', { setting, type });
  }
  return { kind: 'setting-is', setting, value: value as string | number | boolean };
}

function several(
  kind: 'all' | 'any',
  entry: Readonly<Record<string, unknown>>,
  report: Report,
  path: ConditionPath,
): Condition | undefined {
  const parts = entry[kind];
  if (!Array.isArray(parts) || parts.length === 0) return notACondition(report, [...path, kind]);
  const conditions = parts.map((part, index) => parseCondition(part, report, [...path, kind, index]));
  return { kind, conditions: conditions.filter((condition) => condition !== undefined) };
}

function settingOperand(
  value: unknown,
  type: 'list' | 'number',
  report: Report,
  path: ConditionPath,
): Operand<never> | undefined {
  if (!isSettingShape(value)) return undefined;
  if (!isSetting(value.setting)) return unknownSetting(report, path, value.setting);
  if (SETTING_TYPES[value.setting] !== type) {
    return refuse(report, path, 'setting-type', { setting: value.setting, type: SETTING_TYPES[value.setting] });
  }
  return { setting: value.setting };
}

function isSettingShape(value: unknown): value is { readonly setting: unknown } {
  return typeof value === 'object' && value !== null && 'setting' in value;
}

function isSetting(value: unknown): value is SettingId {
  return typeof value === 'string' && Object.hasOwn(SETTING_TYPES, value);
}

function notACondition(report: Report, path: ConditionPath): undefined {
  return refuse(report, path, 'not-a-condition', { options: SHAPES.join('; ') });
}

function unknownFact(report: Report, path: ConditionPath, value: unknown, options: readonly string[]): undefined {
  return refuse(report, path, 'unknown-fact', { value: String(value), options: options.join(', ') });
}

function unknownSetting(report: Report, path: ConditionPath, value: unknown): undefined {
  return refuse(report, path, 'unknown-setting', {
    value: String(value),
    options: Object.keys(SETTING_TYPES).join(', '),
  });
}

function refuse(
  report: Report,
  path: ConditionPath,
  kind: SchemeIssueKind,
  params: Readonly<Record<string, string>>,
): undefined {
  report(path, kind, params);
  return undefined;
}
