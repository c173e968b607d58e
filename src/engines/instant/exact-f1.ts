/** Agreement of tag sets: micro-averaged F1 over tags that are equal after lower-casing and stemming each word. */
import { stemOfTag } from '../../core/metrics/tag-stems.ts';

export interface TagPair {
  readonly given: readonly string[];
  readonly wanted: readonly string[];
}

/** Hits and sizes of one text, to be summed up. */
export interface Agreement {
  readonly hits: number;
  /** Tags given and tags wanted, together. */
  readonly sizes: number;
}

/** How far two tag sets agree. */
export function agreementOf({ given, wanted }: TagPair): Agreement {
  const a = new Set(given.map(stemOfTag));
  const b = new Set(wanted.map(stemOfTag));
  let hits = 0;
  for (const tag of a) if (b.has(tag)) hits += 1;
  return { hits, sizes: a.size + b.size };
}

/** 2 * hits / sizes over all texts, 0..1; 0 where there are no tags at all. */
export function exactMicroF1(pairs: readonly TagPair[]): number {
  let hits = 0;
  let sizes = 0;
  for (const pair of pairs) {
    const agreement = agreementOf(pair);
    hits += agreement.hits;
    sizes += agreement.sizes;
  }
  return sizes === 0 ? 0 : (2 * hits) / sizes;
}
