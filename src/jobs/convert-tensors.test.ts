import { expect, it } from 'vitest';
import { rowMajor } from '../core/models/convert/tensor-ref.ts';
import { quantizeRows } from '../core/models/convert/quantize.ts';
import type { PlannedMatrix } from '../core/models/convert/tensor-plan.ts';
import { convertTensor } from './convert-tensors.ts';

const COLUMNS = 4096;
/** Of 1,024 rows and 8 MiB each. */
const BLOCKS = 4;

/** A turn of all that waits for nothing but other promises. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

it('reads and quantizes the next blocks while one is written, one reading at a time', async () => {
  const events: string[] = [];
  let reading = 0;
  const shape = [BLOCKS * 1024, COLUMNS];
  const storage = {
    byteLength: 2 * BLOCKS * 1024 * COLUMNS,
    async read(start: number, end: number): Promise<Uint8Array> {
      reading += 1;
      expect(reading).toBe(1);
      events.push(`read ${start >> 23}`);
      await soon();
      reading -= 1;
      return new Uint8Array(end - start);
    },
  };
  const part = { name: 'w', file: 'f', dtype: 'F16', shape, offset: 0, strides: rowMajor(shape), storage } as const;
  const matrix: PlannedMatrix = { kind: 'matrix', name: 'w', rows: BLOCKS * 1024, columns: COLUMNS, parts: [part] };
  let written = 0;
  let done = 0;
  await convertTensor(matrix, {
    model: 'float16',
    pool: { width: 2, quantize: (rows, model) => Promise.resolve(quantizeRows(rows, model)) },
    signal: new AbortController().signal,
    async write(name, bytes) {
      await soon();
      await soon();
      if (name === 'w.q_weight') events.push(`write ${written >> 21}`);
      written += bytes.length;
    },
    onBytes: (bytes) => {
      done += bytes;
    },
  });
  expect(events).toEqual(['read 0', 'read 1', 'write 0', 'read 2', 'write 1', 'read 3', 'write 2', 'write 3']);
  expect([written, done]).toEqual([(storage.byteLength / 4) * (1 + 1 / 8), storage.byteLength]);
});
