/** A register as a command needs it: opened where the user says, and closed whatever happens. */
import { existsSync } from 'node:fs';
import type { CliContext } from '../../cli/context.ts';
import type { Actor } from '../register/actor.ts';
import { type OpenedRegister, openRegister } from '../register/open-register.ts';
import { RegisterError, type TrailHead } from '../register/register.ts';
import { isAddress, shownUrl } from '../register/store/address.ts';
import { registerLocation } from './register-location.ts';

export interface RegisterOptions {
  readonly register?: string;
}

export interface RegisterSession {
  readonly register: OpenedRegister;
  /** Where it is, without a password. */
  readonly shown: string;
}

/** Whoever may run commands on this machine. */
export const COMMAND_LINE: Actor = { id: 'command-line', role: 'administrator' };

/**
 * @param make true: a register that is not there is made.
 * @throws RegisterError `no-register`, so that a mistyped name never leaves an empty register behind.
 */
export async function withRegister<Result>(
  { register: file }: RegisterOptions,
  { environment }: CliContext,
  work: (session: RegisterSession) => Promise<Result>,
  make = false,
): Promise<Result> {
  const url = registerLocation(file, environment);
  const shown = shownUrl(url);
  if (!make && !isAddress(url) && !existsSync(url)) throw new RegisterError('no-register', { register: shown });
  const register = await openRegister({ url, now: () => new Date() });
  try {
    return await work({ register, shown });
  } finally {
    await register.close();
  }
}

export function headText({ sequence, hash }: TrailHead): string {
  return `${sequence}:${hash}`;
}
