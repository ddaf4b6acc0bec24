/** Where a register is: the path of a file of SQLite, or the address of a PostgreSQL. */

/** `postgres://...`, but also addresses of databases in which a register cannot be. */
export function isAddress(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(url);
}

export function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(url);
}

/** What may be shown: never a user or a password, also of an address that is not well formed. */
export function shownUrl(url: string): string {
  if (!isAddress(url)) return url;
  const hidden = `${url.slice(0, url.indexOf('://'))}://…`;
  if (!URL.canParse(url)) return hidden;
  const { protocol, host, pathname } = new URL(url);
  // A password with a slash in it, not written as %2F, would be taken for a path.
  return pathname.includes('@') ? hidden : `${protocol}//${host}${pathname}`;
}
