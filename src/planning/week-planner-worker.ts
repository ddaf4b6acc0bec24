/** A thread of the week planner: one warm engine for plans, a few for explanations, one request at a time. */
import { setFlagsFromString } from 'node:v8';
import { createAutoEngine } from '../solver/auto.ts';
import { createInProcessHighs } from '../solver/highs/highs-host.ts';
import { createWeekTaskRunner, type WeekTask } from './week-planner-task.ts';

// As in the solver's own worker: most weeks are too small for the optimising compiler of WebAssembly to pay.
setFlagsFromString('--wasm-tiering-budget=100000000');

// The whole thread is ended when a plan takes too long to give up, so HiGHS needs no thread of its own to be ended in.
const runner = createWeekTaskRunner(() => createAutoEngine(createInProcessHighs()));

export default (task: WeekTask): ReturnType<typeof runner.carryOut> => runner.carryOut(task);
