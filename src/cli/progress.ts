/** How far a study is and how long it will still take, on one line of the terminal. */
import { SingleBar } from 'cli-progress';
import type { StudyProgress } from '../study/run-study.ts';
import type { CliContext } from './context.ts';
import { cliText } from './texts.ts';

export interface ProgressLine {
  show(progress: StudyProgress): void;
  /** Takes the line away. */
  end(): void;
}

/** What the bar itself fills in. */
const PLACES = { bar: '{bar}', value: '{value}', total: '{total}', time: '{eta_formatted}' };

/** A line on standard error when that is a terminal; otherwise nothing. */
export function progressLine({ terminal, language }: CliContext): ProgressLine {
  if (!terminal) return { show: () => {}, end: () => {} };
  const bar = new SingleBar({
    stream: terminal,
    format: cliText('progress', language, PLACES),
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    // Left as they are, so that a terminal is in order after a second Ctrl-C too.
    hideCursor: false,
    linewrap: true,
    // Runs differ in length, and kept ones take no time: the time left is told from the last ones.
    etaBuffer: 20,
  });
  let started = false;
  return {
    show({ done, total, kept }) {
      if (!started) bar.start(total, 0, { kept });
      else bar.setTotal(total);
      started = true;
      bar.update(done, { kept });
    },
    end: () => bar.stop(),
  };
}
