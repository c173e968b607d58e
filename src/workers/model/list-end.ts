/** Where a JSON list ends that is still being written. */

/** Index just behind the bracket that closes the first list in the text; -1 while it is open. Brackets in strings do not count. */
export function listEnd(text: string): number {
  const start = text.indexOf('[');
  if (start === -1) return -1;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      at = stringEnd(text, at + 1);
      if (at === -1) return -1;
    } else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (depth === 0) return at + 1;
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
