import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createMemoryFiles } from './memory-files.ts';
import { BLOCK_BYTES, growSegment, openSegment } from './segment.ts';

// The tests run where there is no page whose context could be secure.
beforeAll(() => {
  vi.stubGlobal('isSecureContext', true);
});

async function stored(bytes: number) {
  const files = createMemoryFiles();
  const file = await files.open('segment', true);
  const segment = growSegment(file);
  for (let at = 0; at < bytes; at += 3_000_000) {
    segment.append(new Uint8Array(Math.min(3_000_000, bytes - at)).fill(at / 3_000_000 + 1));
  }
  return { file, segment, seal: await segment.seal() };
}

describe('a segment', () => {
  it('has a sum for each block, whether hashed on the way or at the end', async () => {
    const { file, seal } = await stored(2 * BLOCK_BYTES + 5);
    expect(seal.bytes).toBe(2 * BLOCK_BYTES + 5);
    expect(seal.sums).toHaveLength(3 * 32);
    const reader = openSegment(file, seal);
    expect(await reader.firstDamage(0, seal.bytes)).toBe(seal.bytes);
    expect([...(await reader.read(2_999_999, 3_000_001))]).toEqual([1, 2]);
  });

  it('can be sealed again when the first try could not be kept', async () => {
    const { segment, seal } = await stored(BLOCK_BYTES + 5);
    expect(await segment.seal()).toEqual(seal);
  });

  it('names the block that is damaged and reads the others', async () => {
    const { file, seal } = await stored(3 * BLOCK_BYTES);
    file.write(Uint8Array.of(0), BLOCK_BYTES + 17);
    const reader = openSegment(file, seal);
    expect(await reader.read(0, BLOCK_BYTES)).toHaveLength(BLOCK_BYTES);
    expect(await reader.read(2 * BLOCK_BYTES, 2 * BLOCK_BYTES + 1)).toHaveLength(1);
    await expect(reader.read(BLOCK_BYTES - 1, BLOCK_BYTES + 1)).rejects.toMatchObject({
      name: 'DamageError',
      start: BLOCK_BYTES,
      end: 2 * BLOCK_BYTES,
    });
    expect(await reader.firstDamage(5, seal.bytes)).toBe(BLOCK_BYTES);
  });

  it('takes a file that was cut short for damaged', async () => {
    const { file, seal } = await stored(100);
    file.truncate(99);
    await expect(openSegment(file, seal).read(0, 10)).rejects.toMatchObject({ name: 'DamageError' });
  });
});
