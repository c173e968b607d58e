/** Streams one tensor of a checkpoint into its shards: rows in, codes out, scales kept aside until all codes are written. */
import { CheckpointError } from '../core/models/convert/checkpoint-error.ts';
import { bytesOf, modelBytes, modelValues, type ModelType } from '../core/models/convert/float-types.ts';
import { GROUP, type QuantizedRows } from '../core/models/convert/quantize.ts';
import type { PlannedMatrix, PlannedTensor, PlannedVector, WeightRef } from '../core/models/convert/tensor-plan.ts';
import { isDense, readRows } from '../core/models/convert/tensor-rows.ts';
import type { QuantizePool } from './convert-ports.ts';

/** Read at a time. Of a tensor that lies across its storage more, since each reading passes over much else. */
const BLOCK_BYTES = 8 << 20;
const SCATTERED_BLOCK_BYTES = 16 << 20;

export interface TensorContext {
  readonly model: ModelType;
  readonly pool: QuantizePool;
  readonly signal: AbortSignal;
  /** `subnormalScales`: how many of the scales in these bytes are subnormal halves. */
  readonly write: (name: string, bytes: Uint8Array, subnormalScales?: number) => Promise<void>;
  /** Bytes of the checkpoint that are done with. */
  readonly onBytes: (bytes: number) => void;
}

/** Converts a tensor. Throws a CheckpointError on numbers that are not finite. */
export function convertTensor(tensor: PlannedTensor, context: TensorContext): Promise<void> {
  return tensor.kind === 'matrix' ? convertMatrix(tensor, context) : convertVector(tensor, context);
}

async function convertVector({ name, part }: PlannedVector, { model, write, onBytes }: TensorContext): Promise<void> {
  const bytes = await readRows(part, 0, 1);
  const values = modelValues(bytes, part.dtype, model);
  const bad = values.indexOf(Infinity);
  if (bad >= 0 || values.includes(-Infinity)) throw notFinite(part, 0, Math.max(bad, values.indexOf(-Infinity)), model);
  await write(name, modelBytes(values, model));
  onBytes(bytes.length);
}

async function convertMatrix(matrix: PlannedMatrix, context: TensorContext): Promise<void> {
  const { name, rows, columns } = matrix;
  const scales = new Uint8Array(rows * (columns / GROUP) * bytesOf(context.model));
  let filled = 0;
  let subnormal = 0;
  for await (const block of quantizedBlocks(matrix, context)) {
    const { words, scales: some, subnormalScales } = block.quantized;
    await context.write(`${name}.q_weight`, new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
    scales.set(new Uint8Array(some.buffer, some.byteOffset, some.byteLength), filled);
    filled += some.byteLength;
    subnormal += subnormalScales;
    context.onBytes(block.bytes);
  }
  await context.write(`${name}.q_scale`, scales, subnormal);
}

interface Block {
  readonly part: WeightRef;
  readonly from: number;
  readonly to: number;
}

interface QuantizedBlock {
  readonly quantized: QuantizedRows;
  readonly bytes: number;
}

function blocksOf({ parts, columns }: PlannedMatrix): Block[] {
  return parts.flatMap((part) => {
    const [rows = 0] = part.shape;
    const bytes = isDense(part) ? BLOCK_BYTES : SCATTERED_BLOCK_BYTES;
    const step = Math.max(1, Math.floor(bytes / (columns * bytesOf(part.dtype))));
    const starts = Array.from({ length: Math.ceil(rows / step) }, (_, index) => index * step);
    return starts.map((from) => ({ part, from, to: Math.min(rows, from + step) }));
  });
}

/** In order, though the pool works on several: the next ones are read and quantized while the first one is written. */
async function* quantizedBlocks(matrix: PlannedMatrix, context: TensorContext): AsyncGenerator<QuantizedBlock> {
  const running: Promise<QuantizedBlock>[] = [];
  // One is read at a time: what lies across its storage takes more memory than comes out.
  let reading: Promise<unknown> = Promise.resolve();
  for (const block of blocksOf(matrix)) {
    context.signal.throwIfAborted();
    const bytes = reading.then(() => readRows(block.part, block.from, block.to));
    reading = bytes;
    const work = quantizeBlock(block, bytes, matrix.columns, context);
    // It is waited for later: a failure until then must not pass for one that nobody looks at.
    work.catch(() => undefined);
    running.push(work);
    if (running.length < context.pool.width) continue;
    const first = await running.shift();
    if (first !== undefined) yield first;
  }
  for (const work of running) yield await work;
}

async function quantizeBlock(
  { part, from }: Block,
  reading: Promise<Uint8Array>,
  columns: number,
  { model, pool }: TensorContext,
): Promise<QuantizedBlock> {
  const bytes = await reading;
  const { length } = bytes;
  const quantized = await pool.quantize({ bytes, type: part.dtype, columns }, model);
  if (quantized.badGroup < 0) return { quantized, bytes: length };
  const at = quantized.badGroup * GROUP;
  throw notFinite(part, from + Math.floor(at / columns), at % columns, model);
}

function notFinite({ file, name, dtype }: WeightRef, row: number, column: number, model: ModelType): CheckpointError {
  const way = model === 'float16' && dtype !== 'F16' ? ' A half cannot hold it: convert to q4f32_1 instead.' : '';
  return new CheckpointError(
    file,
    `"${name}" has a number at or behind row ${row}, column ${column} that is not finite in ${model}.${way}`,
  );
}
