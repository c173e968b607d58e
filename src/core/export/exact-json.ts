/** JSON whose integers of more than 15 digits are kept as texts of digits: a double would change them. */

const LONG = /\d{16}/;

/** A whole string of JSON, or a long integer outside of strings that has neither fraction nor exponent. */
const STRING_OR_LONG_INTEGER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/gu;

/** Parses a row; integers of 16 digits and more come back as texts. Whoever writes them by a schema knows them as numbers. */
export function parseExact(json: string): unknown {
  if (!LONG.test(json)) return JSON.parse(json) as unknown;
  return JSON.parse(
    json.replace(STRING_OR_LONG_INTEGER, (part) => (part.startsWith('"') ? part : `"${part}"`)),
  ) as unknown;
}
