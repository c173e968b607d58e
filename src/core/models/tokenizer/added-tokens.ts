/** Tokens that were added to a model after its tokenizer was made: `added_tokens.json` ({"<pad>": 32000}). */
import { CheckpointError } from '../convert/checkpoint-error.ts';
import type { Piece } from './sentencepiece-model.ts';

export interface AddedToken {
  readonly content: string;
  readonly id: number;
  /** The file that names it, for messages. */
  readonly file: string;
}

const MAX_TEXT = 1024 * 1024;

function parse(text: string, file: string): unknown {
  if (text.length > MAX_TEXT) throw new CheckpointError(file, 'it is longer than a million characters.');
  try {
    return JSON.parse(text);
  } catch {
    throw new CheckpointError(file, 'it is not JSON. Fetch it again.');
  }
}

function addedToken(content: string, id: unknown, file: string): AddedToken {
  if (content === '' || typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0) {
    throw new CheckpointError(file, `the token “${content}” has no text, or an id that is no whole number.`);
  }
  return { content, id, file };
}

/** Returns the tokens by id. Throws CheckpointError where the text is not an object of ids by token. */
export function readAddedTokens(text: string, file: string): readonly AddedToken[] {
  const value = parse(text, file);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CheckpointError(file, 'expected an object that gives each added token its id.');
  }
  return Object.entries(value)
    .map(([content, id]: [string, unknown]) => addedToken(content, id, file))
    .sort((a, b) => a.id - b.id);
}

/**
 * Returns those of the added tokens that are not among the pieces. Throws CheckpointError where one has another id than its
 * piece, or where the new ones do not follow the pieces without a gap: readers of tokenizer.json would number them otherwise.
 */
export function placeAdded(added: readonly AddedToken[], pieces: readonly Piece[]): readonly AddedToken[] {
  const ids = new Map(pieces.map(({ text }, id) => [text, id]));
  const fresh = added.filter(({ content, id }) => ids.get(content) !== id);
  for (const [place, { content, id, file }] of fresh.entries()) {
    const expected = ids.get(content) ?? pieces.length + place;
    if (id !== expected) {
      throw new CheckpointError(file, `the token “${content}” has the id ${id}, where ${expected} was expected.`);
    }
  }
  return fresh;
}
