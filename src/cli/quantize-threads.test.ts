import { describe, expect, it } from 'vitest';
import { startThreads } from './quantize-threads.ts';

function program(text: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
}

/** Answers with what it was sent: how many bytes, and for which model. */
const echo = program(`import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ rows, model }) => parentPort.postMessage([rows.bytes.length, model]));`);

describe('startThreads', () => {
  it('gives each asker the answer to its own block', async () => {
    const pool = startThreads(echo, 3);
    const lengths = [32, 64, 128, 256, 512];
    const asked = lengths.map((length) =>
      pool.quantize({ bytes: new Uint8Array(length), type: 'F16', columns: 32 }, 'float32'),
    );
    expect(await Promise.all(asked)).toEqual(lengths.map((length) => [length, 'float32']));
    pool.stop();
  });

  it('says that a thread ended by itself, and why', async () => {
    const pool = startThreads(program('throw new Error("no room");'), 2);
    const asked = pool.quantize({ bytes: new Uint8Array(64), type: 'F16', columns: 32 }, 'float16');
    await expect(asked).rejects.toThrow('A thread that quantizes ended: no room.');
    pool.stop();
  });
});
