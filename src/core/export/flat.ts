/** The flat form: one line for each query, with its text and tags and without the rest of its row. */
import { extractQueries } from '../import/queries.ts';
import { parseRow } from '../import/record.ts';
import type { FileFormat } from '../types.ts';
import { CsvLines, plainDialect } from './csv.ts';
import { noCounts, type ExportFormat, type RowsOf } from './format.ts';
import { ParquetGroups } from './parquet.ts';
import { columnsOf, foundSchema } from './parquet-schema.ts';
import type { Shape } from './parquet-shape.ts';
import { parquetValue } from './parquet-values.ts';
import { eachTaggedRow, type RowQuery, type TaggedRows } from './tagged-rows.ts';

/** One line. Lists stand side by side: the n-th confidence belongs to the n-th tag, null where the engine gave none. */
export interface FlatLine {
  readonly dataset: string;
  /** Counted from 0, as turns are. */
  readonly row: number;
  readonly turn: number;
  readonly text: string;
  readonly tags: readonly string[];
  readonly confidence: readonly (number | null)[];
  readonly engine: string | null;
  readonly status: string;
}

const text: Shape = { kind: 'text' };
const integer: Shape = { kind: 'integer', whole: 1, scale: 0 };

/** The columns in their order, as Parquet types them. */
const columns = new Map<keyof FlatLine, Shape>([
  ['dataset', text],
  ['row', integer],
  ['turn', integer],
  ['text', text],
  ['tags', { kind: 'list', of: text }],
  ['confidence', { kind: 'list', of: { kind: 'number', whole: 1, scale: 2 } }],
  ['engine', text],
  ['status', text],
]);
const names = [...columns.keys()];

/** Returns the lines of a block, in the order of its queries. */
export function flatLines(block: TaggedRows, of: RowsOf): FlatLine[] {
  const lines: FlatLine[] = [];
  eachTaggedRow(block, (bytes, queries, row) => {
    if (queries.length === 0) return;
    const record = parseRow(bytes, of.plainText ? 'text' : 'jsonl');
    const texts = new Map(extractQueries(record, of.mapping).map((query) => [query.turn, query.text]));
    for (const query of queries) lines.push(flatLine(of.name, row, query, texts.get(query.turn) ?? ''));
  });
  return lines;
}

function flatLine(dataset: string, row: number, { turn, held }: RowQuery, query: string): FlatLine {
  const tags = held?.result.tags ?? [];
  return {
    dataset,
    row,
    turn,
    text: query,
    tags: tags.map(({ tag }) => tag),
    confidence: tags.map(({ confidence }) => (confidence === undefined ? null : Math.round(confidence * 100) / 100)),
    engine: held === null ? null : engineOf(held.source),
    status: held?.result.status ?? 'untagged',
  };
}

/** The engine's name out of a source's JSON, which always starts with it (core/export/instag-object.ts). */
function engineOf(source: string): string {
  const name = /^\{"engine":("(?:[^"\\]|\\.)*")/.exec(source)?.[1];
  return name === undefined ? '' : (JSON.parse(name) as string);
}

/** Returns the flat form in a file format; plain text has no place for tags and becomes JSONL. */
export function flatFormat(format: FileFormat, prefixCells: boolean): ExportFormat {
  switch (format) {
    case 'json':
      return flatJson();
    case 'csv':
      return flatCsv(',', prefixCells);
    case 'tsv':
      return flatCsv('\t', prefixCells);
    case 'parquet':
      return flatParquet();
    default:
      return {
        head: () => undefined,
        rows(writer, block, of) {
          for (const line of flatLines(block, of)) writer.text(`${JSON.stringify(line)}\n`);
        },
        tail: () => undefined,
      };
  }
}

function flatJson(): ExportFormat {
  let isFirst = true;
  return {
    head: (writer) => writer.text('['),
    rows(writer, block, of) {
      for (const line of flatLines(block, of)) {
        writer.text(`${isFirst ? '\n' : ',\n'}${JSON.stringify(line)}`);
        isFirst = false;
      }
    },
    tail: (writer) => writer.text('\n]\n'),
  };
}

function flatCsv(delimiter: ',' | '\t', prefixCells: boolean): ExportFormat {
  const lines = new CsvLines(plainDialect(names, delimiter), prefixCells);
  return {
    counts: () => ({ ...noCounts, changedCells: lines.changedCells }),
    head: (writer) => writer.text(lines.line(names)),
    rows(writer, block, of) {
      for (const line of flatLines(block, of)) {
        writer.text(lines.line(names.map((name) => lines.disarmed(cellOf(line[name])))));
      }
    },
    tail: () => undefined,
  };
}

function cellOf(value: FlatLine[keyof FlatLine]): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function flatParquet(): ExportFormat {
  const schema = foundSchema(columns);
  const trees = columnsOf(schema);
  const groups = new ParquetGroups(schema, names, new Set(['text']));
  return {
    head: (writer) => groups.take(writer),
    rows(writer, block, of) {
      for (const line of flatLines(block, of)) {
        const values = names.map((name, index) => {
          const tree = trees[index];
          return tree === undefined ? undefined : parquetValue(tree, line[name]);
        });
        groups.row(values, line.text.length);
      }
      groups.flush(writer, false);
    },
    tail(writer) {
      groups.flush(writer, true);
      groups.finish(writer);
    },
  };
}
