/** The schema of a Parquet export: the source's own, or one found from the rows, and the column with the tags. */
import { parquetSchema } from 'hyparquet/src/index.js';
import { isListLike } from 'hyparquet/src/schema.js';
import type { ConvertedType, SchemaElement, SchemaTree } from 'hyparquet/src/types.js';
import { isRecord } from '../import/record.ts';
import { shapeElements, type Shape } from './parquet-shape.ts';

export interface ParquetSchema {
  /** The root, then every column with what lies below it. */
  readonly elements: readonly SchemaElement[];
  /**
   * Columns whose values are written as the JSON that stands in the rows: all of them, or all but texts. Only where the
   * schema was found from rows; a source's own JSON columns hold the texts that the rows have.
   */
  readonly asJson: ReadonlyMap<string, 'all' | 'others'>;
}

/** Returns the schema for columns with these shapes, in their order. */
export function foundSchema(columns: ReadonlyMap<string, Shape>): ParquetSchema {
  const elements = [...columns].flatMap(([name, shape]) => shapeElements(name, shape));
  const asJson = new Map<string, 'all' | 'others'>();
  for (const [name, { kind }] of columns) {
    if (kind === 'json') asJson.set(name, 'all');
    if (kind === 'mixed') asJson.set(name, 'others');
  }
  return { elements: [{ name: 'schema', num_children: columns.size }, ...elements], asJson };
}

/**
 * Returns a source's own schema from its recorded JSON. What the writer cannot write is said in another way that readers
 * take as the same: repeated fields become lists of the three-level form, INT96 becomes a timestamp in nanoseconds.
 * Throws where it is no schema.
 */
export function recordedSchema(recorded: string): ParquetSchema {
  const list: unknown = JSON.parse(recorded);
  if (!Array.isArray(list) || !list.every(isRecord)) throw new Error('The recorded Parquet schema cannot be read.');
  // Written by our own importer from hyparquet's list.
  const tree = parquetSchema({ schema: list as unknown as SchemaElement[] });
  const root = { ...tree.element, num_children: tree.children.length };
  return { elements: [root, ...tree.children.flatMap((child) => writable(child))], asJson: new Map() };
}

function writable(tree: SchemaTree): SchemaElement[] {
  const { children } = tree;
  const [entries] = children;
  if (isListLike(tree) && entries?.children.length === 0) {
    return [tree.element, ...listBelow([plain(entries.element, 'element')])];
  }
  if (isListLike(tree) || tree.element.converted_type === 'MAP') {
    // The repeated group below belongs to the list or map.
    const below =
      entries === undefined ? [] : [entries.element, ...entries.children.flatMap((child) => writable(child))];
    return [tree.element, ...below];
  }
  if (tree.element.repetition_type !== 'REPEATED') {
    return [plain(tree.element, tree.element.name), ...children.flatMap((child) => writable(child))];
  }
  const { name } = tree.element;
  const element = plain({ ...tree.element, repetition_type: 'REQUIRED' }, 'element');
  return [
    { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
    ...listBelow([element, ...children.flatMap((child) => writable(child))]),
  ];
}

function listBelow(elements: readonly SchemaElement[]): SchemaElement[] {
  const [first, ...rest] = elements;
  const list: SchemaElement = { name: 'list', repetition_type: 'REPEATED', num_children: 1 };
  return first === undefined ? [list] : [list, { ...first, repetition_type: 'REQUIRED' }, ...rest];
}

function plain(element: SchemaElement, name: string): SchemaElement {
  const { logical_type: logical } = element;
  // The writer knows decimals by their older mark alone.
  if (logical?.type === 'DECIMAL') {
    return { ...element, name, converted_type: 'DECIMAL', scale: logical.scale, precision: logical.precision };
  }
  // It writes the newer mark of integers with a width that strict readers refuse; the older one says the same.
  if (logical?.type === 'INTEGER')
    return { ...withoutLogicalType(element), name, converted_type: integerMark(logical) };
  if (element.type !== 'INT96') return { ...element, name };
  const { repetition_type = 'OPTIONAL' } = element;
  return {
    name,
    type: 'INT64',
    repetition_type,
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'NANOS' },
  };
}

function withoutLogicalType(element: SchemaElement): SchemaElement {
  const bare: SchemaElement = { ...element };
  delete bare.logical_type;
  return bare;
}

function integerMark({ bitWidth, isSigned }: { readonly bitWidth: number; readonly isSigned: boolean }): ConvertedType {
  const marks: readonly ConvertedType[] = isSigned
    ? ['INT_8', 'INT_16', 'INT_32', 'INT_64']
    : ['UINT_8', 'UINT_16', 'UINT_32', 'UINT_64'];
  return marks[Math.log2(bitWidth) - 3] ?? 'INT_64';
}

/** Returns the schema with one more nullable text column at its end. */
export function withTextColumn({ elements, asJson }: ParquetSchema, name: string): ParquetSchema {
  const [root = { name: 'schema' }, ...rest] = elements;
  return {
    elements: [
      { ...root, num_children: (root.num_children ?? 0) + 1 },
      ...rest,
      ...shapeElements(name, { kind: 'text' }),
    ],
    asJson,
  };
}

/** Returns the columns as trees. */
export function columnsOf({ elements }: ParquetSchema): readonly SchemaTree[] {
  return parquetSchema({ schema: [...elements] }).children;
}
