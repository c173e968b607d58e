/** Rows with their taggings as Parquet, row group by row group. */
import { ByteWriter as ParquetBytes } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import type { ColumnSource } from 'hyparquet-writer/src/types.js';
import type { SchemaElement, SchemaTree } from 'hyparquet/src/types.js';
import { backslash, quote } from '../import/json-bytes.ts';
import { MemberReader, type Member } from '../import/members.ts';
import { textKey } from '../import/record.ts';
import type { ByteWriter } from './byte-writer.ts';
import { parseExact } from './exact-json.ts';
import type { ExportFormat } from './format.ts';
import { columnsOf, withTextColumn, type ParquetSchema } from './parquet-schema.ts';
import { parquetValue } from './parquet-values.ts';
import { eachRow } from './tagged-rows.ts';
import { TextBytes } from './text-bytes.ts';

/** A row group ends at so many bytes of rows, or so many rows: what is held in memory at a time. */
const groupBytes = 16 << 20;
const groupRows = 100_000;

/** The letter that JSON's null begins with: no other value does. */
const nullStart = 0x6e;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Collects values by column and writes a row group when there are enough. */
export class ParquetGroups {
  readonly #bytes = new ParquetBytes();
  readonly #writer: ParquetWriter;
  readonly #elements: SchemaElement[];
  /** Columns of texts: their least and greatest value tell a reader nothing that is worth comparing all of them. */
  readonly #texts: ReadonlySet<string>;
  #columns: unknown[][];
  #rowBytes = 0;

  /** `distinct` are text columns where hardly two values are equal: no dictionary is tried for them. */
  constructor(
    schema: ParquetSchema,
    private readonly names: readonly string[],
    private readonly distinct: ReadonlySet<string>,
  ) {
    this.#elements = [...schema.elements];
    this.#texts = new Set(columnsOf(schema).flatMap(({ element }) => (isText(element) ? [element.name] : [])));
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
    const columnData = this.names.map((name, index) => this.#source(name, this.#columns[index] ?? []));
    void this.#writer.write({ columnData, rowGroupSize: rows });
    this.#columns = this.names.map(() => []);
    this.#rowBytes = 0;
    this.take(writer);
  }

  #source(name: string, data: unknown[]): ColumnSource {
    const source: ColumnSource = { name, data, statistics: !this.#texts.has(name) };
    return this.distinct.has(name) ? { ...source, encoding: 'PLAIN' } : source;
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

/** True for columns of bytes that are no decimals: what stands in them is the UTF-8 of a text. */
function isText({ type, converted_type: mark }: SchemaElement): boolean {
  return type === 'BYTE_ARRAY' && mark !== 'DECIMAL';
}

/** Returns the format: rows as values of the schema's columns, and the `instag` object as JSON in one more. */
export function parquetFormat(schema: ParquetSchema, key: string): ExportFormat {
  const columns = columnsOf(schema);
  const names = [...columns.map(({ element }) => element.name), key];
  const groups = new ParquetGroups(withTextColumn(schema, key), names, new Set([key]));
  const reader = new RowValues(columns, schema.asJson);
  const tags = new TextBytes();
  return {
    head: (writer) => groups.take(writer),
    rows(writer, block, { plainText }) {
      eachRow(block, (row, instag) => {
        const values = plainText ? textValues(columns, row) : reader.values(row);
        groups.row([...values, tags.bytes(instag)], row.length + instag.length);
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
  return columns.map(({ element }) => (element.name === textKey ? row : undefined));
}

/** Takes the values of columns out of rows. Texts stay bytes of the row wherever JSON writes them as they are. */
class RowValues {
  readonly #members = new MemberReader();
  readonly #texts = new TextBytes();

  constructor(
    private readonly columns: readonly SchemaTree[],
    private readonly asJson: ParquetSchema['asJson'],
  ) {}

  values(row: Uint8Array): unknown[] {
    // Of members with the same key the last one counts, as for JSON.parse.
    const members = new Map(this.#members.read(row).map((member) => [member.key, member]));
    return this.columns.map((column) => {
      const member = members.get(column.element.name);
      return member === undefined || row[member.from] === nullStart ? undefined : this.#value(column, row, member);
    });
  }

  #value(column: SchemaTree, row: Uint8Array, { from, to }: Member): unknown {
    const json = row.subarray(from, to);
    const isString = json[0] === quote;
    switch (this.asJson.get(column.element.name)) {
      case 'all':
        return json;
      case 'others':
        return isString ? this.#textOf(json) : json;
      default:
        if (isString && column.children.length === 0 && isText(column.element)) return this.#textOf(json);
        return parquetValue(column, parseExact(utf8.decode(json)));
    }
  }

  /** The UTF-8 of a JSON string: between its quotes, unless something is escaped. */
  #textOf(json: Uint8Array): Uint8Array {
    return json.includes(backslash) ? this.#texts.bytes(JSON.parse(utf8.decode(json)) as string) : json.subarray(1, -1);
  }
}
