/**
 * The size that a ZIP archive unpacks to, found before its content is handed on. The sizes that an archive says of itself
 * are not trusted: each part is unpacked once, up to the limit.
 */
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
const DEFLATED = 8;

/**
 * @param most - no need to count further than this many bytes; more is given as `most + 1`.
 * @returns bytes; `undefined` when the archive is damaged.
 */
export function unpackedSizeOf(bytes: Buffer, most: number): number | undefined {
  const end = endOfDirectory(bytes);
  if (end === undefined) return undefined;
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let size = 0;
  for (let entry = 0; entry < entries && size <= most; entry += 1) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const part = partSize(bytes, at, most - size);
    if (part === undefined) return undefined;
    size += part;
    at += ENTRY_LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return Math.min(size, most + 1);
}

/** The true size of the part that a directory entry describes. */
function partSize(bytes: Buffer, entry: number, most: number): number | undefined {
  const packed = bytes.readUInt32LE(entry + 20);
  const declared = bytes.readUInt32LE(entry + 24);
  if (declared > most) return declared;
  if (bytes.readUInt16LE(entry + 10) !== DEFLATED) return packed;
  const local = bytes.readUInt32LE(entry + 42);
  if (local + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(local) !== LOCAL_HEADER) return undefined;
  const start = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : undefined;
  }
}

function endOfDirectory(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}
