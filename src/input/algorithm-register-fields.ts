/** The fields of the Algoritmeregister, publication standard 1.0 (data/README.md). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { REFERENCE_FOLDER } from './reference-data.ts';

export interface AlgorithmRegisterField {
  readonly key: string;
  /** In Dutch, as the standard is. */
  readonly title: string;
  readonly type: 'string' | 'enum' | 'array';
  /** Characters; absent: no limit. */
  readonly maxLength?: number;
  readonly required: boolean;
  /** Empty: anything goes. */
  readonly permitted: readonly string[];
  /** The list that it belongs to. */
  readonly partOf?: string;
}

let fields: Promise<readonly AlgorithmRegisterField[]> | undefined;

/** In the order of the standard; read once. */
export function algorithmRegisterFields(): Promise<readonly AlgorithmRegisterField[]> {
  fields ??= readFields();
  return fields;
}

async function readFields(): Promise<readonly AlgorithmRegisterField[]> {
  const text = await readFile(join(REFERENCE_FOLDER, 'standards', 'algorithm-register-fields.csv'), 'utf8');
  return csvParse(text).map((row) => ({
    key: row['key']!,
    title: row['title']!,
    type: row['type'] as AlgorithmRegisterField['type'],
    ...(row['max_length'] ? { maxLength: Number(row['max_length']) } : {}),
    required: row['required'] === 'yes',
    permitted: row['permitted_values'] ? row['permitted_values'].split('|') : [],
    ...(row['part_of'] ? { partOf: row['part_of'] } : {}),
  }));
}
