/** The real outside world of a command: streams, locale, clock and signals of this process. */
import { availableParallelism } from 'node:os';
import { LANGUAGES, type Language } from '../domain/text.ts';
import type { CliContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { cliText } from './texts.ts';

export function processContext(argv: readonly string[]): CliContext {
  const language = languageOf(argv, process.env);
  endQuietlyWhenClosed(language);
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    language,
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    width: process.stdout.columns ?? 100,
    today: () => localDate(new Date()),
    terminal: process.stderr.isTTY === true ? process.stderr : undefined,
    cores: availableParallelism(),
    environment: process.env,
    setExitCode: (code) => {
      process.exitCode = code;
    },
    onInterrupt: (stop) => void process.once('SIGINT', stop).once('SIGTERM', stop),
  };
}

/** Whoever reads the output may stop early (`| head`): that is no mistake. An output that cannot be written for another reason is told. */
function endQuietlyWhenClosed(language: Language): void {
  process.stderr.on('error', () => process.exit(EXIT.wrongInput));
  process.stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(EXIT.fine);
    process.stderr.write(`${cliText('output-cannot-be-written', language, { code })}\n`);
    process.exit(EXIT.wrongInput);
  });
}

/** `--lang` anywhere on the line, else the environment's locale, else English. Help texts need it before options are read. */
export function languageOf(argv: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.slice('--lang='.length) : argv[at + 1];
  const known = LANGUAGES.find((language) => language === asked);
  if (known) return known;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
