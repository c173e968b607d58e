import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { quantizeRows, type WeightRows } from '../core/models/convert/quantize.ts';
import { brokenThread, poolOf, threadsOf, type QuantizeThread } from './convert-pool.ts';

const never = new Promise<never>(() => undefined);

/** A thread that takes over what it is given, as a real one does. */
function thread(): QuantizeThread & { readonly given: () => number; readonly stops: () => number } {
  let given = 0;
  const stop = vi.fn();
  return {
    quantize({ bytes, ...rest }, model) {
      given += 1;
      const moved = structuredClone(bytes, { transfer: [bytes.buffer] });
      return Promise.resolve(quantizeRows({ ...rest, bytes: moved }, model));
    },
    stop,
    given: () => given,
    stops: () => stop.mock.calls.length,
  };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function rowsOf(bytes: Uint8Array): WeightRows {
  return { bytes, type: 'F32', columns: 32 };
}

describe('poolOf', () => {
  it('gives the threads their blocks in turn, one more than there are threads', async () => {
    const threads = [thread(), thread(), thread()];
    const pool = poolOf(threads, never);
    expect(pool.width).toBe(4);
    const bytes = new Uint8Array(Float32Array.from({ length: 64 }, (_, at) => at - 30).buffer);
    const expected = quantizeRows(rowsOf(bytes.slice()), 'float32');
    const results = await Promise.all(Array.from({ length: 7 }, () => pool.quantize(rowsOf(bytes.slice()), 'float32')));
    expect(results).toEqual(Array.from({ length: 7 }, () => expected));
    expect(threads.map((each) => each.given())).toEqual([3, 2, 2]);
    pool.stop();
    expect(threads.map((each) => each.stops())).toEqual([1, 1, 1]);
  });

  it('hands over a buffer that holds nothing else, and a copy of a part of one', async () => {
    const pool = poolOf([thread()], never);
    const whole = new Uint8Array(128);
    await pool.quantize(rowsOf(whole), 'float16');
    expect(whole.length).toBe(0);
    const part = new Uint8Array(256).subarray(128);
    await pool.quantize(rowsOf(part), 'float16');
    expect(part.length).toBe(128);
  });

  it('holds no answer that was given: there are gigabytes of them', async () => {
    const pool = poolOf([thread()], never);
    const answers = await Promise.all(
      Array.from({ length: 3 }, async () => new WeakRef(await pool.quantize(rowsOf(new Uint8Array(128)), 'float16'))),
    );
    await new Promise((resolve) => setTimeout(resolve, 1));
    collectGarbage();
    expect(answers.map((answer) => answer.deref())).toEqual([undefined, undefined, undefined]);
    pool.stop();
  });

  it('says that a thread ended, whoever waits', async () => {
    const gone = Promise.reject(new Error(brokenThread('out of memory')));
    const silent: QuantizeThread = { quantize: () => never, stop: () => undefined };
    const pool = poolOf([silent], gone);
    const asked = pool.quantize(rowsOf(new Uint8Array(128)), 'float16');
    await expect(asked).rejects.toThrow('A thread that quantizes ended: out of memory. What is finished stays');
    const later = pool.quantize(rowsOf(new Uint8Array(128)), 'float16');
    await expect(later).rejects.toThrow('out of memory');
  });
});

it.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [64, 3],
])('of %d processors a pool takes %d', (processors, threads) => {
  expect(threadsOf(processors)).toBe(threads);
});
