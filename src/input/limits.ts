/** How large an input may be. Beyond these it is refused at once, with a problem that names the limit (docs/formats.md). */
export const LIMITS = {
  /** Bytes of one CSV, XLSX or JSON file, and of the unpacked content of an XLSX file. */
  fileBytes: 256 * 1024 * 1024,
  /** Bytes of one scenario file (YAML); its parser needs seconds for a megabyte. */
  scenarioBytes: 256 * 1024,
  /** Bytes of one line; longer than any row that a planner could have meant. */
  lineBytes: 1_000_000,
  /** Characters in one cell: what a cell of Excel can hold. */
  cellCharacters: 32_767,
  /** Rows of one table, without the header. */
  rows: 1_000_000,
  columns: 1_000,
  /** Characters of an id. */
  idCharacters: 100,
  /** Entries of a list inside one cell. */
  listEntries: 200,
} as const;

/** A size as a message shows it: `300 kB`, `256 MB`. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} kB` : `${Math.ceil(kilobytes / 1024)} MB`;
}
