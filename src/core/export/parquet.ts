/** Rows with their taggings as Parquet, row group by row group. */
import { ByteWriter as ParquetBytes } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import type { SchemaElement, SchemaTree } from 'hyparquet/src/types.js';
import { field, textKey } from '../import/record.ts';
import { memberTexts } from '../import/strip-member.ts';
import type { ByteWriter } from './byte-writer.ts';
import { parseExact } from './exact-json.ts';
import type { ExportFormat } from './format.ts';
import { columnsOf, withTextColumn, type ParquetSchema } from './parquet-schema.ts';
import { parquetValue } from './parquet-values.ts';
import { eachRow } from './tagged-rows.ts';

/** A row group ends at so many bytes of rows, or so many rows: what is held in memory at a time. */
const groupBytes = 16 << 20;
const groupRows = 100_000;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Collects values by column and writes a row group when there are enough. */
export class ParquetGroups {
  readonly #bytes = new ParquetBytes();
  readonly #writer: ParquetWriter;
  readonly #elements: SchemaElement[];
  #columns: unknown[][];
  #rowBytes = 0;

  constructor(
    schema: ParquetSchema,
    private readonly names: readonly string[],
  ) {
    this.#elements = [...schema.elements];
    this.#columns = names.map(() => []);
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: this.#elements.map(asBytes),
      createdBy: 'InsTag Studio (hyparquet)',
    });
  }

  /** Adds a row: one value a column, and how many bytes of the source it stands for. */
  row(values: readonly unknown[], bytes: number): void {
    values.forEach((value, index) => this.#columns[index]?.push(value));
    this.#rowBytes += bytes;
  }

  /** Writes a group where there is enough for one, or (`all`) whatever is left. */
  flush(writer: ByteWriter, all: boolean): void {
    const rows = this.#columns[0]?.length ?? 0;
    if (rows === 0 || !(all || rows >= groupRows || this.#rowBytes >= groupBytes)) return;
    const columnData = this.names.map((name, index) => ({ name, data: this.#columns[index] ?? [] }));
    void this.#writer.write({ columnData, rowGroupSize: rows });
    this.#columns = this.names.map(() => []);
    this.#rowBytes = 0;
    this.take(writer);
  }

  /** Writes the table of contents, with the schema as it was given. */
  finish(writer: ByteWriter): void {
    this.#writer.schema = this.#elements;
    void this.#writer.finish();
    this.take(writer);
  }

  /** Hands over what the library has written so far; its count of bytes in the file goes on. */
  take(writer: ByteWriter): void {
    writer.bytes(this.#bytes.getBytes());
    this.#bytes.index = 0;
  }
}

/** JSON columns are given to the library as bytes: it would parse a JSON text and write it anew. */
function asBytes(element: SchemaElement): SchemaElement {
  if (element.converted_type !== 'JSON') return element;
  const bare: SchemaElement = { ...element };
  delete bare.converted_type;
  return bare;
}

/** Returns the format: rows as values of the schema's columns, and the `instag` object as JSON in one more. */
export function parquetFormat(schema: ParquetSchema, key: string): ExportFormat {
  const columns = columnsOf(schema);
  const groups = new ParquetGroups(withTextColumn(schema, key), [...columns.map(({ element }) => element.name), key]);
  return {
    head: (writer) => groups.take(writer),
    rows(writer, block, { plainText }) {
      eachRow(block, (row, instag) => {
        const values = plainText ? textValues(columns, row) : rowValues(columns, schema.asJson, row);
        groups.row([...values, encoder.encode(instag)], row.length + instag.length);
      });
      groups.flush(writer, false);
    },
    tail(writer) {
      groups.flush(writer, true);
      groups.finish(writer);
    },
  };
}

function textValues(columns: readonly SchemaTree[], row: Uint8Array): unknown[] {
  return columns.map(({ element }) => (element.name === textKey ? row.slice() : undefined));
}

function rowValues(columns: readonly SchemaTree[], asJson: ParquetSchema['asJson'], row: Uint8Array): unknown[] {
  const record = parseExact(utf8.decode(row));
  const texts = asJson.size === 0 ? null : new Map(memberTexts(row));
  return columns.map((column) => {
    const { name } = column.element;
    const value = field(record, name);
    if (value === null || value === undefined) return undefined;
    const json = texts?.get(name) ?? '';
    switch (asJson.get(name)) {
      case 'all':
        return encoder.encode(json);
      case 'others':
        return encoder.encode(typeof value === 'string' && json.startsWith('"') ? value : json);
      default:
        return parquetValue(column, value);
    }
  });
}
