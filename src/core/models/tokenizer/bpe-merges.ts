/**
 * The merges of byte-pair encoding out of pieces and their scores. SentencePiece merges the two neighbours whose joined text is
 * the piece with the highest score, leftmost first; a list of merges says the same where each piece has a score of its own.
 */
import type { Piece } from './sentencepiece-model.ts';

export type Merge = readonly [left: string, right: string];

/** In characters; SentencePiece makes none of more than 16 unless told to. */
export const maxPieceLength = 64;
/** Of all pieces; Llama's have 200,000. Each character is a place where a piece could be split. */
export const maxCharacters = 600_000;

interface Ranked {
  readonly merge: Merge;
  readonly score: number;
  readonly leftLength: number;
}

/** All ways to put a piece together from two others, longest left part first. */
function splitsOf({ text, score }: Piece, known: ReadonlySet<string>): readonly Ranked[] {
  const splits: Ranked[] = [];
  let [at, leftLength] = [0, 0];
  for (const character of text) {
    at += character.length;
    leftLength += 1;
    const [left, right] = [text.slice(0, at), text.slice(at)];
    if (known.has(left) && known.has(right)) splits.push({ merge: [left, right], score, leftLength });
  }
  return splits.reverse();
}

/**
 * Returns the merges that make the pieces, first ones first: by score, and where several pieces share one (the runs of spaces
 * do), by the longer left part, then the longer right one: so a run grows from its left end, as SentencePiece lets it.
 */
export function mergesOf(pieces: readonly Piece[]): readonly Merge[] {
  const known = new Set(pieces.map(({ text }) => text));
  const ranked = pieces.flatMap((piece) => splitsOf(piece, known));
  ranked.sort((a, b) => b.score - a.score || b.leftLength - a.leftLength || b.merge[1].length - a.merge[1].length);
  return ranked.map(({ merge }) => merge);
}

/** The character that a text is a run of; null where it has others. */
function runOf(text: string): string | null {
  const first = Array.from(text)[0] ?? '';
  return first !== '' && text === first.repeat(text.length / first.length) ? first : null;
}

/** Two pieces, not runs of one character, that share a score: which comes first then depends on where they stand in a text. */
function tie(pieces: readonly Piece[]): readonly [string, string] | null {
  const byScore = new Map<number, string>();
  for (const { text, score } of pieces) {
    const other = byScore.get(score);
    if (other === undefined) byScore.set(score, text);
    else if (runOf(text) === null || runOf(text) !== runOf(other)) return [other, text];
  }
  return null;
}

/** Returns why a list of merges could not stand for these pieces; null where it can. Pieces are those that text is split into. */
export function whyNoMerges(pieces: readonly Piece[]): string | null {
  const known = new Set(pieces.map(({ text }) => text));
  const long = pieces.find(({ text }) => text.length > 2 * maxPieceLength);
  if (long !== undefined) return `a piece is longer than ${maxPieceLength} characters`;
  const characters = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > maxCharacters) return `its pieces have more than ${maxCharacters} characters in all`;
  const joined = pieces.filter(({ text }) => Array.from(text).length > 1);
  const loose = joined.find(({ text }) => Array.from(text).some((character) => !known.has(character)));
  if (loose !== undefined) return `the piece “${loose.text}” has a character that is no piece itself`;
  const [one, other] = tie(joined) ?? [];
  return one === undefined ? null : `the pieces “${one}” and “${other ?? ''}” have the same score`;
}
