/** What a person writes for the Algoritmeregister, checked by the standard: lengths, permitted values, lists. */
import { InputError } from '../../../domain/problem.ts';
import type { AlgorithmRegisterField } from '../../../input/algorithm-register-fields.ts';
import { nearest } from '../../../input/nearest.ts';
import { ProblemList } from '../../../input/problem-list.ts';

/** @throws InputError with every value that the standard does not allow. An empty value is always allowed: it takes back what was written. */
export function checkValues(values: Readonly<Record<string, string>>, fields: readonly AlgorithmRegisterField[]): void {
  const problems = new ProblemList();
  const top = fields.filter(({ partOf }) => partOf === undefined);
  for (const [key, value] of Object.entries(values)) {
    const field = top.find((each) => each.key === key);
    if (!field) {
      const keys = top.map((each) => each.key);
      problems.error('unknown-fact', { column: key, nearest: nearest(key, keys) });
    } else if (value.trim() !== '') checkValue(field, value.trim(), fields, problems);
  }
  if (problems.hasErrors) throw new InputError(problems.all);
}

function checkValue(
  field: AlgorithmRegisterField,
  value: string,
  fields: readonly AlgorithmRegisterField[],
  problems: ProblemList,
): void {
  const { key: column, type } = field;
  const parts = fields.filter(({ partOf }) => partOf === column);
  const entries = type === 'array' ? entriesOf(value) : [value];
  for (const entry of entries) {
    if (field.permitted.length > 0 && !field.permitted.includes(entry)) {
      problems.error('algorithm-not-permitted', { column, value: entry, permitted: field.permitted.join(', ') });
    }
    checkLength(column, entry, field.maxLength, problems);
    if (parts.length > 0) checkPair(column, entry, parts, problems);
  }
  if (/^(begin|end)_date$/.test(column) && !/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) {
    problems.error('algorithm-not-a-month', { column });
  }
}

function checkPair(
  column: string,
  entry: string,
  parts: readonly AlgorithmRegisterField[],
  problems: ProblemList,
): void {
  const cells = pairOf(entry);
  for (const [index, part] of parts.entries()) {
    const cell = cells[index] ?? '';
    if (part.required && cell === '') problems.error('algorithm-part-missing', { column, part: part.title });
    checkLength(column, cell, part.maxLength, problems);
  }
  const link = cells[1] ?? '';
  if (link !== '' && !/^https?:\/\/\S+$/.test(link)) problems.error('algorithm-not-a-link', { column, value: link });
}

function checkLength(column: string, value: string, most: number | undefined, problems: ProblemList): void {
  if (most !== undefined && value.length > most) {
    problems.error('algorithm-too-long', { column, most, length: value.length });
  }
}

/** One entry a line. */
export function entriesOf(value: string): readonly string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `title | link` */
export function pairOf(entry: string): readonly string[] {
  return entry.split(' | ').map((cell) => cell.trim());
}
