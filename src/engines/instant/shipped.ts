/** What the studio ships of the tagger: table, vocabulary, labelled rows and the fitted model, in one file. */
import type { Shipped } from './adapt.ts';
import { createTable, embed, type EmbeddingTable } from './embedding.ts';
import type { LabelledText } from './fit.ts';
import type { Lexicon } from './lexicon.ts';
import type { Model } from './model.ts';
import { modelSections, readModel } from './model-file.ts';
import { packSections, readSections, type Section, type SectionReader } from './sections.ts';
import { splitWords } from './words.ts';

/** The embedding table as it comes from Python. */
export interface TableParts {
  readonly names: readonly string[];
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** The bytes of the shipped file. Rows that the table was not tuned on need no vector: they stand behind the others. */
export function packShipped(
  table: TableParts,
  vocabulary: readonly string[],
  rows: readonly LabelledText[],
  model: Model,
): Uint8Array<ArrayBuffer> {
  const { values, scales } = packVectors(rows);
  return packSections(
    new Map<string, Section>([
      ['tokens', table.names.join('\n')],
      ['token values', table.values],
      ['token scales', table.scales],
      ['vocabulary', vocabulary.join('\n')],
      ['rows', packTexts(rows)],
      ['row values', values],
      ['row scales', scales],
      ...modelSections(model),
    ]),
  );
}

function packTexts(rows: readonly LabelledText[]): string {
  return JSON.stringify(rows.map(({ text, tags, group }) => ({ text, tags, group })));
}

const largest = 127;

/** int8 rows and one scale a row, of the rows that have a vector. */
function packVectors(rows: readonly LabelledText[]): { values: Int8Array; scales: Float32Array } {
  const vectors = rows.flatMap(({ vector }) => (vector === undefined ? [] : [vector]));
  if (rows.slice(0, vectors.length).some(({ vector }) => vector === undefined)) {
    throw new Error('A shipped row without a vector stands before one that has it.');
  }
  const size = vectors[0]?.length ?? 0;
  const values = new Int8Array(vectors.length * size);
  const scales = new Float32Array(vectors.length);
  for (const [row, vector] of vectors.entries()) {
    const scale = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largest;
    scales[row] = scale;
    for (const [k, value] of vector.entries()) values[row * size + k] = scale === 0 ? 0 : Math.round(value / scale);
  }
  return { values, scales };
}

/** Opens the shipped file; its labelled rows are read when they are first asked for. */
export function openShipped(file: Uint8Array, lexicon: Lexicon): Shipped {
  const sections = readSections(file);
  const names = sections.text('tokens').split('\n');
  const table = createTable(names, sections.numbers('token values', 'i8'), sections.numbers('token scales', 'f32'));
  const base = { table, lexicon, vocabulary: sections.text('vocabulary').split('\n') };
  let rows: readonly LabelledText[] | null = null;
  return {
    base,
    model: readModel(sections, base),
    get rows() {
      rows ??= readRows(sections, table);
      return rows;
    },
  };
}

function readRows(sections: SectionReader, table: EmbeddingTable): readonly LabelledText[] {
  // Our own file, checked by its hash: no field can be of another kind.
  const rows = JSON.parse(sections.text('rows')) as readonly LabelledText[];
  const values = sections.numbers('row values', 'i8');
  const scales = sections.numbers('row scales', 'f32');
  const size = table.dimensions;
  return rows.map((row, index) => {
    const scale = scales[index];
    if (scale === undefined) return { ...row, vector: embed(row.text, splitWords(row.text), table).vector };
    return {
      ...row,
      vector: Float32Array.from(values.subarray(index * size, (index + 1) * size), (step) => step * scale),
    };
  });
}
