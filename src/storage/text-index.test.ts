import { describe, expect, it } from 'vitest';
import { createTextIndex } from './text-index.ts';

describe('the index of texts', () => {
  it('keeps the first place of each text', () => {
    const index = createTextIndex();
    index.note(3, 0, Uint32Array.of(5, 1));
    index.note(4, 10, Uint32Array.of(1, 9_000));
    expect(index.find(1)).toEqual({ datasetId: 3, query: 1 });
    expect(index.find(5)).toEqual({ datasetId: 3, query: 0 });
    expect(index.find(9_000)).toEqual({ datasetId: 4, query: 11 });
    expect(index.find(2)).toBeNull();
    expect(index.datasetOf(1_000_000)).toBe(-1);
  });
});
