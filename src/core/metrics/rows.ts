/** Rows as a filter sees them: a row is listed when at least one of its queries matches. */
import type { Columns, QuerySet } from './columns.ts';
import { addRange, copyOf, has, idsIn, noneOf, type Mask } from './mask.ts';
import { u32 } from './typed.ts';

/** The first matching query of each row that has one: as many as there are listed rows. */
export function firstQueries({ laterTurns }: Columns, mask: Mask): Mask {
  const firsts = copyOf(mask);
  let last = -1;
  for (let w = 0; w < mask.words.length; w++) {
    const word = u32(mask.words, w);
    // A later turn whose turn before matches too is not the first one: seen for all bits at once.
    const beside = (word << 1) | (w > 0 ? u32(mask.words, w - 1) >>> 31 : 0);
    let later = word & u32(laterTurns.words, w);
    firsts.words[w] = word & ~(later & beside);
    later &= ~beside;
    while (later !== 0) {
      const bit = 31 - Math.clz32(later & -later);
      const before = word & ~(-1 << bit);
      const previous = before === 0 ? last : (w << 5) + 31 - Math.clz32(before);
      if (isSameRow(laterTurns, previous, (w << 5) + bit)) firsts.words[w] = u32(firsts.words, w) & ~(1 << bit);
      later &= later - 1;
    }
    if (word !== 0) last = (w << 5) + 31 - Math.clz32(word);
  }
  return firsts;
}

/** Whether no row begins behind `previous` (-1: there is none) up to `query`. */
function isSameRow(laterTurns: Mask, previous: number, query: number): boolean {
  let at = query;
  while (at > previous && has(laterTurns, at)) at -= 1;
  return at === previous;
}

/** Unique text ids of the matching queries, ascending. */
export function textIdsIn(columns: Columns, mask: Mask): Uint32Array<ArrayBuffer> {
  const seen = { size: columns.texts, words: new Uint32Array(Math.ceil(columns.texts / 32)) };
  for (const query of idsIn(mask)) {
    const text = u32(columns.textIds, query);
    seen.words[text >>> 5] = u32(seen.words, text >>> 5) | (1 << (text & 31));
  }
  return idsIn(seen);
}

/** The first matching query of each text: of equal ones the others fall out. */
export function firstOfTexts(columns: Columns, mask: Mask): Mask {
  const seen = new Uint32Array(Math.ceil(columns.texts / 32));
  const kept = noneOf(mask.size);
  const queries = idsIn(mask);
  for (let i = 0; i < queries.length; i++) {
    const query = u32(queries, i);
    const text = u32(columns.textIds, query);
    const bit = 1 << (text & 31);
    const word = u32(seen, text >>> 5);
    if ((word & bit) !== 0) continue;
    seen[text >>> 5] = word | bit;
    kept.words[query >>> 5] = u32(kept.words, query >>> 5) | (1 << (query & 31));
  }
  return kept;
}

/** Calls `visit` with the queries [from, to) of each row that has any, in order. */
export function eachRow(columns: Columns, set: QuerySet, visit: (from: number, to: number) => void): void {
  const { rows } = columns;
  let from = set.from;
  for (let query = from + 1; query <= set.to; query++) {
    if (query < set.to && u32(rows, query) === u32(rows, from)) continue;
    visit(from, query);
    from = query;
  }
}

/** The queries of rows that have `least` to `most` queries. */
export function withTurns(columns: Columns, least: number, most: number): Mask {
  const mask = noneOf(columns.queries);
  for (const set of columns.sets) {
    eachRow(columns, set, (from, to) => {
      if (to - from >= least && to - from <= most) addRange(mask, from, to);
    });
  }
  return mask;
}
