/** Half precision (IEEE 754 binary16) beside single precision: conversions round to the nearest value, ties to even. */

const floats = new Float32Array(1);
const words = new Uint32Array(floats.buffer);

const HALF_INFINITY = 0x7c00;
/** Bits of 2^-14 and 2^16 in single precision: below the first a half is subnormal, from the second on infinite. */
const SMALLEST_NORMAL = 0x38800000;
const BEYOND = 0x47800000;

/** Returns the 16 bits of the half nearest to a number in single precision; infinity beyond 65,519, NaN as NaN. */
export function halfBits(value: number): number {
  floats[0] = value;
  const all = words[0] ?? 0;
  const sign = (all >>> 16) & 0x8000;
  const size = all & 0x7fffffff;
  if (size > 0x7f800000) return sign | 0x7e00;
  if (size < SMALLEST_NORMAL) return sign | subnormalBits(Math.abs(value));
  const rounded = size + 0xfff + ((size >>> 13) & 1);
  return rounded >= BEYOND ? sign | HALF_INFINITY : sign | ((rounded - 0x38000000) >>> 13);
}

/** Beside 0.5 single precision has steps of 2^-24, which are those of subnormal halves. */
function subnormalBits(size: number): number {
  return Math.fround(Math.fround(size + 0.5) - 0.5) * 2 ** 24;
}

/** Returns the number that 16 bits of half precision stand for. */
export function halfValue(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >>> 10) & 31;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** Rounds numbers in single precision to halves, in place; what a half cannot hold becomes infinite. */
export function roundToHalves(values: Float32Array<ArrayBuffer>): void {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  for (let at = 0; at < bits.length; at += 1) {
    const all = bits[at] ?? 0;
    const size = all & 0x7fffffff;
    const sign = (all & 0x80000000) >>> 0;
    if (size < SMALLEST_NORMAL) {
      const value = values[at] ?? 0;
      values[at] = value < 0 ? -roundSubnormal(-value) : roundSubnormal(value);
    } else {
      const rounded = (size + 0xfff + ((size >>> 13) & 1)) & ~0x1fff;
      bits[at] = (sign | (rounded >= BEYOND ? 0x7f800000 : rounded)) >>> 0;
    }
  }
}

function roundSubnormal(size: number): number {
  return Math.fround(Math.fround(size + 0.5) - 0.5);
}
