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

  it.each([
    ['frequent tags', 64, 50],
    ['tags that are not all frequent', 80, 80],
  ])('counts %s, in any order', (_, tags, asked) => {
    const given = Array.from({ length: 300 }, (_, query) => [query % tags, (query * 7 + 3) % tags, (query * 5) % tags]);
    const index = smallIndex([given.map((ids) => [[...new Set(ids)].map((id) => `t${id}`)])]);
    const ids = [...index.tagNames.keys()].reverse().slice(0, asked);
    expect(ids).toHaveLength(asked);
    for (const every of [1, 2, 3]) {
      const held = given.flatMap((_, query) => (query % every === 0 ? [query] : []));
      const mask = noneOf(given.length);
      addIds(mask, Uint32Array.from(held));
      const carried = held.map((query) => new Set(given[query]?.map((id) => `t${id}`)));
      const names = ids.map((id) => index.tagNames[id] ?? '');
      const counted = names.map((a) => names.map((b) => carried.filter((of) => of.has(a) && of.has(b)).length));
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
