/** Finds the tokenizer of a checkpoint: tokenizer.json as it is, or one made of tokenizer.model that gives the same ids. */
import { readText } from '../core/models/convert/checkpoint.ts';
import { CheckpointError } from '../core/models/convert/checkpoint-error.ts';
import { readExactly, type SlicedSource } from '../core/models/convert/sliced-source.ts';
import { tokenizerFile } from '../core/models/model-names.ts';
import { readAddedTokens, type AddedToken } from '../core/models/tokenizer/added-tokens.ts';
import { buildLlamaTokenizer } from '../core/models/tokenizer/llama-tokenizer.ts';

const SENTENCEPIECE = 'tokenizer.model';
const ADDED = 'added_tokens.json';
const MAX_MODEL_BYTES = 16 << 20;

export interface CheckpointTokenizer {
  /** The text of tokenizer.json. */
  readonly json: string;
  readonly from: 'tokenizer.json' | 'tokenizer.model';
}

/** `vocabSize`: rows of the embedding. Throws a CheckpointError where there is no tokenizer, or one with ids beyond the rows. */
export async function readTokenizer(sources: readonly SlicedSource[], vocabSize: number): Promise<CheckpointTokenizer> {
  const names = sources.map(({ name }) => name);
  if (names.includes(tokenizerFile)) {
    const json = await readText(sources, tokenizerFile);
    checkIds(json, vocabSize);
    return { json, from: 'tokenizer.json' };
  }
  const model = sources.find(({ name }) => name === SENTENCEPIECE);
  if (model === undefined) {
    throw new CheckpointError('The folder', `has no tokenizer; expected ${tokenizerFile} or ${SENTENCEPIECE}.`);
  }
  if (model.byteLength > MAX_MODEL_BYTES) {
    throw new CheckpointError(SENTENCEPIECE, `has ${model.byteLength} bytes; expected ${MAX_MODEL_BYTES} at most.`);
  }
  const bytes = await readExactly(model, 0, model.byteLength);
  const built = buildLlamaTokenizer(bytes, await addedTokens(sources), SENTENCEPIECE);
  if (built.tokens > vocabSize) throw tooMany(SENTENCEPIECE, built.tokens - 1, vocabSize);
  return { json: built.json, from: 'tokenizer.model' };
}

async function addedTokens(sources: readonly SlicedSource[]): Promise<readonly AddedToken[]> {
  const isThere = sources.some(({ name }) => name === ADDED);
  return isThere ? readAddedTokens(await readText(sources, ADDED), ADDED) : [];
}

function tooMany(file: string, id: number, vocabSize: number): CheckpointError {
  return new CheckpointError(
    file,
    `has a token of id ${id}; the embedding has ${vocabSize} rows. The tokenizer is of another model.`,
  );
}

function checkIds(json: string, vocabSize: number): void {
  const ids = idsOf(json);
  if (ids === null) throw new CheckpointError(tokenizerFile, 'is no tokenizer with a vocabulary. It is damaged.');
  const highest = ids.reduce((most, id) => Math.max(most, id), 0);
  if (highest >= vocabSize) throw tooMany(tokenizerFile, highest, vocabSize);
}

interface TokenizerJson {
  readonly model?: { readonly vocab?: Readonly<Record<string, number>> };
  readonly added_tokens?: readonly { readonly id: number }[];
}

function idsOf(json: string): number[] | null {
  try {
    const { model, added_tokens: added = [] } = JSON.parse(json) as TokenizerJson;
    const ids = [...Object.values(model?.vocab ?? {}), ...added.map(({ id }) => id)];
    return ids.length > 0 && ids.every((id) => Number.isSafeInteger(id)) ? ids : null;
  } catch {
    return null;
  }
}
