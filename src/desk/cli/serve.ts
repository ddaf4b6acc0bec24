import type { Command } from 'commander';
import type { CliContext } from '../../cli/context.ts';
import { importExampleWeek, isEmpty } from '../../cli/example-week.ts';
import { EXIT } from '../../cli/exit-codes.ts';
import { portNumber } from '../../cli/option-values.ts';
import { cliText } from '../../cli/texts.ts';
import { createWeekPlanner } from '../../planning/week-planner-thread.ts';
import { type OpenedRegister, openRegister } from '../register/open-register.ts';
import { RegisterError } from '../register/register.ts';
import { shownUrl } from '../register/store/address.ts';
import { serveShared } from '../server/oidc/serve-shared.ts';
import {
  isLoopback,
  isShared,
  readSharedSettings,
  type SharedSettings,
  saySettingsProblem,
} from '../server/oidc/settings.ts';
import { createPinoLog } from '../server/pino-log.ts';
import { type DeskServer, type ServeOptions, serveLocally } from '../server/serve-desk.ts';
import { sayRegisterError } from '../texts/register-problems.ts';
import type { Desk } from '../work/desk.ts';
import { createJobs } from '../work/jobs.ts';
import { registerLocation } from './register-location.ts';

interface Options {
  readonly register?: string;
  readonly port: number;
  readonly host: string;
  readonly openExample?: boolean;
}

export function registerServe(program: Command, context: CliContext): void {
  const { language } = context;
  program
    .command('serve')
    .description(cliText('serve', language))
    .option('--register <file>', cliText('serve-register', language))
    .option('--port <number>', cliText('serve-port', language), portNumber, 4173)
    .option('--host <address>', cliText('serve-host', language), '127.0.0.1')
    .option('--open-example', cliText('serve-example', language))
    .option('--no-open-example', cliText('serve-no-example', language))
    .addHelpText('after', `\n${cliText('example', language)}: onderdak serve --register week.sqlite --port 0`)
    .action(async (options: Options) => {
      const stopped = new Promise<void>((resolve) => context.onInterrupt(resolve));
      context.setExitCode(await serveUntil(stopped, options, context));
    });
}

/** Everything that can be wrong is found before the first person can open the desk. */
async function serveUntil(stopped: Promise<void>, options: Options, context: CliContext): Promise<number> {
  const { language, environment } = context;
  const refuse = (...lines: readonly string[]): number => {
    context.stderr(`${lines.join('\n')}\n`);
    return EXIT.wrongInput;
  };
  const shared = isShared(environment) ? readSharedSettings(environment) : undefined;
  if (shared && 'problems' in shared) {
    const said = shared.problems.map((problem) => `  ${saySettingsProblem(problem, language)}`);
    return refuse(cliText('serve-settings', language), ...said);
  }
  if (!shared && !isLoopback(options.host)) {
    return refuse(cliText('serve-host-needs-sign-in', language, { host: options.host }));
  }
  let register: OpenedRegister;
  try {
    register = await openRegister({ url: registerLocation(options.register, environment), now: () => new Date() });
  } catch (error) {
    if (error instanceof RegisterError) return refuse(sayRegisterError(error, language));
    throw error;
  }
  try {
    return await serveRegister(register, stopped, options, shared?.settings, context);
  } catch (error) {
    const said = sayListenError(error, options, context);
    if (said === undefined) throw error;
    return refuse(said);
  } finally {
    await register.close();
  }
}

async function serveRegister(
  register: OpenedRegister,
  stopped: Promise<void>,
  options: Options,
  settings: SharedSettings | undefined,
  context: CliContext,
): Promise<number> {
  const planner = createWeekPlanner();
  const desk: Desk = {
    register,
    planner,
    now: () => new Date(),
    jobs: createJobs(),
    deployment: { mode: settings ? 'shared' : 'local', database: register.kind },
  };
  const { port, host } = options;
  const log = createPinoLog(settings ? 'info' : 'error', { write: context.stderr });
  const server: ServeOptions = { desk, port, host, language: context.language, log };
  const fill = async (): Promise<void> => {
    if (options.openExample ?? settings === undefined) await fillWhenEmpty(register, options, context);
  };
  try {
    const running = settings
      ? await shareDesk(server, settings, fill, context)
      : await openLocally(server, fill, context);
    await stopped;
    await running.stop();
    context.stderr(`${cliText('serve-stopped', context.language)}\n`);
    return EXIT.fine;
  } finally {
    await desk.jobs.close();
    await planner.close();
  }
}

/** The register is filled once the port is ours, so that a call that fails leaves it as it was. */
async function openLocally(server: ServeOptions, fill: () => Promise<void>, context: CliContext): Promise<DeskServer> {
  const { language } = context;
  const showLink = (link: string) => context.stdout(`${cliText('serve-open', language, { link })}\n`);
  const running = await serveLocally({ ...server, showLink });
  await fill();
  running.open();
  if (context.terminal) context.stderr(`${cliText('serve-stop', language)}\n`);
  return running;
}

async function shareDesk(
  server: ServeOptions,
  settings: SharedSettings,
  fill: () => Promise<void>,
  context: CliContext,
): Promise<DeskServer> {
  const running = await serveShared(server, settings);
  await fill();
  const { host, port } = running;
  const params = { host, port: String(port), address: settings.publicUrl.href };
  context.stdout(`${cliText('serve-shared', context.language, params)}\n`);
  return running;
}

async function fillWhenEmpty(register: OpenedRegister, options: Options, context: CliContext): Promise<void> {
  if (!(await isEmpty(register))) return;
  const { cases } = await importExampleWeek(register);
  const shown = shownUrl(registerLocation(options.register, context.environment));
  context.stdout(`${cliText('serve-filled', context.language, { register: shown, cases })}\n`);
}

function sayListenError(error: unknown, { host, port }: Options, { language }: CliContext): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return undefined;
  const params = { host, port: String(port), code: code ?? '' };
  return cliText(code === 'EADDRINUSE' ? 'serve-port-in-use' : 'serve-cannot-listen', language, params);
}
