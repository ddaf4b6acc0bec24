/** Bytes → text: UTF-8 with or without its mark, Windows-1252 as older Excel saves it, UTF-16 with its mark. */
import { TextDecoder } from 'node:util';

/** What stands at 0x80 to 0x9F in Windows-1252 (unicode.org, CP1252.TXT); U+FFFD where nothing does. */
const WINDOWS_1252_HIGH = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16';

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly refused: 'binary-file' | 'utf16-without-mark' | 'unknown-encoding' };

/** Decodes a text file, or says why it is none. The byte order mark is no part of the text. */
export function decodeText(bytes: Buffer): Decoded {
  const utf16 = utf16Decoder(bytes);
  if (utf16) return decodeStrictly(utf16, bytes, 'utf-16') ?? { refused: 'unknown-encoding' };
  if (bytes.includes(0)) return { refused: looksLikeUtf16(bytes) ? 'utf16-without-mark' : 'binary-file' };
  const utf8 = decodeStrictly(new TextDecoder('utf-8', { fatal: true }), bytes, 'utf-8');
  if (utf8) return utf8;
  const text = decodeWindows1252(bytes);
  return text.includes('\uFFFD') ? { refused: 'unknown-encoding' } : { text, encoding: 'windows-1252' };
}

function utf16Decoder(bytes: Buffer): TextDecoder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return undefined;
}

function decodeStrictly(decoder: TextDecoder, bytes: Buffer, encoding: Encoding): Decoded | undefined {
  try {
    return { text: decoder.decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** Western text in UTF-16 has a zero in every second byte; other binary files do not. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 400);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  return (even > 0.8 * half && odd === 0) || (odd > 0.8 * half && even === 0);
}

// Node's own decoder is not used: some versions read 0x80 to 0x9F of this encoding as control characters.
function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll(/[\x80-\x9f]/g, (character) => WINDOWS_1252_HIGH[character.charCodeAt(0) - 0x80] ?? '\uFFFD');
}
