/** Numbers as the digits that they are written with: how many there are, and what a decimal of some scale holds of them. */

/** Parquet decimals of 16 bytes have so many digits in all. */
export const maxDecimalDigits = 38;

/** Digits before and after the point. */
export interface DigitCount {
  readonly whole: number;
  readonly scale: number;
}

interface Digits {
  readonly sign: '' | '-';
  readonly whole: string;
  /** Without zeros at its end. */
  readonly fraction: string;
}

/** A power of ten beyond which nobody wants the digits written out. */
const maxExponent = 400;

/** The digits of a JSON number with its exponent applied; null where that is out of bounds. */
function digitsOf(number: string): Digits | null {
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number);
  if (found === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  const shift = Number(exponent);
  if (Math.abs(shift) > maxExponent) return null;
  const zeros = '0'.repeat(Math.abs(shift));
  const digits = shift < 0 ? `${zeros}${whole}${fraction}` : `${whole}${fraction}${zeros}`;
  const point = (shift < 0 ? zeros.length : 0) + whole.length + shift;
  return {
    sign: sign === '-' ? '-' : '',
    whole: digits.slice(0, point).replace(/^0+(?=\d)/, ''),
    fraction: digits.slice(point).replace(/0+$/, ''),
  };
}

/** Returns how many digits a JSON number has; null where it is out of bounds, or a zero with a sign, which no decimal has. */
export function countDigits(number: string): DigitCount | null {
  const digits = digitsOf(number);
  if (digits === null) return null;
  const { sign, whole, fraction } = digits;
  if (sign === '-' && whole === '0' && fraction === '') return null;
  return { whole: whole.length, scale: fraction.length };
}

/** True where a double holds all digits of a JSON number: written again, it has the same ones. */
export function isDouble(number: string): boolean {
  const [given, kept] = [digitsOf(number), digitsOf(String(Number(number)))];
  if (given === null || kept === null) return true;
  return given.whole === kept.whole && given.fraction === kept.fraction;
}

/** Returns a JSON number times 10 to the `scale` as a whole number; digits behind that are cut off. */
export function unscaledDigits(number: string, scale: number): bigint {
  const { sign, whole, fraction } = digitsOf(number) ?? { sign: '', whole: '0', fraction: '' };
  return BigInt(`${sign}${whole}${fraction.padEnd(scale, '0').slice(0, scale)}`);
}
