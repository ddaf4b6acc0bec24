/** A register that holds nothing, for tests of the shell around it. */
import type { Register } from '../../src/register/register.ts';

const never = (): Promise<never> => Promise.reject(new Error('this test has no register'));

export const NO_REGISTER: Register = { read: never, change: never, noteView: never, close: async () => {} };
