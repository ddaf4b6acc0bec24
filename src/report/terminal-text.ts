/** Text for a terminal: columns of a fixed width, wrapped sentences, and colours that may be left out. */

export interface Style {
  bold(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  dim(text: string): string;
}

/** Select Graphic Rendition codes (ECMA-48); without colour every style gives the text back. */
export function terminalStyle(colour: boolean): Style {
  const code =
    (start: number, end: number) =>
    (text: string): string =>
      colour && text !== '' ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  return { bold: code(1, 22), dim: code(2, 22), red: code(31, 39), green: code(32, 39), yellow: code(33, 39) };
}

/** Text from a file without control characters, so that an id can never steer the terminal. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�');
}

/** A cell of exactly `width` characters; what does not fit ends in `…`. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const characters = [...printable(text).normalize('NFC')];
  if (characters.length > width) return `${characters.slice(0, width - 1).join('')}…`;
  const space = ' '.repeat(width - characters.length);
  return align === 'left' ? characters.join('') + space : space + characters.join('');
}

/** A sentence in lines of at most `width`; lines after the first begin with `indent` spaces. Long words are not broken. */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    if (line !== '' && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
