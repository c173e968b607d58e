/** The tokenizer.json that is built for a published tokenizer.model, run by web-llm's own tokenizers against SentencePiece's ids. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webLlmTokenizer } from '../../e2e/support/web-llm-tokenizer.ts';
import { buildLlamaTokenizer } from '../../src/core/models/tokenizer/llama-tokenizer.ts';

/** Returns the texts of `folder`/texts.jsonl whose ids differ. */
export async function textsThatDiffer(folder: string): Promise<string[]> {
  const model = new Uint8Array(readFileSync(join(folder, 'tokenizer.model')));
  const tokenizer = await webLlmTokenizer(buildLlamaTokenizer(model, [], 'tokenizer.model').json);
  const lines = readFileSync(join(folder, 'texts.jsonl'), 'utf8').trimEnd().split('\n');
  const cases = lines.map((line) => JSON.parse(line) as [text: string, ids: number[]]);
  return cases.flatMap(([text, ids]) => (tokenizer.encode(text).join() === ids.join() ? [] : [text]));
}
