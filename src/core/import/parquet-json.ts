/**
 * Parquet values as JSON. With the recorded schema every value can be told back: integers of 64 bits are digits, times are
 * ISO 8601 with as many digits as their unit, NaN and infinities are texts, bytes that are no UTF-8 are
 * `{"$base64": "..."}`, decimals are numbers with all their digits.
 */
import type { ParquetParsers } from 'hyparquet/src/types.js';
import { JsonDigits } from './parquet-decimal.ts';
import { isRecord } from './record.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const millisecondsPerDay = 86_400_000;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function textOrBytes(bytes: Uint8Array): string | { readonly $base64: string } {
  try {
    return decoder.decode(bytes);
  } catch {
    return { $base64: toBase64(bytes) };
  }
}

/** A time as ISO 8601 in UTC with all digits of its unit; the bare count where it lies outside the years 1..9999. */
function isoTime(count: bigint, perMillisecond: bigint, digits: number): string | bigint {
  const perSecond = perMillisecond * 1000n;
  const fraction = ((count % perSecond) + perSecond) % perSecond;
  const seconds = (count - fraction) / perSecond;
  if (seconds < -62_135_596_800n || seconds > 253_402_300_799n) return count;
  const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  return `${whole}.${fraction.toString().padStart(digits, '0')}Z`;
}

function isoDay(days: number): string | number {
  const milliseconds = days * millisecondsPerDay;
  if (milliseconds < -62_135_596_800_000 || milliseconds > 253_402_300_799_000) return days;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Hyparquet's parsers for values that would lose digits or bytes with its own. Absent values pass through. */
export const exactParsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (value: bigint | undefined) => (value === undefined ? value : isoTime(value, 1n, 3)),
  timestampFromMicroseconds: (value: bigint | undefined) => (value === undefined ? value : isoTime(value, 1000n, 6)),
  timestampFromNanoseconds: (value: bigint | undefined) =>
    value === undefined ? value : isoTime(value, 1_000_000n, 9),
  dateFromDays: (days: number | undefined) => (days === undefined ? days : isoDay(days)),
  stringFromBytes: (bytes: Uint8Array | undefined) => bytes && textOrBytes(bytes),
  // JSON stays the text that it is: parsing it would lose its digits and spaces.
  jsonFromBytes: (bytes: Uint8Array | undefined) => bytes && textOrBytes(bytes),
};

function numberJson(value: number): string {
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? String(value) : JSON.stringify(String(value));
}

function listJson(values: ArrayLike<unknown>): string {
  let json = '';
  for (let index = 0; index < values.length; index += 1) json += (index === 0 ? '' : ',') + parquetJson(values[index]);
  return `[${json}]`;
}

/** The JSON of an object from its keys and values, in their order. */
export function objectJson(entries: readonly (readonly [string, unknown])[]): string {
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${parquetJson(value)}`).join(',')}}`;
}

/** The JSON of a value as hyparquet gives it. */
export function parquetJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'bigint':
      return value.toString();
    case 'number':
      return numberJson(value);
    case 'boolean':
      return String(value);
    default:
      return containerJson(value);
  }
}

function containerJson(value: unknown): string {
  if (value instanceof Uint8Array) return parquetJson(textOrBytes(value));
  if (value instanceof JsonDigits) return value.digits;
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return listJson(value);
  return isRecord(value) ? objectJson(Object.entries(value)) : 'null';
}
