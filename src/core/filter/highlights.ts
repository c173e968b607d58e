/** Where a search is found in a text, for marking it on the screen. */
import { foldText } from '../metrics/fold-case.ts';
import { parseSearch } from './search-terms.ts';

/** [from, to) in UTF-16 code units. */
export interface Highlight {
  readonly from: number;
  readonly to: number;
}

/**
 * Every place where a term of the search occurs, ascending; places that touch or overlap are one. Case is ignored
 * unless `matchCase`, as `foldText` does: what is marked is what `searchBlock` finds.
 */
export function findHighlights(text: string, search: string, matchCase: boolean): Highlight[] {
  const terms = parseSearch(search);
  if (terms.length === 0) return [];
  const fold = matchCase ? (part: string) => part : foldText;
  const folded = fold(text);
  const places = terms.flatMap((term) => placesOf(folded, fold(term)));
  return joined(places.sort((a, b) => a.from - b.from || a.to - b.to));
}

function placesOf(text: string, term: string): Highlight[] {
  const places: Highlight[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    places.push({ from: at, to: at + term.length });
  }
  return places;
}

function joined(places: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (last === undefined || place.from > last.to) kept.push(place);
    else if (place.to > last.to) kept[kept.length - 1] = { from: last.from, to: place.to };
  }
  return kept;
}
