/** Static embeddings: the weighted mean of the vectors of a text's tokens, one int8 row and one scale a token. */
import { scaleToUnit } from '../../core/learning/vectors.ts';
import { placeWeight } from './place.ts';
import { createTokens, type Tokens } from './tokens.ts';
import type { Words } from './words.ts';

export interface EmbeddingTable {
  readonly dimensions: number;
  readonly tokens: Tokens;
  /** Row-major, a row a token. */
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** The vectors of a text. */
export interface Embedded {
  /** Of length 1; zero where no token is known. */
  readonly vector: Float32Array;
  /** Units that have at least one token. */
  readonly known: number;
}

/** The table of those tokens. Throws a RangeError where the sizes do not fit together. */
export function createTable(names: readonly string[], values: Int8Array, scales: Float32Array): EmbeddingTable {
  const dimensions = values.length / names.length;
  if (!Number.isInteger(dimensions) || scales.length !== names.length) {
    throw new RangeError(`${names.length} tokens, but ${values.length} values and ${scales.length} scales.`);
  }
  return { dimensions, tokens: createTokens(names), values, scales };
}

/** The vector of a text that was split into words. */
export function embed(text: string, words: Words, table: EmbeddingTable): Embedded {
  const vector = new Float32Array(table.dimensions);
  const count = words.stems.length;
  let known = 0;
  for (let index = 0; index < count; index++) {
    const ids = table.tokens.ofUnit(text, words, index);
    if (ids.length > 0) known += 1;
    for (const id of ids) addToken(vector, table, id, placeWeight(index, count));
  }
  scaleToUnit(vector);
  return { vector, known };
}

/** The vector of one unit of a text, of length 1. */
export function embedUnit(text: string, words: Words, index: number, table: EmbeddingTable): Float32Array {
  const vector = new Float32Array(table.dimensions);
  for (const id of table.tokens.ofUnit(text, words, index)) addToken(vector, table, id, 1);
  scaleToUnit(vector);
  return vector;
}

function addToken(
  vector: Float32Array,
  { values, scales, dimensions }: EmbeddingTable,
  id: number,
  weight: number,
): void {
  const scale = (scales[id] ?? 0) * weight;
  const row = id * dimensions;
  for (let k = 0; k < dimensions; k++) vector[k] = (vector[k] ?? 0) + scale * (values[row + k] ?? 0);
}
