/** The few operations on vectors that the fits are made of. */

type Numbers = Float32Array | Float64Array;

/** values[at] += amount. */
export function addAt(values: Numbers, at: number, amount: number): void {
  values[at] = (values[at] ?? 0) + amount;
}

/** sum += factor * (the values from `from` on, as many as `sum` has). */
export function addScaled(sum: Numbers, factor: number, values: Numbers, from: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + factor * (values[from + k] ?? 0);
}

/** Scalar product of a vector with the values from `from` on. */
export function dotAt(vector: Numbers, values: Numbers, from: number): number {
  return dotBetween(vector, 0, values, from, vector.length);
}

/** Scalar product of `count` numbers of each. Four sums: a single one would wait for itself with every number. */
export function dotBetween(a: Numbers, aFrom: number, b: Numbers, bFrom: number, count: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  const whole = count - (count % 4);
  for (let k = 0; k < whole; k += 4) {
    first += productAt(a, aFrom + k, b, bFrom + k);
    second += productAt(a, aFrom + k + 1, b, bFrom + k + 1);
    third += productAt(a, aFrom + k + 2, b, bFrom + k + 2);
    fourth += productAt(a, aFrom + k + 3, b, bFrom + k + 3);
  }
  for (let k = whole; k < count; k++) first += productAt(a, aFrom + k, b, bFrom + k);
  return first + second + (third + fourth);
}

function productAt(a: Numbers, aAt: number, b: Numbers, bAt: number): number {
  return (a[aAt] ?? 0) * (b[bAt] ?? 0);
}

/** Scales a vector to length 1; one of zeros stays as it is. */
export function scaleToUnit(vector: Float32Array): void {
  const square = dotAt(vector, vector, 0);
  if (square === 0) return;
  const factor = 1 / Math.sqrt(square);
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) * factor;
}

/** Indices of the greatest values above a bound, greatest first; of equal values the first. `most` is at least 1. */
export function topIndices(values: Float32Array, most: number, above: number): readonly number[] {
  const top: number[] = [];
  const kept = new Float32Array(most);
  let bound = above;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (value <= bound) continue;
    putByValue(top, kept, index, value);
    if (top.length === most) bound = kept[most - 1] ?? bound;
  }
  return top;
}

/** A full list loses its last: the others move over it. */
function putByValue(top: number[], kept: Float32Array, index: number, value: number): void {
  let place = Math.min(top.length, kept.length - 1);
  for (; place > 0 && (kept[place - 1] ?? 0) < value; place--) {
    kept[place] = kept[place - 1] ?? 0;
    top[place] = top[place - 1] ?? 0;
  }
  kept[place] = value;
  top[place] = index;
}

/** An array of zeros that is used again at the next call with the same name: what it held before is gone then. */
export function reusedZeros(name: string, size: number): Float32Array {
  const known = buffers.get(name);
  if (known?.length === size) return known.fill(0);
  const fresh = new Float32Array(size);
  buffers.set(name, fresh);
  return fresh;
}

/** Thousands of arrays a second would keep the garbage collector busy. */
const buffers = new Map<string, Float32Array>();
