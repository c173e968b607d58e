/** Finds the Parquet schema for rows that did not come from Parquet: one column a key, typed by all of its values. */
import type { SchemaElement } from 'hyparquet/src/types.js';
import { isRecord } from '../import/record.ts';

/**
 * What all values of a place have in common. `none`: nothing but null so far; `json`: nothing, so their JSON is written;
 * `mixed`, of whole columns alone: texts among others, which stay texts while the others are written as JSON.
 */
export type Shape =
  | { readonly kind: 'none' | 'boolean' | 'integer' | 'number' | 'text' | 'json' | 'mixed' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'struct'; readonly fields: ReadonlyMap<string, Shape> };

const none: Shape = { kind: 'none' };
const json: Shape = { kind: 'json' };
/** Objects with more keys than this, or nested deeper, are maps or trees rather than records: their JSON is clearer. */
const maxFields = 64;
const maxDepth = 6;

/** Returns the shape of one value. */
export function shapeOf(value: unknown, depth = 0): Shape {
  switch (typeof value) {
    case 'string':
      return { kind: 'text' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'number':
      return numberShape(value);
    default:
      if (value === null || value === undefined) return none;
      return depth < maxDepth ? containerShape(value, depth + 1) : json;
  }
}

function numberShape(value: number): Shape {
  if (!Number.isInteger(value) || Object.is(value, -0)) return Number.isFinite(value) ? { kind: 'number' } : json;
  // Integers that a double does not hold keep their digits as JSON.
  return Number.isSafeInteger(value) ? { kind: 'integer' } : json;
}

function containerShape(value: unknown, depth: number): Shape {
  if (Array.isArray(value)) {
    let of: Shape = none;
    for (const item of value as readonly unknown[]) of = mergeShapes(of, shapeOf(item, depth));
    return listOf(of);
  }
  if (!isRecord(value)) return json;
  return structOf(Object.entries(value).map(([key, field]) => [key, shapeOf(field, depth)]));
}

function listOf(of: Shape): Shape {
  return of.kind === 'json' ? json : { kind: 'list', of };
}

function structOf(fields: Iterable<readonly [string, Shape]>): Shape {
  const map = new Map(fields);
  // A group without fields cannot be written, nor can a reader make a field of that name.
  if (map.size === 0 || map.size > maxFields || map.has('__proto__')) return json;
  return [...map.values()].some(({ kind }) => kind === 'json') ? json : { kind: 'struct', fields: map };
}

/** Returns the shape that holds values of both; symmetric but for the order of fields. */
export function mergeShapes(a: Shape, b: Shape): Shape {
  if (a.kind === 'none') return b;
  if (b.kind === 'none') return a;
  if (a.kind === 'list' && b.kind === 'list') return listOf(mergeShapes(a.of, b.of));
  if (a.kind === 'struct' && b.kind === 'struct') return mergeFields(a.fields, b.fields);
  if (a.kind === b.kind) return a;
  return isNumeric(a) && isNumeric(b) ? { kind: 'number' } : json;
}

function isNumeric({ kind }: Shape): boolean {
  return kind === 'integer' || kind === 'number';
}

function mergeFields(a: ReadonlyMap<string, Shape>, b: ReadonlyMap<string, Shape>): Shape {
  const fields = new Map(a);
  for (const [key, shape] of b) fields.set(key, mergeShapes(fields.get(key) ?? none, shape));
  return structOf(fields);
}

/** Returns the schema elements of a column of that name, each nullable. */
export function shapeElements(name: string, shape: Shape): SchemaElement[] {
  const repetition_type = 'OPTIONAL';
  switch (shape.kind) {
    case 'none':
    case 'mixed':
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', repetition_type, converted_type: 'UTF8', logical_type: { type: 'STRING' } }];
    case 'json':
      return [{ name, type: 'BYTE_ARRAY', repetition_type, converted_type: 'JSON', logical_type: { type: 'JSON' } }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'integer':
      return [{ name, type: 'INT64', repetition_type }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'list':
      return [
        { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        ...shapeElements('element', shape.of),
      ];
    case 'struct': {
      const fields = [...shape.fields].flatMap(([key, field]) => shapeElements(key, field));
      return [{ name, repetition_type, num_children: shape.fields.size }, ...fields];
    }
  }
}
