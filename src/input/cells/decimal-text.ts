/**
 * Numbers as people write them → one plain form, `-1234.5`. Kept as text, so that scores, rates and rents become whole
 * millionths or cents without passing through binary fractions.
 */

/** Which reading a single separator before exactly three digits has: `1.250`. */
export type NumberKind =
  /** The decimal mark: `1.250` is one and a quarter. */
  | 'decimal'
  /** Thousands, for whole numbers and for money, which has at most two decimals: `1.250` is 1250. */
  | 'grouped';

const PLAIN = /^-?\d+$/;
const PLAIN_DECIMAL = /^-?\d+\.\d+$/;
const SPACE_GROUPS = /^(\d{1,3})((?:[ '’\u00a0\u202f\u2009]\d{3})+)(?!\d)/;
const SCIENTIFIC = /^(-?)(\d+)(?:[.,](\d*))?e([+-]?\d{1,3})$/i;
/** More digits than any figure here has; protects the arithmetic that follows. */
const MOST_CHARACTERS = 60;
const LARGEST_EXPONENT = 30;

/** @returns the plain form, or `undefined` when the text is no number. */
export function plainDecimal(text: string, kind: NumberKind): string | undefined {
  if (PLAIN.test(text)) return text.length <= MOST_CHARACTERS ? text : undefined;
  if (kind === 'decimal' && PLAIN_DECIMAL.test(text)) return text.length <= MOST_CHARACTERS ? text : undefined;
  if (text.length > MOST_CHARACTERS) return undefined;
  const signed = text.replace(/^\+/, '').replace(/^[−–]/, '-');
  const scientific = SCIENTIFIC.exec(signed);
  if (scientific) return fromScientific(scientific);
  const negative = signed.startsWith('-');
  const unsigned = withoutSpaceGroups(negative ? signed.slice(1).trim() : signed);
  if (!/^[\d.,]+$/.test(unsigned)) return undefined;
  const plain = withoutMarks(unsigned, kind);
  return plain === undefined ? undefined : negative ? `-${plain}` : plain;
}

function withoutSpaceGroups(text: string): string {
  return text.replace(SPACE_GROUPS, (_, first: string, groups: string) => first + groups.replaceAll(/\D/g, ''));
}

function withoutMarks(text: string, kind: NumberKind): string | undefined {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points === 0 && commas === 0) return text;
  if (points > 0 && commas > 0) {
    // Both marks: the last one is the decimal mark, the other one divides thousands.
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    return grouped(text, decimal === ',' ? '.' : ',', decimal);
  }
  const mark = points > 0 ? '.' : ',';
  if (points + commas > 1) return grouped(text, mark, undefined);
  if (kind === 'grouped' && /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return text.replace(mark, '');
  return /^\d+[.,]\d+$/.test(text) ? text.replace(mark, '.') : undefined;
}

/** Removes marks that divide proper groups of three. */
function grouped(text: string, thousands: string, decimal: string | undefined): string | undefined {
  const [whole = '', fraction, ...rest] = decimal === undefined ? [text] : text.split(decimal);
  if (rest.length > 0 || (decimal !== undefined && !/^\d+$/.test(fraction ?? ''))) return undefined;
  const groups = whole.split(thousands);
  const proper = /^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!proper) return undefined;
  return fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`;
}

/** Excel saves very small and very large numbers as `1,5E-05`. */
function fromScientific([, sign, whole = '', fraction = '', power]: RegExpExecArray): string | undefined {
  const exponent = Number(power);
  if (Math.abs(exponent) > LARGEST_EXPONENT) return undefined;
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const padded = digits
    .padStart(digits.length + Math.max(0, 1 - point), '0')
    .padEnd(Math.max(point, digits.length), '0');
  const at = Math.max(1, point);
  const decimals = padded.slice(at);
  const plain = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  return `${sign ?? ''}${plain}${decimals === '' ? '' : `.${decimals}`}`;
}
