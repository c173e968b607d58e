import { describe, expect, it } from 'vitest';
import { EntryLog, grown } from './entry-log.ts';

describe('EntryLog', () => {
  it('keeps entries in order, repeated tags once', () => {
    const log = new EntryLog();
    expect(log.append(3, 1, [7, 2, 7, 2])).toBe(0);
    expect(log.append(1, 3, [])).toBe(1);
    expect(log.append(2, 1, [7])).toBe(2);
    const { tagFrom, tags, status, layer } = log.entries();
    expect([...tagFrom]).toEqual([0, 2, 2, 3]);
    expect([...tags]).toEqual([7, 2, 7]);
    expect([...status]).toEqual([1, 3, 1]);
    expect([...layer]).toEqual([3, 1, 2]);
  });

  it('leaves views alone that were given out before it grew', () => {
    const log = new EntryLog();
    log.append(0, 1, [5]);
    const before = log.entries();
    for (let entry = 0; entry < 5000; entry++) log.append(0, 1, [entry]);
    expect([...before.tags]).toEqual([5]);
    expect([...before.tagFrom]).toEqual([0, 1]);
    expect(log.length).toBe(5001);
    expect(log.entries().tags[5000]).toBe(4999);
  });
});

describe('grown', () => {
  it('gives the same array while there is room, otherwise a larger one filled behind', () => {
    const array = Int32Array.of(1, 2);
    expect(grown(array, 2, (length) => new Int32Array(length), -1)).toBe(array);
    const larger = grown(array, 3, (length) => new Int32Array(length), -1);
    expect([...larger.subarray(0, 4)]).toEqual([1, 2, -1, -1]);
  });
});
