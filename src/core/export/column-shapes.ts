/** Finds what the values of each top-level key have in common, from the bytes of rows: texts are never decoded. */
import { quote } from '../import/json-bytes.ts';
import { MemberReader } from '../import/members.ts';
import { textKey } from '../import/record.ts';
import { parseWithDigits } from './exact-json.ts';
import { columnsOf, recordedSchema } from './parquet-schema.ts';
import { declaredDecimals, mergeShapes, shapeOf, type Shape } from './parquet-shape.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const text: Shape = { kind: 'text' };

/** Collects the shapes of columns, row by row. */
export class ColumnShapes {
  readonly #members = new MemberReader();
  readonly #shapes = new Map<string, Shape>();
  readonly #withTexts = new Set<string>();

  /** Adds a row: the bytes of a JSON object. */
  row(row: Uint8Array): void {
    for (const { key, from, to } of this.#members.read(row)) {
      const known = this.#shapes.get(key);
      const isText = row[from] === quote;
      if (isText) this.#withTexts.add(key);
      if (known?.kind === 'json' || (isText && known?.kind === 'text')) continue;
      const own = isText ? text : shapeOf(parseWithDigits(utf8.decode(row.subarray(from, to))));
      this.#shapes.set(key, known === undefined ? own : mergeShapes(known, own));
    }
  }

  /** Adds rows that are lines of plain text. */
  textRows(count: number): void {
    if (count > 0) this.#merge(textKey, text);
  }

  /** Adds what a Parquet source says of its decimals: in the rows they may look like doubles. */
  declared(parquetSchema: string | null): void {
    if (parquetSchema === null) return;
    for (const column of columnsOf(recordedSchema(parquetSchema))) {
      const { name } = column.element;
      const known = this.#shapes.get(name);
      if (known !== undefined) this.#shapes.set(name, mergeShapes(known, declaredDecimals(column)));
    }
  }

  #merge(key: string, shape: Shape): void {
    this.#withTexts.add(key);
    this.#shapes.set(key, mergeShapes(this.#shapes.get(key) ?? shape, shape));
  }

  /** Keys in the order they first occurred. Where only some values are texts, these stay texts. */
  shapes(): ReadonlyMap<string, Shape> {
    const shapes = new Map(this.#shapes);
    for (const [key, { kind }] of shapes) {
      if (kind === 'json' && this.#withTexts.has(key)) shapes.set(key, { kind: 'mixed' });
    }
    return shapes;
  }
}
