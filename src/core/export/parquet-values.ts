/** JSON values of rows as the Parquet writer takes them: the inverse of core/import/parquet-json.ts, told by the schema. */
import { isListLike, isMapLike } from 'hyparquet/src/schema.js';
import type { SchemaElement, SchemaTree } from 'hyparquet/src/types.js';
import { fromBase64 } from '../base64.ts';
import { field, isRecord } from '../import/record.ts';
import { unscaledDigits } from './decimal-digits.ts';

const encoder = new TextEncoder();
const millisecondsPerDay = 86_400_000;

/** Returns the value under a column or a part of it; undefined for null and for what is missing. */
export function parquetValue(tree: SchemaTree, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  const [below] = tree.children;
  if (below === undefined) return leafValue(tree.element, value);
  if (isListLike(tree)) {
    const element = below.children[0] ?? below;
    return listOf(value).map((item) => parquetValue(element, item));
  }
  if (isMapLike(tree)) return mapEntries(below, value);
  return Object.fromEntries(
    tree.children.map((child) => [child.element.name, parquetValue(child, field(value, child.element.name))]),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function mapEntries(entry: SchemaTree, value: unknown): { readonly key: unknown; readonly value: unknown }[] {
  const [key, item] = ['key', 'value'].map((name) => entry.children.find(({ element }) => element.name === name));
  if (key === undefined || item === undefined || !isRecord(value)) return [];
  return Object.entries(value).map((pair) => ({ key: parquetValue(key, pair[0]), value: parquetValue(item, pair[1]) }));
}

function leafValue(element: SchemaElement, value: unknown): unknown {
  if (element.converted_type === 'DECIMAL') return unscaledDigits(String(value), element.scale ?? 0);
  switch (element.type) {
    case 'BOOLEAN':
      return value === true;
    case 'INT32':
      return int32Value(element, value);
    case 'INT64':
      return isTime(element) ? timeCount(element, value) : wholeNumber(value);
    case 'FLOAT':
    case 'DOUBLE':
      return Number(value);
    case 'FIXED_LEN_BYTE_ARRAY':
      return fixedValue(element, value);
    default:
      return bytesOf(value);
  }
}

function int32Value({ converted_type: converted }: SchemaElement, value: unknown): number {
  return converted === 'DATE' ? dayOf(value) : Number(value);
}

/** UUIDs stay texts and halves numbers: the writer packs them. */
function fixedValue({ logical_type: logical }: SchemaElement, value: unknown): unknown {
  if (logical?.type === 'FLOAT16') return Number(value);
  return logical?.type === 'UUID' ? value : bytesOf(value);
}

function wholeNumber(value: unknown): bigint {
  return typeof value === 'number' ? BigInt(value) : unscaledDigits(String(value), 0);
}

function bytesOf(value: unknown): Uint8Array {
  const base64 = field(value, '$base64');
  if (typeof base64 === 'string') return fromBase64(base64);
  return encoder.encode(typeof value === 'string' ? value : JSON.stringify(value));
}

function isTime({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS' || logical?.type === 'TIMESTAMP';
}

/** Digits after the second that a unit has. */
function fractionDigits({ converted_type: converted, logical_type: logical }: SchemaElement): number {
  if (logical?.type === 'TIMESTAMP' && logical.unit === 'NANOS') return 9;
  if (converted === 'TIMESTAMP_MICROS') return 6;
  return logical?.type === 'TIMESTAMP' && logical.unit === 'MICROS' ? 6 : 3;
}

/** ISO 8601 back to the count of its unit since 1970; counts outside the years 1 to 9999 are digits already. */
function timeCount(element: SchemaElement, value: unknown): bigint {
  const time = typeof value === 'string' ? /^(\d{4}-.*)\.(\d+)Z$/.exec(value) : null;
  if (time === null) return wholeNumber(value);
  const digits = fractionDigits(element);
  const seconds = BigInt(Date.parse(`${time[1] ?? ''}Z`)) / 1000n;
  return seconds * 10n ** BigInt(digits) + BigInt((time[2] ?? '').padEnd(digits, '0').slice(0, digits));
}

function dayOf(value: unknown): number {
  return typeof value === 'string' && value.includes('-')
    ? Date.parse(`${value}T00:00:00Z`) / millisecondsPerDay
    : Number(value);
}
