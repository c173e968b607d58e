/** What the decoder is told of a file's columns, and what becomes of their values after it. */
import { isMapLike } from 'hyparquet/src/schema.js';
import { parquetSchema } from 'hyparquet/src/index.js';
import type { FileMetaData, RowGroup, SchemaElement, SchemaTree } from 'hyparquet/src/types.js';
import { columnNames } from './csv-dialect.ts';
import { decimalDigits, maxScale } from './parquet-decimal.ts';
import { isRecord } from './record.ts';

type Convert = (value: unknown) => unknown;

export interface ParquetColumn {
  readonly name: string;
  /** From the decoder's value to the one that is kept; null where that is the same. */
  readonly convert: Convert | null;
}

export interface ParquetColumns {
  /** The description of the file under distinct names, for the decoder. */
  readonly metadata: FileMetaData;
  /** The schema to record: distinct names, decimals as such. */
  readonly schema: readonly SchemaElement[];
  readonly columns: readonly ParquetColumn[];
  /** The path of each leaf as JSON, and whether a row may hold any number of its values. */
  readonly leaves: readonly string[];
  readonly isList: readonly boolean[];
  /** What became of columns with the same name. */
  readonly notes: readonly string[];
}

interface Leaf {
  readonly path: readonly string[];
  readonly isList: boolean;
}

/** The schema with distinct names among the children of each node. */
function distinctSchema(node: SchemaTree, name: string): SchemaElement[] {
  const names = columnNames(node.children.map(({ element }) => element.name));
  return [{ ...node.element, name }, ...node.children.flatMap((child, at) => distinctSchema(child, names[at] ?? ''))];
}

function scaleOf({ converted_type: type, logical_type: logical, scale }: SchemaElement): number | null {
  if (type !== 'DECIMAL' && logical?.type !== 'DECIMAL') return null;
  const digits = scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
  if (!Number.isInteger(digits) || digits < 0 || digits > maxScale) throw new Error('A decimal has no such scale.');
  return digits;
}

/** Decimals as the bare numbers or bytes that they are stored as: the decoder would make doubles of them. */
function undecoded(element: SchemaElement): SchemaElement {
  if (scaleOf(element) === null) return element;
  const bare = { ...element };
  delete bare.converted_type;
  delete bare.logical_type;
  return bare;
}

function leavesOf(node: SchemaTree, isList = false): Leaf[] {
  const list = isList || node.element.repetition_type === 'REPEATED';
  if (node.children.length === 0) return [{ path: node.path, isList: list }];
  return node.children.flatMap((child) => leavesOf(child, list));
}

/** Lists stand for their elements at any depth; absent values stay. */
function deep(convert: Convert): Convert {
  return function descend(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(descend);
    return value === undefined || value === null ? value : convert(value);
  };
}

function convertEntries(convertOf: (key: string) => Convert | null): Convert {
  return (value) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, convertOf(key)?.(part) ?? part]))
      : value;
}

function isList({ element }: SchemaTree): boolean {
  return element.converted_type === 'LIST' || element.logical_type?.type === 'LIST';
}

function mapConverter({ children: [pairs] }: SchemaTree): Convert | null {
  const values = pairs?.children.find(({ element }) => element.name === 'value');
  const convert = values === undefined ? null : converterOf(values);
  return convert && deep(convertEntries(() => convert));
}

function structConverter({ children }: SchemaTree): Convert | null {
  const converters = new Map(children.map((child) => [child.element.name, converterOf(child)]));
  const isPlain = [...converters.values()].every((convert) => convert === null);
  return isPlain ? null : deep(convertEntries((key) => converters.get(key) ?? null));
}

function leafConverter({ element }: SchemaTree): Convert | null {
  const scale = scaleOf(element);
  return scale === null ? null : deep((value) => decimalDigits(value, scale));
}

function converterOf(node: SchemaTree): Convert | null {
  const [only] = node.children;
  if (only === undefined) return leafConverter(node);
  if (isMapLike(node)) return mapConverter(node);
  if (!isList(node)) return structConverter(node);
  // The list's one child repeats; it is the element itself where it has no single child.
  const [element = only] = only.children;
  return converterOf(only.children.length === 1 ? element : only);
}

function pathsOf(group: RowGroup): readonly string[] {
  return group.columns.map(({ meta_data: column }) => JSON.stringify(column?.path_in_schema));
}

/** True where the group has the columns of these leaves, in their order. */
export function hasLeaves(group: RowGroup, leaves: readonly string[]): boolean {
  const paths = pathsOf(group);
  return paths.length === leaves.length && paths.every((path, index) => path === leaves[index]);
}

function renamedGroup(group: RowGroup, from: readonly string[], to: readonly Leaf[]): RowGroup {
  if (!hasLeaves(group, from)) return group;
  const columns = group.columns.map((column, index) =>
    column.meta_data === undefined
      ? column
      : { ...column, meta_data: { ...column.meta_data, path_in_schema: [...(to[index]?.path ?? [])] } },
  );
  return { ...group, columns };
}

function nameNotes(before: readonly SchemaElement[], after: readonly SchemaElement[]): string[] {
  return before.flatMap(({ name }, index) => {
    const kept = after[index]?.name ?? name;
    if (kept === name) return [];
    return [`Another column has the name "${name}" (or it has none); this one is kept as "${kept}".`];
  });
}

/** Throws where the schema cannot be read. */
export function parquetColumns(metadata: FileMetaData): ParquetColumns {
  const original = parquetSchema(metadata);
  const schema = distinctSchema(original, original.element.name);
  const tree = parquetSchema({ ...metadata, schema });
  const leaves = leavesOf(tree);
  const from = leavesOf(original).map(({ path }) => JSON.stringify(path));
  return {
    metadata: {
      ...metadata,
      schema: schema.map(undecoded),
      row_groups: metadata.row_groups.map((group) => renamedGroup(group, from, leaves)),
    },
    schema,
    columns: tree.children.map((node) => ({ name: node.element.name, convert: converterOf(node) })),
    leaves: leaves.map(({ path }) => JSON.stringify(path)),
    isList: leaves.map((leaf) => leaf.isList),
    notes: nameNotes(metadata.schema, schema),
  };
}
