/** Where a JSON list ends that is still being written. */

/** The bracket of a list of objects, strings or lists, or of an empty one; `[1]` and `[as asked]` are talk. */
const listStart = /\[\s*[{"[\]]/;

/**
 * Index just behind the bracket that closes the first list in the text; -1 while it is open. Brackets in strings do not count,
 * and one that closes nothing is skipped: a model forgets to escape quotes, so that a part of a string looks as if outside.
 */
export function listEnd(text: string): number {
  const start = text.search(listStart);
  if (start === -1) return -1;
  const open: string[] = [];
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') {
      at = stringEnd(text, at + 1);
      if (at === -1) return -1;
    } else if (sign === '[') open.push(']');
    else if (sign === '{') open.push('}');
    else if (sign === open.at(-1)) open.pop();
    if (open.length === 0) return at + 1;
  }
  return -1;
}

/** Index of the quote that ends the string which begins at `from`; -1 while it is open. */
export function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}
