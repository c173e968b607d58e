import { expect, it } from 'vitest';
import { addIds, noneOf } from './mask.ts';
import { smallIndex } from './small-index.ts';
import { countSets } from './tag-counts.ts';

it('counts by number of tags whichever queries are walked, and however many tags the others have', () => {
  const sizes = [40, 20, 35, 1, 1, 0, 17, 1];
  const index = smallIndex([sizes.map((size) => [Array.from({ length: size }, (_, tag) => `t${tag}`)])]);
  for (const held of [[0, 3, 4, 5, 6, 7], [0], [1, 2, 7], [0, 1, 2, 3, 4, 5, 6, 7], []]) {
    const mask = noneOf(sizes.length);
    addIds(mask, Uint32Array.from(held));
    const [counts] = countSets(index, mask);
    const found = held.map((query) => sizes[query] ?? 0);
    expect(counts?.queries).toBe(held.length);
    expect(Array.from(counts?.perQuery ?? []).flatMap((count, size) => new Array<number>(count).fill(size))).toEqual(
      found.toSorted((a, b) => a - b),
    );
    expect(Array.from(counts?.tags ?? [])).toEqual(
      index.tagNames.map((name) => found.filter((size) => size > Number(name.slice(1))).length),
    );
  }
});
