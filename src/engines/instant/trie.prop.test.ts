import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTrie } from './trie.ts';

describe('createTrie', () => {
  it('finds what was reached, and nothing else, however much there is', () => {
    const paths = fc.array(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 3 }), {
      maxLength: 2000,
      size: 'max',
    });
    fc.assert(
      fc.property(paths, (all) => {
        const trie = createTrie();
        const nodes = new Map<string, number>();
        for (const path of all) {
          let at = 0;
          for (const [step, number] of path.entries()) {
            at = trie.reach(at, number);
            const key = path.slice(0, step + 1).join(' ');
            expect(nodes.get(key) ?? at).toBe(at);
            nodes.set(key, at);
          }
        }
        expect(new Set(nodes.values()).size).toBe(nodes.size);
        expect(trie.size()).toBe(nodes.size + 1);
        for (const [key, node] of nodes) {
          const path = key.split(' ').map(Number);
          expect(path.reduce((at, number) => trie.find(at, number), 0)).toBe(node);
          const [first = 0] = path;
          if (!nodes.has(`${key} ${first}`)) expect(trie.find(node, first)).toBe(-1);
        }
      }),
      { numRuns: 20 },
    );
  });
});
