import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCheckpoints } from './checkpoints.ts';

const NANO = new URL('../../../models/nano-instagger/checkpoint/', import.meta.url);
const names = readdirSync(NANO);
const place = { kind: 'address', address: 'https://example.org/nano' } as const;
const elsewhere = { kind: 'address', address: 'https://example.org/other' } as const;
const { signal } = new AbortController();

/** Checkpoints over a line that counts what is asked of it. */
function repositories() {
  const counts = { opened: 0, stopped: 0, pieces: 0 };
  const checkpoints = createCheckpoints((address) => {
    counts.opened += 1;
    const sources = names.map((name) => {
      const bytes = new Uint8Array(readFileSync(new URL(name, NANO)));
      function slice(start: number, end: number): Promise<Uint8Array> {
        counts.pieces += 1;
        return Promise.resolve(bytes.slice(start, end));
      }
      return { name, byteLength: bytes.length, slice };
    });
    return Promise.resolve({ label: address.slice(20), sources, stop: () => void (counts.stopped += 1) });
  });
  return { checkpoints, counts };
}

describe('a repository', () => {
  it('is read once for a look, what is begun, and what is converted', async () => {
    const { checkpoints, counts } = repositories();
    const looked = await checkpoints.look(place, signal);
    expect(looked).toMatchObject({ label: 'nano', plan: { vocabSize: 2048 }, tokenizer: { from: 'tokenizer.json' } });
    const { pieces } = counts;
    expect((await checkpoints.take(place, signal)).plan).toBe(looked.plan);
    expect((await checkpoints.take(place, signal)).tokenizer).toBe(looked.tokenizer);
    expect(counts).toEqual({ opened: 1, stopped: 0, pieces });
  });

  it('is read again for another look, and for what was not looked at last', async () => {
    const { checkpoints, counts } = repositories();
    await checkpoints.look(place, signal);
    await checkpoints.look(place, signal);
    expect(counts.opened).toBe(2);
    expect(await checkpoints.take(elsewhere, signal)).toMatchObject({ label: 'other' });
    await checkpoints.take(place, signal);
    expect(counts.opened).toBe(4);
  });

  it('is no longer read when what was begun is stopped, and opened anew afterwards', async () => {
    const { checkpoints, counts } = repositories();
    const stopped = new AbortController();
    await checkpoints.look(place, signal);
    await checkpoints.take(place, stopped.signal);
    stopped.abort();
    expect(counts).toMatchObject({ opened: 1, stopped: 1 });
    await expect(checkpoints.take(place, stopped.signal)).rejects.toThrow();
    await checkpoints.take(place, signal);
    expect(counts).toMatchObject({ opened: 2, stopped: 1 });
  });
});

it('reads files of this computer each time: they are at hand, and may have changed', async () => {
  const files = names.map((name) => ({ name, file: new File([readFileSync(new URL(name, NANO))], name) }));
  const { checkpoints, counts } = repositories();
  const folder = { kind: 'files', label: 'Nano', files } as const;
  const looked = await checkpoints.look(folder, signal);
  expect((await checkpoints.take(folder, signal)).plan).not.toBe(looked.plan);
  expect(counts.opened).toBe(0);
});
