/** What files say of themselves, made fit to stand in a message. */

const mostCharacters = 360;

/** Returns the text without control characters, and no longer than a message may be: its middle goes first. */
export function plainText(text: string): string {
  const clean = text.slice(0, 100_000).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd');
  if (clean.length <= mostCharacters) return clean;
  return `${clean.slice(0, mostCharacters / 2)} … ${clean.slice(-mostCharacters / 2)}`;
}

/** Returns a value of a JSON file in words, cut off behind so many characters. */
export function shownJson(value: unknown, most: number): string {
  if (value === undefined) return 'nothing';
  try {
    const text = JSON.stringify(value);
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
  } catch {
    // What JSON.parse reads without end, JSON.stringify does not write.
    return 'something nested too deep';
  }
}
