/** A thread of a study: one warm engine, one run at a time. */
import { setFlagsFromString } from 'node:v8';
import { createAutoEngine } from '../solver/auto.ts';
import { createInProcessHighs } from '../solver/highs/highs-host.ts';
import { carryOutTask, type StudyTask } from './study-task.ts';

// As in the solver's own worker: most weeks are too small for the optimising compiler of WebAssembly to pay.
setFlagsFromString('--wasm-tiering-budget=100000000');

// The whole thread is ended when the study is stopped, so HiGHS needs no thread of its own to be ended in.
const engine = createAutoEngine(createInProcessHighs());

export default (task: StudyTask): Promise<string> => carryOutTask(task, engine);
