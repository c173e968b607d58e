import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, type Agreement } from './agreement.ts';
import { EntryLog } from './entry-log.ts';

const [tagged, unparsable, failed] = [1, 2, 3];
const tagCount = 8;

/** What a run says of a text; null: nothing. */
type Said = { readonly status: number; readonly tags: readonly number[] } | null;

const said: fc.Arbitrary<Said> = fc.oneof(
  fc.constant(null),
  fc.constantFrom({ status: unparsable, tags: [] }, { status: failed, tags: [] }),
  fc.uniqueArray(fc.nat({ max: tagCount - 1 }), { maxLength: 4 }).map((tags) => ({ status: tagged, tags })),
);
const pairs = fc.array(fc.tuple(said, said), { maxLength: 30 });
const classes = fc
  .array(fc.nat({ max: tagCount - 1 }), { minLength: tagCount, maxLength: tagCount })
  .map((list) => Uint32Array.from(list));

function compare(runs: readonly (readonly [Said, Said])[], byClass?: Uint32Array): Agreement {
  const log = new EntryLog();
  function entry(word: Said): number {
    return word === null ? -1 : log.append(0, word.status, word.tags);
  }
  const a = Int32Array.from(runs, ([first]) => entry(first));
  const b = Int32Array.from(runs, ([, second]) => entry(second));
  const input = { entries: log.entries(), a, b, texts: Uint32Array.from(runs.keys()), tagCount };
  return agreement(byClass === undefined ? input : { ...input, classes: byClass });
}

function minus(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  return new Set([...a].filter((tag) => !b.has(tag)));
}

function isTagged(word: Said): word is NonNullable<Said> {
  return word?.status === tagged;
}

/** The definitions, word for word, on sets. */
function naive(runs: readonly (readonly [Said, Said])[], byClass: (tag: number) => number): Agreement {
  const sets = runs
    .filter(([a, b]) => isTagged(a) && isTagged(b))
    .map(([a, b]) => [new Set(a?.tags.map(byClass)), new Set(b?.tags.map(byClass))] as const);
  const each = sets.map(([a, b]) => {
    const shared = a.size - minus(a, b).size;
    return { shared, either: new Set([...a, ...b]).size, of: a.size + b.size };
  });
  const of = each.reduce((sum, text) => sum + text.of, 0);
  const shared = each.reduce((sum, text) => sum + text.shared, 0);
  function counts(pick: (a: Set<number>, b: Set<number>) => Set<number>): Uint32Array<ArrayBuffer> {
    return Uint32Array.from({ length: tagCount }, (_, tag) => sets.filter(([a, b]) => pick(a, b).has(tag)).length);
  }
  return {
    both: sets.length,
    onlyA: runs.filter(([a, b]) => isTagged(a) && !isTagged(b)).length,
    onlyB: runs.filter(([a, b]) => !isTagged(a) && isTagged(b)).length,
    same: each.filter((text) => text.shared === text.either).length,
    f1: of === 0 ? null : (2 * shared) / of,
    jaccard:
      sets.length === 0
        ? null
        : each.reduce((sum, text) => sum + (text.either === 0 ? 1 : text.shared / text.either), 0) / sets.length,
    gained: counts((a, b) => minus(b, a)),
    lost: counts((a, b) => minus(a, b)),
  };
}

function expectSame(found: Agreement, wanted: Agreement): void {
  expect({ ...found, f1: found.f1?.toFixed(9), jaccard: found.jaccard?.toFixed(9) }).toEqual({
    ...wanted,
    f1: wanted.f1?.toFixed(9),
    jaccard: wanted.jaccard?.toFixed(9),
  });
}

describe('agreement of two runs', () => {
  it('is what the definitions say, tag for tag', () => {
    fc.assert(
      fc.property(pairs, (runs) =>
        expectSame(
          compare(runs),
          naive(runs, (tag) => tag),
        ),
      ),
    );
  });

  it('is what the definitions say, class for class', () => {
    fc.assert(
      fc.property(pairs, classes, (runs, byClass) =>
        expectSame(
          compare(runs, byClass),
          naive(runs, (tag) => byClass[tag] ?? 0),
        ),
      ),
    );
  });

  it('turns gained into lost when the runs change places, and nothing else', () => {
    fc.assert(
      fc.property(pairs, (runs) => {
        const there = compare(runs);
        const back = compare(runs.map(([a, b]) => [b, a] as const));
        expectSame(back, {
          ...there,
          ...{ onlyA: there.onlyB, onlyB: there.onlyA, gained: there.lost, lost: there.gained },
        });
      }),
    );
  });

  it('is complete between a run and itself', () => {
    fc.assert(
      fc.property(pairs, (runs) => {
        const found = compare(runs.map(([a]) => [a, a] as const));
        expect(found.same).toBe(found.both);
        expect([null, 1]).toContain(found.f1);
        expect(found.gained.every((count) => count === 0)).toBe(true);
      }),
    );
  });

  it('never falls when tags are put together in classes that agree with each other', () => {
    fc.assert(
      fc.property(pairs, (runs) => {
        const all = new Uint32Array(tagCount);
        const found = compare(runs, all);
        expect(found.same).toBeGreaterThanOrEqual(compare(runs).same);
      }),
    );
  });
});
