/** A register that holds nothing, for tests of the shell around it. */
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';

const never = (): Promise<never> => Promise.reject(new Error('this test has no register'));

export const NO_REGISTER = {
  read: never,
  change: never,
  write: never,
  noteView: never,
  close: async () => {},
} as unknown as OpenedRegister;
