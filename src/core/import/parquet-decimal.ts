/** Parquet decimals with all their digits. */

/** A number of JSON as the digits that it is written with: a double would not hold them all. */
export class JsonDigits {
  readonly digits: string;
  constructor(digits: string) {
    this.digits = digits;
  }
}

/** Digits after the point at most; decimals of 256 bits have 76 in all. */
export const maxScale = 100;
const maxDecimalBytes = 64;

/** A two's complement number, its highest byte first. */
function wholeNumber(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

function unscaled(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(value);
  return value instanceof Uint8Array && value.length <= maxDecimalBytes ? wholeNumber(value) : null;
}

/** The decimal that a stored number stands for, with `scale` digits after the point; other values as they are. */
export function decimalDigits(value: unknown, scale: number): unknown {
  const whole = unscaled(value);
  if (whole === null) return value;
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = scale === 0 ? '' : `.${digits.slice(point)}`;
  return new JsonDigits(`${whole < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}`);
}
