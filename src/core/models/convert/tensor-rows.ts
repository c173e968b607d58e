/** Reads rows of a tensor, whichever way it lies in its storage. */
import { CheckpointError } from './checkpoint-error.ts';
import { elementBytes, rowMajor, type TensorRef } from './tensor-ref.ts';

/** Read at a time where rows do not lie one behind the other. */
const PIECE_BYTES = 16 << 20;
const MAX_SPAN_BYTES = 128 << 20;

/** Returns rows [from, to) of a matrix, or all of a vector as row 0, back to back. */
export function readRows(tensor: TensorRef, from: number, to: number): Promise<Uint8Array> {
  const { offset, storage } = tensor;
  const { columns, rowStep, columnStep, size } = layoutOf(tensor);
  if (columnStep === 1 && (rowStep === columns || to - from === 1)) {
    const start = (offset + from * rowStep) * size;
    return storage.read(start, start + (to - from) * columns * size);
  }
  return gather(tensor, from, to);
}

/** True where rows lie one behind the other, so that reading some reads nothing else. */
export function isDense(tensor: TensorRef): boolean {
  const { columns, rowStep, columnStep } = layoutOf(tensor);
  return columnStep === 1 && rowStep === columns;
}

interface Layout {
  readonly columns: number;
  readonly rowStep: number;
  readonly columnStep: number;
  readonly size: number;
}

function layoutOf({ shape, strides, dtype }: TensorRef): Layout {
  const size = elementBytes.get(dtype) ?? 0;
  const [first = 1, second] = shape;
  // The step of an axis with one entry says nothing.
  const usual = rowMajor(shape);
  const [rowStep = 1, columnStep = 1] = strides.map((step, axis) => (shape[axis] === 1 ? (usual[axis] ?? 1) : step));
  if (second === undefined) return { columns: first, rowStep: first, columnStep: rowStep, size };
  return { columns: second, rowStep, columnStep, size };
}

/** An axis of the block that is read: how many entries, their step in the storage and in the result (elements). */
interface Axis {
  readonly count: number;
  readonly step: number;
  readonly into: number;
}

/** Walks the axis of the larger step in groups, so that each reading covers one short range of the storage. */
async function gather(tensor: TensorRef, from: number, to: number): Promise<Uint8Array> {
  const { columns, rowStep, columnStep, size } = layoutOf(tensor);
  const result = new Uint8Array((to - from) * columns * size);
  const rows: Axis = { count: to - from, step: rowStep, into: columns };
  const across: Axis = { count: columns, step: columnStep, into: 1 };
  const [outer, inner] = rowStep >= columnStep ? [rows, across] : [across, rows];
  const span = ((inner.count - 1) * inner.step + 1) * size;
  if (span > MAX_SPAN_BYTES) {
    throw new CheckpointError(
      tensor.file,
      `"${tensor.name}" is scattered over its storage (a step of ${inner.step}). Save it anew, made contiguous.`,
    );
  }
  const group = Math.max(1, Math.floor((PIECE_BYTES - span) / Math.max(1, outer.step * size)));
  const base = tensor.offset + from * rowStep;
  for (let first = 0; first < outer.count; first += group) {
    const part = { ...outer, count: Math.min(group, outer.count - first) };
    const start = (base + first * outer.step) * size;
    const bytes = await tensor.storage.read(start, start + (part.count - 1) * outer.step * size + span);
    copyElements(bytes, part, inner, result.subarray(first * outer.into * size), size);
  }
  return result;
}

function copyElements(bytes: Uint8Array, outer: Axis, inner: Axis, into: Uint8Array, size: number): void {
  for (let a = 0; a < outer.count; a += 1) {
    for (let b = 0; b < inner.count; b += 1) {
      const source = (a * outer.step + b * inner.step) * size;
      const target = (a * outer.into + b * inner.into) * size;
      for (let byte = 0; byte < size; byte += 1) into[target + byte] = bytes[source + byte] ?? 0;
    }
  }
}
