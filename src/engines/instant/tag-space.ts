/** The tags that can be given: their names, stems and vectors, and where the hand-written vocabulary means the same. */
import { stemOfTag } from '../../core/metrics/tag-stems.ts';
import { embed, type EmbeddingTable } from './embedding.ts';
import type { Lexicon } from './lexicon.ts';
import { splitWords } from './words.ts';

export interface TagSpace {
  readonly names: readonly string[];
  /** The first so many are the vocabulary's; the others are there because labelled rows have them. */
  readonly ofVocabulary: number;
  /** Id of a tag by its stemmed form: inflections are one tag. */
  readonly byStem: ReadonlyMap<string, number>;
  /** tags × dimensions, row-major, each row of length 1. */
  readonly vectors: Float32Array;
  /** The first numbers of each row, where the principal components put most of it: enough to find what may be near. */
  readonly coarse: Float32Array;
  /** Hashes of the stems of each tag. */
  readonly stems: readonly (readonly number[])[];
  /** Tags that a stem is part of. */
  readonly byPart: ReadonlyMap<number, readonly number[]>;
  /** Tag of each tag of the hand-written vocabulary; -1 where there is none. */
  readonly ofCue: Int32Array;
}

/** Numbers of a coarse vector. */
export const coarseSize = 48;

/** What a fit starts from and never changes. */
export interface Base {
  readonly table: EmbeddingTable;
  readonly lexicon: Lexicon;
  /** Tags that can be given even where no row has them. */
  readonly vocabulary: readonly string[];
}

/** The space of the vocabulary and other tags. Of two tags with the same stems the first counts. */
export function createTagSpace({ vocabulary, table, lexicon }: Base, others: readonly string[]): TagSpace {
  const byStem = new Map<string, number>();
  const names: string[] = [];
  function add(tag: string): void {
    const stem = stemOfTag(tag);
    if (byStem.has(stem)) return;
    byStem.set(stem, names.length);
    names.push(tag);
  }
  vocabulary.forEach(add);
  const ofVocabulary = names.length;
  others.forEach(add);
  const vectors = new Float32Array(names.length * table.dimensions);
  const stems: (readonly number[])[] = [];
  const byPart = new Map<number, number[]>();
  for (const [id, name] of names.entries()) {
    const words = splitWords(name);
    vectors.set(embed(name, words, table).vector, id * table.dimensions);
    const hashes = [...new Set(words.hashes)];
    stems.push(hashes);
    for (const hash of hashes) {
      const known = byPart.get(hash);
      if (known === undefined) byPart.set(hash, [id]);
      else known.push(id);
    }
  }
  const ofCue = Int32Array.from(lexicon.tags, (tag) => byStem.get(stemOfTag(tag)) ?? -1);
  const coarse = new Float32Array(names.length * coarseSize);
  for (const id of names.keys()) {
    const start = id * table.dimensions;
    coarse.set(vectors.subarray(start, start + Math.min(coarseSize, table.dimensions)), id * coarseSize);
  }
  return { names, coarse, ofVocabulary, byStem, vectors, stems, byPart, ofCue };
}
