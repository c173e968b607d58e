/** A trie of numbers in one hash table: hundreds of thousands of steps in a few megabytes, where a map a node takes ten times as much. */
import { joinHashes } from './hash.ts';

/** A place in a trie; the beginning is 0. */
export type Node = number;

export interface Trie {
  /** The node that a number leads to; -1 where it leads nowhere. */
  readonly find: (node: Node, number: number) => Node;
  /** The same, made where it was not there. */
  readonly reach: (node: Node, number: number) => Node;
  readonly size: () => number;
}

const none = -1;

/** An empty trie. */
export function createTrie(): Trie {
  let parents = new Int32Array(1024);
  let numbers = new Uint32Array(1024);
  let slots = new Int32Array(2048).fill(none);
  let count = 1;

  /** The slot of that step, or the free one where it belongs: at most half of the slots are taken. */
  function slotOf(node: Node, number: number): number {
    const mask = slots.length - 1;
    let slot = spread(joinHashes(node, number)) & mask;
    for (;;) {
      const found = slots[slot] ?? none;
      if (found === none || (parents[found] === node && numbers[found] === number)) return slot;
      slot = (slot + 1) & mask;
    }
  }
  function grow(): void {
    parents = resized(parents, new Int32Array(2 * parents.length));
    numbers = resized(numbers, new Uint32Array(2 * numbers.length));
    slots = new Int32Array(2 * slots.length).fill(none);
    for (let node = 1; node < count; node++) slots[slotOf(parents[node] ?? 0, numbers[node] ?? 0)] = node;
  }
  return {
    find: (node, number) => slots[slotOf(node, number)] ?? none,
    reach: (node, number) => {
      const found = slots[slotOf(node, number)] ?? none;
      if (found !== none) return found;
      if (count === parents.length) grow();
      parents[count] = node;
      numbers[count] = number;
      slots[slotOf(node, number)] = count;
      count += 1;
      return count - 1;
    },
    size: () => count,
  };
}

/** The upper bits say as much as the lower ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function resized<T extends Int32Array | Uint32Array>(values: T, into: T): T {
  into.set(values);
  return into;
}
