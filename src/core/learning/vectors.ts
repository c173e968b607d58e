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
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += (vector[k] ?? 0) * (values[from + k] ?? 0);
  return sum;
}

/** Scalar products of a vector with the rows of a matrix, as many as `products` has: four rows a pass over the vector. */
export function multiplyRows(matrix: Float32Array, vector: Float32Array, products: Float32Array): void {
  const size = vector.length;
  const even = products.length - (products.length % 4);
  for (let row = 0; row < even; row += 4) {
    const first = row * size;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < size; k++) {
      const value = vector[k] ?? 0;
      const at = first + k;
      a += value * (matrix[at] ?? 0);
      b += value * (matrix[at + size] ?? 0);
      c += value * (matrix[at + 2 * size] ?? 0);
      d += value * (matrix[at + 3 * size] ?? 0);
    }
    products[row] = a;
    products[row + 1] = b;
    products[row + 2] = c;
    products[row + 3] = d;
  }
  for (let row = even; row < products.length; row++) products[row] = dotAt(vector, matrix, row * size);
}

/** Scales a vector to length 1; one of zeros stays as it is. */
export function scaleToUnit(vector: Float32Array): void {
  const square = dotAt(vector, vector, 0);
  if (square === 0) return;
  const factor = 1 / Math.sqrt(square);
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) * factor;
}

/** Indices of the greatest values above a bound, greatest first; of equal values the first. */
export function topIndices(values: Float32Array, most: number, above: number): readonly number[] {
  const top: number[] = [];
  let bound = above;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (value <= bound) continue;
    insertByValue(top, index, values);
    if (top.length > most) top.pop();
    if (top.length === most) bound = values[top[most - 1] ?? 0] ?? bound;
  }
  return top;
}

function insertByValue(top: number[], index: number, values: Float32Array): void {
  const value = values[index] ?? 0;
  let place = top.length;
  while (place > 0 && (values[top[place - 1] ?? 0] ?? 0) < value) place -= 1;
  top.splice(place, 0, index);
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
