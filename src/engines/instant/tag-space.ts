/** The tags that can be given: their names, stems and vectors, and where the hand-written vocabulary means the same. */
import { stemOfTag } from '../../core/metrics/tag-stems.ts';
import { embed, type EmbeddingTable } from './embedding.ts';
import type { Lexicon } from './lexicon.ts';
import { stemHash } from './text-features.ts';
import { splitWords } from './words.ts';

export interface TagSpace {
  readonly names: readonly string[];
  /** Id of a tag by its stemmed form: inflections are one tag. */
  readonly byStem: ReadonlyMap<string, number>;
  /** tags × dimensions, row-major, each row of length 1. */
  readonly vectors: Float32Array;
  /** Hashes of the stems of each tag. */
  readonly stems: readonly (readonly number[])[];
  /** Tags that a stem is part of. */
  readonly byPart: ReadonlyMap<number, readonly number[]>;
  /** Tag of each tag of the hand-written vocabulary; -1 where there is none. */
  readonly ofCue: Int32Array;
}

/** The space of those tags. Of two tags with the same stems the first counts. */
export function createTagSpace(tags: Iterable<string>, table: EmbeddingTable, lexicon: Lexicon): TagSpace {
  const byStem = new Map<string, number>();
  const names: string[] = [];
  for (const tag of tags) {
    const stem = stemOfTag(tag);
    if (byStem.has(stem)) continue;
    byStem.set(stem, names.length);
    names.push(tag);
  }
  const vectors = new Float32Array(names.length * table.dimensions);
  const stems: (readonly number[])[] = [];
  const byPart = new Map<number, number[]>();
  for (const [id, name] of names.entries()) {
    const words = splitWords(name);
    vectors.set(embed(name, words, table).vector, id * table.dimensions);
    const hashes = [...new Set(words.stems.map((stem) => stemHash(stem)))];
    stems.push(hashes);
    for (const hash of hashes) {
      const known = byPart.get(hash);
      if (known === undefined) byPart.set(hash, [id]);
      else known.push(id);
    }
  }
  const ofCue = Int32Array.from(lexicon.tags, (tag) => byStem.get(stemOfTag(tag)) ?? -1);
  return { names, byStem, vectors, stems, byPart, ofCue };
}
