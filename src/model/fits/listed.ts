import type { HomeNamed } from './fit.ts';

/** Only a listed home is known so well that a fit can say no to it. */
export function listed(named: HomeNamed): { readonly municipality: string; readonly dwelling: string } {
  if (!('dwelling' in named)) throw new TypeError(`No home is listed by name in ${named.municipality}.`);
  return named;
}
