/**
 * A ZIP file (and so an XLSX file) stores the moment at which each of its parts was packed. Two runs over the same input
 * would differ in those bytes alone, so they are set to the earliest date that ZIP knows.
 */

/** Record signatures and the offsets of the two-byte time and date in each, from the ZIP file format (APPNOTE 4.3). */
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_FILE = 0x04034b50;
const END_OF_DIRECTORY_SIZE = 22;
const DIRECTORY_ENTRY_SIZE = 46;
/** 1 January 1980, 00:00: time in the low half, date in the high half. */
const EARLIEST = 0x00210000;

/**
 * The same ZIP file with every date set to 1 January 1980.
 *
 * @throws Error when the bytes are no ZIP file without comment, which is a fault in the program that packed them.
 */
export function withFixedZipDates(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_OF_DIRECTORY_SIZE;
  expectSignature(view, end, END_OF_DIRECTORY);
  const entries = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < entries; index += 1) {
    expectSignature(view, entry, DIRECTORY_ENTRY);
    view.setUint32(entry + 12, EARLIEST, true);
    const local = view.getUint32(entry + 42, true);
    expectSignature(view, local, LOCAL_FILE);
    view.setUint32(local + 10, EARLIEST, true);
    const variable =
      view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
    entry += DIRECTORY_ENTRY_SIZE + variable;
  }
  return bytes;
}

function expectSignature(view: DataView, offset: number, signature: number): void {
  if (offset < 0 || offset + 4 > view.byteLength || view.getUint32(offset, true) !== signature) {
    throw new Error('The packed workbook is not a ZIP file of the expected form.');
  }
}
