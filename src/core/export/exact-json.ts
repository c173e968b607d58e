/** JSON whose numbers of more than 15 digits are kept as texts of digits: a double would change them. */

const LONG = /[\d.]{16}/;

/** A whole string of JSON, or a long number outside of strings that has no exponent. */
const STRING_OR_LONG_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|(?<![\d.eE+-])-?(?=[\d.]{16})\d+(?:\.\d+)?(?![\d.eE])/gu;

/** Parses a row; numbers of 16 digits and more come back as texts. Whoever writes them by a schema knows them as numbers. */
export function parseExact(json: string): unknown {
  if (!LONG.test(json)) return JSON.parse(json) as unknown;
  return JSON.parse(
    json.replace(STRING_OR_LONG_NUMBER, (part) => (part.startsWith('"') ? part : `"${part}"`)),
  ) as unknown;
}
