/** What a command may touch of the outside world, so that tests can stand in for it. */
import type { Language } from '../domain/text.ts';

export interface CliContext {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly language: Language;
  /** Whether the output is a terminal that wants colour. */
  readonly colour: boolean;
  /** Characters per line of the terminal. */
  readonly width: number;
  /** Today as `2026-11-23`. */
  readonly today: () => string;
  /** Standard error when it is a terminal that can show progress. */
  readonly terminal: NodeJS.WriteStream | undefined;
  /** Processor cores that this process may use. */
  readonly cores: number;
  /** Variables of the environment, such as a scheduler sets. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly setExitCode: (code: number) => void;
  /** Calls `stop` when the user asks the command to end. */
  readonly onInterrupt: (stop: () => void) => void;
}
