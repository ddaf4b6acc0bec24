/** The options that the commands over time share, and their values read with clear words for what is wrong. */
import type { Command } from 'commander';
import { InputError, type Problem } from '../domain/problem.ts';
import { nearest } from '../input/nearest.ts';
import { shown } from '../input/problem-list.ts';
import { DECIDERS, type DeciderName } from '../simulation/study.ts';
import { sweepProblem } from '../study/sweep/sweep-problem.ts';
import type { CliContext } from './context.ts';
import { cliText } from './texts.ts';

/** As commander gives them: text. */
export interface StudyOptions {
  readonly replications?: string;
  readonly seed?: string;
  readonly weeks?: string;
  readonly workers?: string;
  readonly out?: string;
  readonly json?: boolean;
}

export function addStudyOptions(command: Command, { language }: CliContext): Command {
  return addSizeOptions(command, { language })
    .option('--workers <number>', cliText('study-workers', language))
    .option('--out <folder>', cliText('study-out', language))
    .option('--json', cliText('study-json', language));
}

/** How long and how often. */
export function addSizeOptions(command: Command, { language }: Pick<CliContext, 'language'>): Command {
  return command
    .option('--replications <number>', cliText('study-replications', language))
    .option('--seed <number>', cliText('study-seed', language))
    .option('--weeks <number>', cliText('study-weeks', language));
}

const MOST_WORKERS = 1024;

interface NumberLimits {
  readonly least?: number;
  readonly most?: number;
  /** More than this. */
  readonly above?: number;
}

/** Reads the values of options; what is wrong is collected, and told at once by `end`. */
export class OptionValues {
  readonly #problems: Problem[] = [];

  whole(option: string, text: string | undefined, least: number, most: number): number | undefined {
    if (text === undefined) return undefined;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    return this.#refuse('option-not-whole', { option, value: shown(text), least, most });
  }

  number(
    option: string,
    text: string | undefined,
    { least = -1e12, most = 1e12, above = -Infinity }: NumberLimits = {},
  ): number | undefined {
    if (text === undefined) return undefined;
    const value = /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= least && value <= most && value > above) return value;
    if (Number.isNaN(value)) return this.#refuse('option-not-a-number', { option, value: shown(text) });
    return above >= 0
      ? this.#refuse('option-not-above', { option, value: shown(text), above })
      : this.#refuse('option-out-of-bounds', { option, value: shown(text), least, most });
  }

  /** One of the known names. */
  name<Name extends string>(option: string, text: string | undefined, known: readonly Name[]): Name | undefined {
    if (text === undefined) return undefined;
    const found = known.find((name) => name === text.trim());
    if (found !== undefined) return found;
    const near = nearest(text, known);
    return this.#refuse('option-unknown-name', { option, name: shown(text), nearest: near, names: known.join(', ') });
  }

  /** `a,b`: names with a comma between them, none of them twice. */
  list(option: string, text: string | undefined): readonly string[] | undefined {
    if (text === undefined) return undefined;
    const names = text.split(',').map((name) => name.trim());
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (names.includes('')) return this.#refuse('option-empty-list', { option });
    if (twice !== undefined) return this.#refuse('option-named-twice', { option, name: shown(twice) });
    return names;
  }

  names<Name extends string>(
    option: string,
    text: string | undefined,
    known: readonly Name[],
  ): readonly Name[] | undefined {
    return this.list(option, text)?.flatMap((name) => this.name(option, name, known) ?? []);
  }

  deciders(text: string | undefined): readonly DeciderName[] | undefined {
    return this.names('--deciders', text, DECIDERS);
  }

  /** Default: all cores. */
  workers(text: string | undefined, { cores }: Pick<CliContext, 'cores'>): number {
    return this.whole('--workers', text, 1, MOST_WORKERS) ?? Math.min(cores, MOST_WORKERS);
  }

  problem(...problem: Parameters<typeof sweepProblem>): void {
    this.#problems.push(sweepProblem(...problem));
  }

  /** @throws InputError with everything that was wrong. */
  end(): void {
    if (this.#problems.length > 0) throw new InputError(this.#problems);
  }

  #refuse(...problem: Parameters<typeof sweepProblem>): undefined {
    this.problem(...problem);
    return undefined;
  }
}
