/** Fits head and ranker on the training queries and writes public/instant/: the second half of `npm run release:asset`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish } from '../../src/core/learning/steps.ts';
import { createTable } from '../../src/engines/instant/embedding.ts';
import { fitModel, type LabelledText } from '../../src/engines/instant/fit.ts';
import { packShipped, type TableParts } from '../../src/engines/instant/shipped.ts';
import { shippedLexicon } from '../../src/engines/instant/shipped-lexicon.ts';
import { calibrated } from './calibrate.ts';
import { groupsOfSplit, readRareGroups, readVocabulary } from './labelled-data.ts';

const ASSET = fileURLToPath(new URL('../../public/instant', import.meta.url));
const NAME = 'instant-1';
const FILE = 'tagger.bin';

/** The table and the rows' vectors, out of the folder that build.py wrote. */
export function readTable(folder: string): TableParts & { readonly rowVectors: ReadonlyMap<string, Float32Array> } {
  const values = readFileSync(join(folder, 'vectors.i8'));
  return {
    names: readFileSync(join(folder, 'tokens.txt'), 'utf8').split('\n'),
    values: new Int8Array(values.buffer, values.byteOffset, values.length),
    scales: floatsOf(join(folder, 'scales.f32')),
    rowVectors: readRowVectors(folder),
  };
}

function floatsOf(file: string): Float32Array {
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** By the query's hash (rows.txt, a line a vector): the table may be older than some of the queries. */
function readRowVectors(folder: string): ReadonlyMap<string, Float32Array> {
  const keys = readFileSync(join(folder, 'rows.txt'), 'utf8').trim().split('\n');
  const values = floatsOf(join(folder, 'rows.f4'));
  const size = values.length / keys.length;
  if (!Number.isInteger(size))
    throw new Error(`${values.length} numbers for ${keys.length} rows: build the table anew.`);
  return new Map(keys.map((key, row) => [key, values.slice(row * size, (row + 1) * size)]));
}

/** Chosen on the development queries. */
const RARE_WEIGHT = 0.25;

/**
 * The training queries; those that the table was tuned on first, with the vectors that Python gave them. Of the others the
 * table's own vectors are as far off as those of any new text.
 */
export function trainingRows(rowVectors: ReadonlyMap<string, Float32Array>): readonly LabelledText[] {
  const rare = readRareGroups();
  const rows = groupsOfSplit('train').flatMap(({ name, queries }) =>
    queries.map(({ query, tags }): LabelledText => {
      const vector = rowVectors.get(createHash('sha256').update(query).digest('hex').slice(0, 16));
      const weight = rare.has(name) ? RARE_WEIGHT : 1;
      return { text: query, tags, group: name, weight, ...(vector === undefined ? {} : { vector }) };
    }),
  );
  return [...rows.filter(({ vector }) => vector !== undefined), ...rows.filter(({ vector }) => vector === undefined)];
}

/** What the file has room for; to adapt, the studio learns from fewer. */
const SHIPPED_ROWS = 1600;

/** An even choice of the rows that count in full, in their order: vectors stand before the rows that have none. */
function chooseRows(all: readonly LabelledText[]): readonly LabelledText[] {
  const rows = all.filter(({ weight }) => weight === 1);
  return rows.filter(
    (_, at) => Math.floor((at * SHIPPED_ROWS) / rows.length) !== Math.floor(((at + 1) * SHIPPED_ROWS) / rows.length),
  );
}

/** Fits and writes the asset; returns its size in bytes. */
export function writeAsset(tableFolder: string): number {
  const { rowVectors, ...parts } = readTable(tableFolder);
  const rows = trainingRows(rowVectors);
  const vocabulary = readVocabulary();
  const base = { table: createTable(parts.names, parts.values, parts.scales), lexicon: shippedLexicon(), vocabulary };
  const model = calibrated(finish(fitModel(rows, base)).model, groupsOfSplit('development'));
  const file = packShipped(parts, vocabulary, chooseRows(rows), model);
  const sha256 = createHash('sha256').update(file).digest('hex');
  mkdirSync(ASSET, { recursive: true });
  writeFileSync(join(ASSET, FILE), file);
  const manifest = {
    name: NAME,
    file: FILE,
    bytes: file.length,
    sha256,
    tags: model.tags.names.length,
    rows: rows.length,
  };
  writeFileSync(join(ASSET, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return file.length;
}
