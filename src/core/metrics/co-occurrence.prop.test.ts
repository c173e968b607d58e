import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject, arbitraryTag } from './arbitrary-project.ts';
import { coOccurrence, companions } from './co-occurrence.ts';
import { addIds, noneOf } from './mask.ts';
import { smallIndex } from './small-index.ts';

/** A project, and the tags of its tagged queries that a random mask holds. */
const maskedProject = fc.tuple(arbitraryProject, fc.infiniteStream(fc.boolean())).map(([project, choice]) => {
  const index = smallIndex(project);
  const all = project.flat(2);
  const held = all.flatMap((_, query) => (choice.next().value === true ? [query] : []));
  const mask = noneOf(index.columns.queries);
  addIds(mask, Uint32Array.from(held));
  const tagged = held.map((query) => all[query]).filter((query) => typeof query === 'object');
  return { index, mask, tagged };
});

describe('coOccurrence', () => {
  it('counts the queries that carry both', () => {
    fc.assert(
      fc.property(maskedProject, ({ index, mask, tagged }) => {
        const ids = index.tagNames.map((_, id) => id);
        const together = coOccurrence(index, mask, ids);
        for (const [i, a] of index.tagNames.entries()) {
          for (const [j, b] of index.tagNames.entries()) {
            const both = tagged.filter((tags) => tags.includes(a) && tags.includes(b)).length;
            expect(together[i]?.[j]).toBe(both);
            expect(together[j]?.[i]).toBe(both);
          }
        }
      }),
    );
  });

  it('counts rare tags of many, too', () => {
    const given = Array.from({ length: 200 }, (_, query) => [`t${query % 80}`, `t${(query * 7 + 3) % 80}`]);
    const index = smallIndex([given.map((tags) => [[...new Set(tags)]])]);
    const ids = index.tagNames.map((_, id) => id);
    expect(ids).toHaveLength(80);
    for (const every of [1, 3]) {
      const held = given.flatMap((_, query) => (query % every === 0 ? [query] : []));
      const mask = noneOf(given.length);
      addIds(mask, Uint32Array.from(held));
      const counted = index.tagNames.map((a) =>
        index.tagNames.map((b) => held.filter((query) => given[query]?.includes(a) && given[query].includes(b)).length),
      );
      expect(coOccurrence(index, mask, ids)).toEqual(counted);
    }
  });

  it('refuses more tags than it can tell apart', () => {
    const index = smallIndex([]);
    expect(() => coOccurrence(index, noneOf(0), new Array<number>(256).fill(0))).toThrow('256 were given');
  });
});

describe('companions', () => {
  it('are the tags given together with one, with confidence both ways and lift', () => {
    fc.assert(
      fc.property(maskedProject, arbitraryTag, ({ index, mask, tagged }, tag) => {
        const found = companions(index, mask, tag, 99);
        const own = tagged.filter((tags) => tags.includes(tag));
        const others = new Set(own.flat().filter((other) => other !== tag));
        expect(new Set(found.map((companion) => companion.tag))).toEqual(others);
        for (const { tag: other, together, confidence, reverse, lift } of found) {
          const theirs = tagged.filter((tags) => tags.includes(other));
          expect(together).toBe(own.filter((tags) => tags.includes(other)).length);
          expect(confidence).toBe(together / own.length);
          expect(reverse).toBe(together / theirs.length);
          expect(lift).toBeCloseTo(confidence / (theirs.length / tagged.length));
        }
      }),
    );
  });
});
