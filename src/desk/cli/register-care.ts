/** The care for a register: verifying, erasing, keeping no longer than needed, and what is in it. */
import { type Command, InvalidArgumentError } from 'commander';
import type { CliContext } from '../../cli/context.ts';
import { EXIT } from '../../cli/exit-codes.ts';
import { cliText } from '../../cli/texts.ts';
import { say } from '../../i18n/message.ts';
import { recomputePlan } from '../../planning/recompute-plan.ts';
import { createWeekPlanner } from '../../planning/week-planner-thread.ts';
import { KINDS } from '../register/bodies.ts';
import { eraseFamily } from '../register/erase.ts';
import type { OpenedRegister } from '../register/open-register.ts';
import type { TrailHead } from '../register/register.ts';
import { dueForErasure } from '../register/retention.ts';
import { MIGRATIONS } from '../register/store/migrations/all.ts';
import { type Tampering, type Verification, verifyRegister } from '../register/verify.ts';
import { TAMPER_TEXTS, VERDICT_TEXTS } from '../texts/audit.ts';
import { COMMAND_LINE, headText, type RegisterOptions, withRegister } from './register-session.ts';

export function registerRegisterCare(group: Command, context: CliContext): void {
  const text = (key: Parameters<typeof cliText>[0]) => cliText(key, context.language);
  const example = (words: string): string => `\n${text('example')}: onderdak register ${words}`;
  group
    .command('verify')
    .description(text('register-verify'))
    .option('--head <number:hash>', text('register-verify-head'), (value) => headOf(value, context))
    .option('--plans', text('register-verify-plans'))
    .addHelpText('after', example('verify --plans'))
    .action((options: VerifyOptions) => verify(options, context));
  group
    .command('erase')
    .description(text('register-erase'))
    .argument('<case>', text('register-erase-case'))
    .requiredOption('--reason <text>', text('register-erase-reason'))
    .addHelpText('after', example('erase F-001 --reason "asked by the family"'))
    .action((caseId: string, options: EraseOptions) => erase(caseId, options, context));
  group
    .command('retention')
    .description(text('register-retention'))
    .option('--erase', text('register-retention-erase'))
    .addHelpText('after', example('retention'))
    .action((options: RetentionOptions) => retention(options, context));
  group
    .command('info')
    .description(text('register-info'))
    .addHelpText('after', example('info'))
    .action((options: RegisterOptions) => info(options, context));
}

interface VerifyOptions extends RegisterOptions {
  readonly head?: TrailHead;
  readonly plans?: boolean;
}

interface EraseOptions extends RegisterOptions {
  readonly reason: string;
}

interface RetentionOptions extends RegisterOptions {
  readonly erase?: boolean;
}

function headOf(value: string, { language }: CliContext): TrailHead {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(value.trim()) ?? [];
  if (sequence === undefined || hash === undefined) {
    throw new InvalidArgumentError(cliText('register-wrong-head', language, { value }));
  }
  return { sequence: Number(sequence), hash };
}

async function verify(options: VerifyOptions, context: CliContext): Promise<void> {
  await withRegister(options, context, async ({ register }) => {
    const verification = await verifyRegister(register.database, options.head);
    sayVerification(verification, context);
    const differs = options.plans ? await sayPlans(register, context) : false;
    context.setExitCode(differs || verification.findings.length > 0 ? EXIT.findings : EXIT.fine);
  });
}

export function sayVerification({ records, events, head, findings }: Verification, context: CliContext): void {
  const { language } = context;
  const outcome =
    findings.length === 0
      ? cliText('register-verified', language, { records, events })
      : cliText('register-tampered', language, { count: findings.length });
  context.stdout(`${outcome}\n`);
  for (const finding of findings) {
    const params = { where: placeOf(finding, context), text: say(TAMPER_TEXTS[finding.kind], language) };
    context.stdout(`${cliText('register-finding', language, params)}\n`);
  }
  context.stdout(`${cliText('register-head', language, { head: headText(head) })}\n`);
}

function placeOf({ sequence, record }: Tampering, { language }: CliContext): string {
  const places = [
    ...(sequence === undefined ? [] : [cliText('register-event', language, { sequence: String(sequence) })]),
    ...(record ? [`${record.kind} ${record.id}`] : []),
  ];
  return places.join(', ') || cliText('register-end', language);
}

/** @returns whether any plan is not what was saved. */
async function sayPlans(register: OpenedRegister, context: CliContext): Promise<boolean> {
  const { language } = context;
  const planner = createWeekPlanner();
  let differs = false;
  try {
    for (const { id, body } of await register.read((reading) => reading.list('plan'))) {
      const outcome = await recomputePlan(body, planner);
      differs ||= outcome === 'differs';
      const verdict = say(VERDICT_TEXTS[outcome], language);
      context.stdout(`${cliText('register-plan', language, { plan: id, verdict })}\n`);
    }
  } finally {
    await planner.close();
  }
  return differs;
}

async function erase(caseId: string, options: EraseOptions, context: CliContext): Promise<void> {
  await withRegister(options, context, async ({ register }) => {
    await eraseFamily(register, COMMAND_LINE, caseId, options.reason);
    context.stdout(`${cliText('register-erased', context.language, { case: caseId })}\n`);
  });
}

async function retention(options: RetentionOptions, context: CliContext): Promise<void> {
  const { language, stdout } = context;
  await withRegister(options, context, async ({ register }) => {
    const due = await register.read((reading) => dueForErasure(reading, context.today()));
    if (due.length === 0) stdout(`${cliText('register-none-due', language)}\n`);
    for (const { caseId, closedOn, keptUntil } of due) {
      stdout(`${cliText('register-due', language, { case: caseId, closed: closedOn, until: keptUntil })}\n`);
      if (!options.erase) continue;
      await eraseFamily(register, COMMAND_LINE, caseId, `retention: kept until ${keptUntil}`);
      stdout(`${cliText('register-erased', language, { case: caseId })}\n`);
    }
    context.setExitCode(due.length > 0 && !options.erase ? EXIT.findings : EXIT.fine);
  });
}

async function info(options: RegisterOptions, context: CliContext): Promise<void> {
  const { language, stdout } = context;
  await withRegister(options, context, async ({ register, shown }) => {
    const { counts, head } = await register.read(async (reading) => {
      const found: (readonly [string, number])[] = [];
      for (const kind of KINDS) found.push([kind, (await reading.list(kind)).length]);
      return { counts: found, head: await reading.head() };
    });
    stdout(`${cliText('register-info-place', language, { register: shown, kind: register.kind })}\n`);
    const version = Object.keys(MIGRATIONS).at(-1) ?? '';
    stdout(`${cliText('register-info-version', language, { version })}\n`);
    for (const [kind, count] of counts) stdout(`${cliText('register-info-count', language, { kind, count })}\n`);
    const params = { events: head.sequence, head: headText(head) };
    stdout(`${cliText('register-info-events', language, params)}\n`);
  });
}
