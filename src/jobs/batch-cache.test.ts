import { describe, expect, it } from 'vitest';
import { BatchCache } from './batch-cache.ts';

function cacheOf(budget: number) {
  const reads: number[] = [];
  const cache = new BatchCache((_runId, seq) => {
    reads.push(seq);
    return Promise.resolve(seq < 10 ? { seq, blob: new Uint8Array(10).fill(seq) } : undefined);
  }, budget);
  return { cache, reads };
}

describe('BatchCache', () => {
  it('forgets the batch that was used longest ago when it is full', async () => {
    const { cache, reads } = cacheOf(25);
    await cache.get(1, 0);
    await cache.get(1, 1);
    await cache.get(1, 0);
    await cache.get(1, 2);
    await cache.get(1, 0);
    expect(reads).toEqual([0, 1, 2]);
    await cache.get(1, 1);
    expect(reads).toEqual([0, 1, 2, 1]);
  });

  it('keeps runs apart', async () => {
    const { cache, reads } = cacheOf(100);
    await cache.get(1, 3);
    expect([...(await cache.get(2, 3))]).toEqual(Array(10).fill(3));
    expect(reads).toEqual([3, 3]);
  });

  it('works without room for even one', async () => {
    const { cache } = cacheOf(0);
    expect((await cache.get(1, 4))[0]).toBe(4);
  });

  it('says when a batch is gone', async () => {
    await expect(cacheOf(100).cache.get(1, 11)).rejects.toThrow(/deleted while/);
  });
});
