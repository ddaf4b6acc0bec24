/** Which pages a role has, and which one an address means. */
import { exec } from 'preact-iso/router';
import type { Role } from '../../register/actor.ts';
import { PAGE_LIST, type PageEntry } from '../pages.ts';

export interface FoundPage {
  readonly entry: PageEntry;
  readonly params: Readonly<Record<string, string>>;
}

export function pagesOf(role: Role): readonly PageEntry[] {
  return PAGE_LIST.filter(({ roles }) => roles.includes(role));
}

/** The page of an address; the first page of the role for `/`. Exact addresses go before those with parameters. */
export function findPage(path: string, role: Role): FoundPage | undefined {
  const pages = pagesOf(role);
  const first = pages.find(({ inMenu }) => inMenu);
  if (path === '/' && first) return { entry: first, params: {} };
  const byExactness = [...pages].sort((one, other) => parametersIn(one.path) - parametersIn(other.path));
  for (const entry of byExactness) {
    const match = exec(path, entry.path, { path, query: {}, params: {} });
    if (match) return { entry, params: match.params };
  }
  return undefined;
}

function parametersIn(path: string): number {
  return path.split(':').length - 1;
}
