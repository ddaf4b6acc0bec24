/** Every version of the register, oldest first. A new one is its own file and one line here; an old one never changes. */
import type { Migration } from 'kysely';
import { up as makeRegister } from './001-register.ts';

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-register': { up: makeRegister },
};
