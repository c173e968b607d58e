/** Texts as sparse vectors: which features are known, how rare each is, and the two blocks at length 1. */
import type { RawFeatures } from './text-features.ts';

export interface FeatureSpace {
  /** Hash of each known feature. */
  readonly hashes: Uint32Array;
  /** Inverse document frequency, log((rows + 1) / (rows with it + 1)) + 1. */
  readonly rarity: Float32Array;
  /** Of what is in no row but one, so far as is known. */
  readonly unseenRarity: number;
  readonly ids: ReadonlyMap<number, number>;
}

/** Sparse vector; the words have length 1, the signals a share of it, or they are empty. */
export interface SparseFeatures {
  readonly ids: Uint32Array;
  readonly values: Float32Array;
  /** Share of the rarity of the text's words that is known, 0..1. */
  readonly known: number;
}

/** A feature has to occur in so many rows: what is rarer says little of other texts, and there is no room for it. */
const leastRows = 4;

/** The features that occur in enough of the rows. */
export function findFeatureSpace(rows: readonly RawFeatures[]): FeatureSpace {
  const counts = new Map<number, number>();
  for (const { words, signals } of rows) {
    for (const hash of words.keys()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    for (const hash of signals.keys()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= leastRows).sort(([a], [b]) => a - b);
  return createFeatureSpace(
    Uint32Array.from(kept, ([hash]) => hash),
    Uint16Array.from(kept, ([, count]) => count),
    rows.length,
  );
}

function rarityOfCount(count: number, rows: number): number {
  return Math.log((rows + 1) / (count + 1)) + 1;
}

/** The space of those features, each found in its count of so many rows. */
export function createFeatureSpace(hashes: Uint32Array, counts: Uint16Array, rows: number): FeatureSpace {
  const rarity = Float32Array.from(counts, (count) => rarityOfCount(count, rows));
  const ids = new Map(Array.from(hashes, (hash, id) => [hash, id]));
  return { hashes, rarity, unseenRarity: rarityOfCount(1, rows), ids };
}

/** How much the signals count beside the words: chosen by leaving groups of training queries out. */
const signalShare = 0.6;

/** A text's features in that space. */
export function placeFeatures({ words, signals }: RawFeatures, space: FeatureSpace): SparseFeatures {
  const inWords = placeBlock(words, space, 1);
  const inSignals = placeBlock(signals, space, signalShare);
  const ids = new Uint32Array(inWords.ids.length + inSignals.ids.length);
  ids.set(inWords.ids);
  ids.set(inSignals.ids, inWords.ids.length);
  const values = new Float32Array(ids.length);
  values.set(inWords.values);
  values.set(inSignals.values, inWords.values.length);
  return { ids, values, known: words.size === 0 ? 0 : inWords.ids.length / words.size };
}

function placeBlock(counts: ReadonlyMap<number, number>, { ids, rarity }: FeatureSpace, share: number) {
  const found: number[] = [];
  const values: number[] = [];
  let square = 0;
  for (const [hash, count] of counts) {
    const id = ids.get(hash);
    if (id === undefined) continue;
    const value = Math.log(1 + count) * (rarity[id] ?? 0);
    found.push(id);
    values.push(value);
    square += value * value;
  }
  const length = Math.sqrt(square);
  return { ids: found, values: values.map((value) => (share * value) / length) };
}
