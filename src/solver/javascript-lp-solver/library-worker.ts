/**
 * The thread in which javascript-lp-solver runs. Its own time limit looks like success and is looked at too seldom, so a
 * solve that takes too long is ended with its thread.
 */
import { serveTasks } from '../serve-tasks.ts';
import { solveWithLibrary } from './library-model.ts';
import { LIBRARY_VERSION } from './library-version.ts';

serveTasks({ version: LIBRARY_VERSION, carryOut: solveWithLibrary });
