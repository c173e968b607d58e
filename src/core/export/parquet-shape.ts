/** Finds the Parquet schema for rows that did not come from Parquet: one column a key, typed by all of its values. */
import { isListLike, isMapLike } from 'hyparquet/src/schema.js';
import type { SchemaElement, SchemaTree } from 'hyparquet/src/types.js';
import { JsonDigits } from '../import/parquet-decimal.ts';
import { isRecord } from '../import/record.ts';
import { countDigits, isDouble, maxDecimalDigits, type DigitCount } from './decimal-digits.ts';

/** `integer`: of 64 bits; `number`: doubles; `decimal`: numbers with more digits than a double holds. */
export interface NumberShape extends DigitCount {
  readonly kind: 'integer' | 'number' | 'decimal';
}

/**
 * What all values of a place have in common. `none`: nothing but null so far; `json`: nothing, so their JSON is written;
 * `mixed`, of whole columns alone: texts among others, which stay texts while the others are written as JSON.
 */
export type Shape =
  | { readonly kind: 'none' | 'boolean' | 'text' | 'json' | 'mixed' }
  | NumberShape
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'struct'; readonly fields: ReadonlyMap<string, Shape> };

const none: Shape = { kind: 'none' };
const json: Shape = { kind: 'json' };
/** Objects with more keys than this, or nested deeper, are maps or trees rather than records: their JSON is clearer. */
const maxFields = 64;
const maxDepth = 6;
/** Any number of so many digits is held by a double; of so many, by a whole number of 64 bits. */
const doubleDigits = 15;
const integerDigits = 18;

/** Returns the shape of one value; long numbers are `JsonDigits`. */
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
      if (value instanceof JsonDigits) return digitsShape(value.digits);
      return depth < maxDepth ? containerShape(value, depth + 1) : json;
  }
}

function numberShape(value: number): Shape {
  if (!Number.isFinite(value)) return json;
  // Where the digits cannot be told, the number cannot become a decimal.
  const count = (Object.is(value, -0) ? null : countDigits(String(value))) ?? { whole: Infinity, scale: Infinity };
  return { kind: Number.isSafeInteger(value) && !Object.is(value, -0) ? 'integer' : 'number', ...count };
}

/** The shape of a number of 16 digits or more. */
function digitsShape(digits: string): Shape {
  const count = countDigits(digits);
  if (count === null) return json;
  if (count.scale === 0 && count.whole <= integerDigits) return { kind: 'integer', ...count };
  return count.scale > 0 && isDouble(digits) ? { kind: 'number', ...count } : decimal(count);
}

function decimal({ whole, scale }: DigitCount): Shape {
  return whole + scale <= maxDecimalDigits ? { kind: 'decimal', whole, scale } : json;
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
  if (isNumeric(a) && isNumeric(b)) return mergeNumbers(a, b);
  return a.kind === b.kind ? a : json;
}

function isNumeric(shape: Shape): shape is NumberShape {
  return shape.kind === 'integer' || shape.kind === 'number' || shape.kind === 'decimal';
}

function mergeNumbers(a: NumberShape, b: NumberShape): Shape {
  const count = { whole: Math.max(a.whole, b.whole), scale: Math.max(a.scale, b.scale) };
  if (a.kind === 'decimal' || b.kind === 'decimal') return decimal(count);
  if (a.kind === 'integer' && b.kind === 'integer') return { kind: 'integer', ...count };
  // Whole numbers that doubles do not hold, beside numbers with a fraction.
  const needsDecimal = [a, b].some(({ kind, whole }) => kind === 'integer' && whole > doubleDigits);
  return needsDecimal ? decimal(count) : { kind: 'number', ...count };
}

function mergeFields(a: ReadonlyMap<string, Shape>, b: ReadonlyMap<string, Shape>): Shape {
  const fields = new Map(a);
  for (const [key, shape] of b) fields.set(key, mergeShapes(fields.get(key) ?? none, shape));
  return structOf(fields);
}

/** Returns what a column of a source's own schema says of its decimals; the rest of the shape is left to its rows. */
export function declaredDecimals(column: SchemaTree): Shape {
  const [below] = column.children;
  if (below === undefined) {
    const { converted_type: mark, scale = 0, precision = maxDecimalDigits } = column.element;
    return mark === 'DECIMAL' ? decimal({ whole: precision - scale, scale }) : none;
  }
  if (isMapLike(column)) return none;
  if (isListLike(column)) {
    const of = declaredDecimals(below.children[0] ?? below);
    return of.kind === 'none' ? none : listOf(of);
  }
  const fields = column.children.map((child) => [child.element.name, declaredDecimals(child)] as const);
  return fields.some(([, { kind }]) => kind !== 'none') ? structOf(fields) : none;
}

const string = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

const leafTypes = {
  none: string,
  mixed: string,
  text: string,
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: { type: 'JSON' } },
  boolean: { type: 'BOOLEAN' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
} as const;

/** Returns the schema elements of a column of that name, each nullable. */
export function shapeElements(name: string, shape: Shape): SchemaElement[] {
  const repetition_type = 'OPTIONAL';
  switch (shape.kind) {
    case 'decimal':
      return [decimalElement(name, shape)];
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
    default:
      return [{ name, repetition_type, ...leafTypes[shape.kind] }];
  }
}

function decimalElement(name: string, { whole, scale }: DigitCount): SchemaElement {
  const precision = Math.max(1, whole + scale);
  const mark = { repetition_type: 'OPTIONAL', converted_type: 'DECIMAL', scale, precision } as const;
  if (precision <= integerDigits) return { name, type: 'INT64', ...mark };
  return { name, type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, ...mark };
}
