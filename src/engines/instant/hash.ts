/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, 32 bits: names of features take four bytes each in the asset. */

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Hash of a string, continuing from another hash where one is given. */
export function hashText(text: string, from: number = offset): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 0;
}

/** Hash of two hashes in their order. */
export function joinHashes(first: number, second: number): number {
  return Math.imul(Math.imul(first, prime) ^ second, prime) >>> 0;
}
