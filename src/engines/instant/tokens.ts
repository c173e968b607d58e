/**
 * The tokens of the embedding table: word pieces (`##` inside words), single characters of scripts without spaces, and
 * pairs of those. The same rules as scripts/instant-tagger/embeddings/units.py.
 */
import { withoutAccents } from './latin.ts';
import { isSingle, type Words } from './words.ts';

/** A word's pieces are kept, since words recur; the memory is emptied at so many words. */
const mostRemembered = 20_000;
const longestWord = 64;
const none: readonly number[] = [];

export interface Tokens {
  readonly count: number;
  /** Tokens of one unit of a text: its pieces, and the pair it makes with the character it touches. */
  ofUnit(text: string, words: Words, index: number): readonly number[];
}

/** The tokens of that list, by their position in it. */
export function createTokens(names: readonly string[]): Tokens {
  const ids = new Map(names.map((name, id) => [name, id]));
  const remembered = new Map<string, readonly number[]>();
  function piecesOf(raw: string): readonly number[] {
    const known = remembered.get(raw);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const pieces = splitWord(foldWord(raw), ids);
    remembered.set(raw, pieces);
    return pieces;
  }
  function ofCharacter(text: string, words: Words, index: number): readonly number[] {
    const at = words.starts[index] ?? 0;
    const own = ids.get(text.charAt(at));
    const touches = at > 0 && words.ends[index - 1] === at && isSingle(text.charCodeAt(at - 1));
    const pair = touches ? ids.get(text.slice(at - 1, at + 1)) : undefined;
    return [own, pair].filter((id) => id !== undefined);
  }
  return {
    count: names.length,
    ofUnit: (text, words, index) => {
      const at = words.starts[index] ?? 0;
      if (isSingle(text.charCodeAt(at))) return ofCharacter(text, words, index);
      return piecesOf(text.slice(at, words.ends[index]));
    },
  };
}

/** Longest match first; nothing where a part of the word is unknown. */
function splitWord(word: string, ids: ReadonlyMap<string, number>): readonly number[] {
  if (word.length > longestWord) return none;
  const pieces: number[] = [];
  let start = 0;
  while (start < word.length) {
    let end = word.length;
    let found: number | undefined;
    for (; end > start && found === undefined; end--) {
      const piece = word.slice(start, end);
      found = ids.get(start === 0 ? piece : `##${piece}`);
    }
    if (found === undefined) return none;
    pieces.push(found);
    start = end + 1;
  }
  return pieces;
}

const plain = /^[a-z0-9]*$/;

/** Lower case, full-width letters as plain ones, Latin letters without their accents; no sign of c++ or c#. */
export function foldWord(word: string): string {
  return plain.test(word) ? word : Array.from(word, foldCharacter).join('');
}

function foldCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char === '+' || char === '#' ? '' : char.toLowerCase();
  if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return withoutAccents(char.toLowerCase());
}
