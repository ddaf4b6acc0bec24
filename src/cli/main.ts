/** The command line: one program, one file per command. */

import { processContext } from './process-context.ts';
import { createProgram } from './program.ts';
import { runProgram } from './run-program.ts';

await runProgram(createProgram, processContext(process.argv), process.argv.slice(2));
