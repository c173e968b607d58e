/** The marks that begin and end a string in what a model writes: JSON's, Python's, and those of Chinese and typeset text. */

/** By opening mark: what may close it. A string opened with `"` is never closed by another: valid JSON stays as it is. */
const closers = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', "`'"],
  ['“', '”"“'],
  ['”', '”"“'],
  ['„', '“”"'],
  ['‘', "’'‘"],
  ['’', "’'‘"],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['＂', '＂"'],
]);

const space = /\s/;

/** The marks that close a string opened with this character; undefined where it opens none. */
export function closingQuotes(character: string): string | undefined {
  return closers.get(character);
}

/** The next index from `at` on that is no white space; the text's length where there is none. */
export function skipSpace(text: string, at: number): number {
  let index = at;
  while (index < text.length && space.test(text.charAt(index))) index += 1;
  return index;
}

export function isSeparator(character: string): boolean {
  return character !== '' && ',，、;；'.includes(character);
}

export function isColon(character: string): boolean {
  return character === ':' || character === '：';
}

export function opensList(character: string): boolean {
  return character !== '' && '[［【('.includes(character);
}

export function closesList(character: string): boolean {
  return character !== '' && ']］】)'.includes(character);
}

export function opensObject(character: string): boolean {
  return character === '{' || character === '｛';
}

export function closesObject(character: string): boolean {
  return character === '}' || character === '｝';
}

const short: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * A string's text between its quotes with JSON's escapes and Python's `\'` resolved. What is no escape (LaTeX's `\_`) stays
 * as it was written.
 */
export function unescape(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replace(
    /\\(?:u([\da-fA-F]{4})|(["'\\/“”])|([bfnrt]))/g,
    (_, hex?: string, mark?: string, letter?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      return mark ?? short[letter ?? ''] ?? '';
    },
  );
}
