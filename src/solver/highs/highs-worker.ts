/** The thread in which HiGHS runs, so that a solve can be ended from outside. */
import { setFlagsFromString } from 'node:v8';
import { serveTasks } from '../serve-tasks.ts';
import { createHighsInstance } from './highs-instance.ts';

// V8 recompiles WebAssembly with its optimising compiler after little use, which costs a small week more than the whole
// solve (2.7 s of processor time against 1.7 s, measured). A higher budget leaves that to solves that are long enough.
setFlagsFromString('--wasm-tiering-budget=100000000');

serveTasks(await createHighsInstance());
