/**
 * The `tokenizer.json` (Hugging Face tokenizers) that gives the same ids as a SentencePiece model of Llama's make: byte-pair
 * encoding, unknown characters as bytes, a space in front of the text. web-llm reads that form, and only in it can a prompt
 * hold the token that begins a sequence.
 */
import { CheckpointError } from '../convert/checkpoint-error.ts';
import { type AddedToken, placeAdded } from './added-tokens.ts';
import { mergesOf, whyNoMerges } from './bpe-merges.ts';
import { type Piece, readSentencePiece, type SentencePieceModel } from './sentencepiece-model.ts';

export interface BuiltTokenizer {
  /** The content of tokenizer.json. */
  readonly json: string;
  /** Tokens in all: a model's embeddings have at least as many rows. */
  readonly tokens: number;
}

/** How SentencePiece writes a space. */
const SPACE = '\u2581';

function hex(value: number): string {
  return `<0x${value.toString(16).toUpperCase().padStart(2, '0')}>`;
}

function isNormal(piece: Piece): boolean {
  return piece.type === 'normal';
}

function repeated(texts: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const text of texts) {
    if (seen.has(text)) return text;
    seen.add(text);
  }
  return null;
}

function whyOtherText(model: SentencePieceModel): string | null {
  if (model.kind !== 'bpe') return `it splits by “${model.kind}”, not by byte pairs (BPE) as Llama does`;
  if (model.hasRules) return `it normalises text by rules of its own (“${model.rulesName}”), which Llama's does not`;
  if (model.foldsSpaces) return "it folds several spaces into one, which Llama's does not";
  if (!model.escapesSpaces || model.spaceBehind) return "it writes spaces in another way than Llama's";
  return null;
}

function whyOtherPieces({ pieces, byteFallback }: SentencePieceModel): string | null {
  const odd = pieces.find(({ type }) => type === 'user-defined' || type === 'unused');
  if (odd !== undefined) return `the piece “${odd.text}” is of the type “${odd.type}”, which Llama's does not have`;
  const bytes = new Set(pieces.filter(({ type }) => type === 'byte').map(({ text }) => text));
  if (!byteFallback || Array.from({ length: 256 }, (_, value) => hex(value)).some((text) => !bytes.has(text))) {
    return 'it does not write unknown characters as bytes (byte fallback)';
  }
  if (pieces.filter(({ type }) => type === 'unknown').length !== 1) return 'it does not have one piece for the unknown';
  const twice = repeated(pieces.map(({ text }) => text));
  return twice === null ? null : `the piece “${twice}” is there twice`;
}

/** The pieces that begin and end a sequence. */
function markers({ pieces, bosId, eosId }: SentencePieceModel): readonly [Piece, Piece] | null {
  const [begin, end] = [pieces[bosId], pieces[eosId]];
  return begin?.type === 'control' && end?.type === 'control' ? [begin, end] : null;
}

function special(id: number, content: string): object {
  return { id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
}

/** Text and id, written by hand: a piece may be called `__proto__`. */
function vocabulary(pieces: readonly Piece[]): string {
  return `{${pieces.map(({ text }, id) => `${JSON.stringify(text)}:${id}`).join(',')}}`;
}

function normalizer(spaceInFront: boolean): object {
  const escape = { type: 'Replace', pattern: { String: ' ' }, content: SPACE };
  return { type: 'Sequence', normalizers: spaceInFront ? [{ type: 'Prepend', prepend: SPACE }, escape] : [escape] };
}

function decoder(spaceInFront: boolean): object {
  const steps = [
    { type: 'Replace', pattern: { String: SPACE }, content: ' ' },
    { type: 'ByteFallback' },
    { type: 'Fuse' },
  ];
  const strip = { type: 'Strip', content: ' ', start: 1, stop: 0 };
  return { type: 'Sequence', decoders: spaceInFront ? [...steps, strip] : steps };
}

/** Puts the token that begins a sequence in front, where a program asks for it (web-llm does not). */
function postProcessor(begin: string, id: number): object {
  function part(name: 'A' | 'B', type: number): object[] {
    return [{ SpecialToken: { id: begin, type_id: type } }, { Sequence: { id: name, type_id: type } }];
  }
  return {
    type: 'TemplateProcessing',
    single: part('A', 0),
    pair: [...part('A', 0), ...part('B', 1)],
    special_tokens: { [begin]: { id: begin, ids: [id], tokens: [begin] } },
  };
}

/** The model's part, by hand because of the vocabulary. */
function modelPart(pieces: readonly Piece[], unknown: string): string {
  const outer = JSON.stringify({
    type: 'BPE',
    dropout: null,
    unk_token: unknown,
    continuing_subword_prefix: null,
    end_of_word_suffix: null,
    fuse_unk: true,
    byte_fallback: true,
    ignore_merges: false,
  });
  const merges = JSON.stringify(mergesOf(pieces.filter(isNormal)));
  return `${outer.slice(0, -1)},"vocab":${vocabulary(pieces)},"merges":${merges}}`;
}

function specialTokens(model: SentencePieceModel, added: readonly AddedToken[]): readonly object[] {
  const own = model.pieces.flatMap(({ text, type }, id) =>
    type === 'unknown' || id === model.bosId || id === model.eosId ? [special(id, text)] : [],
  );
  return [...own, ...added.map(({ id, content }) => special(id, content))];
}

/**
 * Returns the tokenizer.json that stands for a `tokenizer.model`, with the tokens that were added behind its pieces. Throws
 * CheckpointError, with `file` as its name, for models that are not of Llama's make: they would give other ids.
 */
export function buildLlamaTokenizer(bytes: Uint8Array, added: readonly AddedToken[], file: string): BuiltTokenizer {
  const model = readSentencePiece(bytes, file);
  const { pieces, bosId, spaceInFront } = model;
  const reason = whyOtherText(model) ?? whyOtherPieces(model) ?? whyNoMerges(pieces.filter(isNormal));
  if (reason !== null) {
    throw new CheckpointError(file, `this tokenizer cannot be rebuilt: ${reason}. Give a tokenizer.json in its place.`);
  }
  const ends = markers(model);
  if (ends === null) throw new CheckpointError(file, 'it has no pieces that begin and end a sequence (<s> and </s>).');
  const unknown = pieces.find(({ type }) => type === 'unknown')?.text ?? '';
  const fresh = placeAdded(added, pieces);
  const head = JSON.stringify({
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: specialTokens(model, fresh),
    normalizer: normalizer(spaceInFront),
    pre_tokenizer: null,
    post_processor: postProcessor(ends[0].text, bosId),
    decoder: decoder(spaceInFront),
  });
  const json = `${head.slice(0, -1)},"model":${modelPart(pieces, unknown)}}\n`;
  return { json, tokens: pieces.length + fresh.length };
}
