/** What the studio ships of the tagger: table, vocabulary, labelled rows and the fitted model, in one file. */
import type { Shipped } from './adapt.ts';
import { createTable } from './embedding.ts';
import type { LabelledText } from './fit.ts';
import type { Lexicon } from './lexicon.ts';
import type { Model } from './model.ts';
import { modelSections, readModel } from './model-file.ts';
import { packSections, readSections, type Section, type SectionReader } from './sections.ts';

/** The embedding table as it comes from Python. */
export interface TableParts {
  readonly names: readonly string[];
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** The bytes of the shipped file. */
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
      ['rows', JSON.stringify(rows.map(({ text, tags, group }) => ({ text, tags, group })))],
      ['row values', values],
      ['row scales', scales],
      ...modelSections(model),
    ]),
  );
}

const largest = 127;

/** int8 rows and one scale a row. */
function packVectors(rows: readonly LabelledText[]): { values: Int8Array; scales: Float32Array } {
  const size = rows[0]?.vector?.length ?? 0;
  const values = new Int8Array(rows.length * size);
  const scales = new Float32Array(rows.length);
  for (const [row, { text, vector }] of rows.entries()) {
    if (vector?.length !== size) throw new Error(`A shipped row has no vector: ${text.slice(0, 60)}`);
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
      rows ??= readRows(sections, table.dimensions);
      return rows;
    },
  };
}

function readRows(sections: SectionReader, size: number): readonly LabelledText[] {
  // Our own file, checked by its hash: no field can be of another kind.
  const rows = JSON.parse(sections.text('rows')) as readonly LabelledText[];
  const values = sections.numbers('row values', 'i8');
  const scales = sections.numbers('row scales', 'f32');
  return rows.map((row, index) => ({
    ...row,
    vector: Float32Array.from(
      values.subarray(index * size, (index + 1) * size),
      (value) => value * (scales[index] ?? 0),
    ),
  }));
}
