/** JSON whose numbers of more than 15 digits are kept as digits: a double would change them. */
import { JsonDigits } from '../import/parquet-decimal.ts';
import { field, isRecord } from '../import/record.ts';

const LONG = /[\d.]{16}/;

/** A whole string of JSON, or a long number outside of strings that has no exponent. */
const STRING_OR_LONG_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|(?<![\d.eE+-])-?(?=[\d.]{16})\d+(?:\.\d+)?(?![\d.eE])/gu;

/** No key of real data: what stands under it is a number of the JSON that was parsed. */
const digitsKey = '\0digits';

function withLongNumbers(json: string, replacement: (digits: string) => string): string {
  return json.replace(STRING_OR_LONG_NUMBER, (part) => (part.startsWith('"') ? part : replacement(part)));
}

/** Parses a row; numbers of 16 digits and more come back as texts. Whoever writes them by a schema knows them as numbers. */
export function parseExact(json: string): unknown {
  return JSON.parse(LONG.test(json) ? withLongNumbers(json, (digits) => `"${digits}"`) : json) as unknown;
}

/** Parses a value; numbers of 16 digits and more come back as `JsonDigits`, so that they are told from texts. */
export function parseWithDigits(json: string): unknown {
  if (!LONG.test(json)) return JSON.parse(json) as unknown;
  const marked = withLongNumbers(json, (digits) => `{${JSON.stringify(digitsKey)}:"${digits}"}`);
  return JSON.parse(marked, (_, value: unknown) => {
    const digits = isRecord(value) ? field(value, digitsKey) : undefined;
    return typeof digits === 'string' ? new JsonDigits(digits) : value;
  }) as unknown;
}
