/** The encoder of the studio gives the vectors that Python gave: fixtures/vectors.f2, 500 labelled queries, half precision. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readAsset } from '../../src/cli/assets.ts';
import { dotAt } from '../../src/core/learning/vectors.ts';
import { embed } from '../../src/engines/instant/embedding.ts';
import { loadShipped } from '../../src/engines/instant/engine.ts';
import { splitWords } from '../../src/engines/instant/words.ts';
import { groupsOfSplit, readTunedGroups } from './labelled-data.ts';

const { shipped } = await loadShipped(readAsset);
const { table } = shipped.base;
const bytes = readFileSync(new URL('../../src/engines/instant/fixtures/vectors.f2', import.meta.url));

/** IEEE 754 half precision. */
function halfAt(index: number): number {
  const bits = bytes.readUInt16LE(index * 2);
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const size = exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25);
  return bits & 0x8000 ? -size : size;
}

/** Spread over the queries that the table was tuned on, as in embeddings/build.py. */
const checked = 500;
const tuned = groupsOfSplit('train').filter(({ name }) => readTunedGroups().has(name));
const queries = tuned.flatMap((group) => group.queries.map(({ query }) => query));
const texts = Array.from({ length: checked }, (_, at) => queries[Math.floor((at * queries.length) / checked)] ?? '');

it('agrees on 500 texts to a cosine of 0.9999', () => {
  expect(bytes.length).toBe(checked * table.dimensions * 2);
  const cosines = texts.map((text, row) => {
    const wanted = Float32Array.from({ length: table.dimensions }, (_, k) => halfAt(row * table.dimensions + k));
    return dotAt(wanted, embed(text, splitWords(text), table).vector, 0) / Math.sqrt(dotAt(wanted, wanted, 0));
  });
  expect(Math.min(...cosines)).toBeGreaterThan(0.9999);
});
