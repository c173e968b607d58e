/** What a person types into the search box -> the byte strings that must all occur in a query. */

/** A text to find, as UTF-8. */
export type SearchTerm = Uint8Array;

/**
 * The terms of a search: words between blanks, and "phrases" between double quotes (kept as they are, blanks included).
 * An opening quote without a closing one takes the rest. Empty terms are dropped, repeats too.
 */
export function parseSearch(search: string): string[] {
  const terms = [...search.matchAll(/"([^"]*)(?:"|$)|[^\s"]+/g)].map(([word, phrase]) => phrase ?? word);
  return [...new Set(terms.filter((term) => term.trim() !== ''))];
}

/** The terms as bytes, longest first: the longest is the one to scan for. */
export function searchTerms(search: string): SearchTerm[] {
  const encoder = new TextEncoder();
  return parseSearch(search)
    .map((term) => encoder.encode(term))
    .sort((a, b) => b.length - a.length);
}
