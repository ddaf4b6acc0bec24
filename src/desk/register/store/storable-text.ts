/** Text as both databases hold it: at a NUL, SQLite would cut it off in silence, and PostgreSQL would refuse it. */
const NUL = '\0';

export function storableText(text: string): string {
  return text.replaceAll(NUL, '');
}

/** False: nothing in a register can be called so. */
export function isStorable(text: string): boolean {
  return !text.includes(NUL);
}
