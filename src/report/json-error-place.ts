/** Where a text stops being JSON (RFC 8259). `JSON.parse` says that it does, but on Node 20 mostly not where. */

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const SIMPLE_VALUE = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const PLAIN_CHARACTERS = /[^"\\\p{Cc}]+/uy;

/** The offset of the first character that does not belong; the length of the text when it ends too early. */
export function offsetOfJsonError(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = endOf(SPACE, text, 0) ?? 0;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');
  while (offset < text.length) {
    const character = text.charAt(offset);
    const closes = (character === '}' && open.at(-1) === '{') || (character === ']' && open.at(-1) === '[');
    let end: number | undefined = offset + 1;
    if (closes && expected.endsWith('or end')) {
      open.pop();
      expected = afterValue();
    } else if (expected === 'colon' && character === ':') {
      expected = 'value';
    } else if (expected === 'comma or end' && character === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected.startsWith('key')) {
      end = character === '"' ? endOfString(text, offset) : undefined;
      expected = 'colon';
    } else if (expected.startsWith('value') && (character === '{' || character === '[')) {
      open.push(character);
      expected = character === '{' ? 'key or end' : 'value or end';
    } else if (expected.startsWith('value')) {
      end = character === '"' ? endOfString(text, offset) : endOf(SIMPLE_VALUE, text, offset);
      expected = afterValue();
    } else {
      return offset;
    }
    if (end === undefined) return offset;
    offset = endOf(SPACE, text, end) ?? end;
  }
  return text.length;
}

/** The offset after a pattern at an offset, or `undefined` when it does not stand there. */
function endOf(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function endOfString(text: string, start: number): number | undefined {
  let offset: number | undefined = start + 1;
  while (offset !== undefined && offset < text.length && text.charAt(offset) !== '"') {
    offset = endOf(PLAIN_CHARACTERS, text, offset) ?? endOf(ESCAPE, text, offset);
  }
  return offset === undefined || offset >= text.length ? undefined : offset + 1;
}
