/** The composition root: the one file that names the commands of both wings, in the order of the help. */
import type { Command } from 'commander';
import { registerAssess } from './cli/commands/assess.ts';
import { registerCheck } from './cli/commands/check.ts';
import { registerCompare } from './cli/commands/compare.ts';
import { registerData } from './cli/commands/data.ts';
import { registerExplain } from './cli/commands/explain.ts';
import { registerGenerate } from './cli/commands/generate.ts';
import { registerModel } from './cli/commands/model.ts';
import { registerPlan } from './cli/commands/plan.ts';
import { registerSchema } from './cli/commands/schema.ts';
import { registerSensitivity } from './cli/commands/sensitivity.ts';
import { registerSimulate } from './cli/commands/simulate.ts';
import { registerSweep } from './cli/commands/sweep.ts';
import { registerThreshold } from './cli/commands/threshold.ts';
import { registerValidate } from './cli/commands/validate.ts';
import type { CliContext } from './cli/context.ts';
import { processContext } from './cli/process-context.ts';
import { createProgram } from './cli/program.ts';
import { runProgram } from './cli/run-program.ts';
import { registerRegister } from './desk/cli/register.ts';
import { registerServe } from './desk/cli/serve.ts';

const COMMANDS = [
  registerPlan,
  registerValidate,
  registerCheck,
  registerExplain,
  registerAssess,
  registerModel,
  registerSimulate,
  registerCompare,
  registerSensitivity,
  registerThreshold,
  registerSweep,
  registerGenerate,
  registerServe,
  registerRegister,
  registerData,
  registerSchema,
];

/** The whole program, not yet run. */
export function createOnderdak(context: CliContext): Command {
  return createProgram(context, COMMANDS);
}

/** @param words as in `process.argv` */
export async function main(words: readonly string[]): Promise<void> {
  await runProgram(createOnderdak, processContext(words), words.slice(2));
}
