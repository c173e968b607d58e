/** Which tags are the same word in another form: "sorting lists" and "sort list". */
import { stemmer } from 'stemmer';

/** Words of plain letters alone are stemmed: "c++" or a word of another script stays as it is. */
const plainWord = /^[a-z]+$/;

function stemmed(word: string): string {
  return plainWord.test(word) ? stemmer(word) : word;
}

/** The tag in lower case, its words (parted by spaces, hyphens, underscores or slashes) stemmed after Porter (1980). */
export function stemOfTag(tag: string): string {
  return tag
    .toLowerCase()
    .split(/[\s\-_/]+/u)
    .filter((word) => word !== '')
    .map(stemmed)
    .join(' ');
}

/** For each tag id the lowest tag id with the same stem. */
export function stemClasses(tagNames: readonly string[]): Uint32Array<ArrayBuffer> {
  const first = new Map<string, number>();
  return Uint32Array.from(tagNames, (tag, id) => {
    const stem = stemOfTag(tag);
    const known = first.get(stem) ?? id;
    first.set(stem, known);
    return known;
  });
}
