/**
 * The tokenizers (Rust, as wasm) that web-llm carries in its bundle and does not export: the very code that reads a
 * tokenizer.json in the browser. It looks for a browser, so it is shown one.
 */
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';

export interface WebLlmTokenizer {
  encode(text: string): Int32Array;
  decode(ids: Int32Array): string;
  getVocabSize(): number;
}

const bundle = new URL('../../node_modules/@mlc-ai/web-llm/lib/index.js', import.meta.url);

export async function webLlmTokenizer(json: string): Promise<WebLlmTokenizer> {
  const source = readFileSync(bundle, 'utf8');
  const part = source.slice(source.indexOf('var lib$1 ='), source.indexOf('var libExports ='));
  const load = compileFunction(`${part}\nreturn requireLib();`, ['process', 'window', 'location']) as (
    ...globals: unknown[]
  ) => { Tokenizer: { fromJSON(bytes: ArrayBuffer): Promise<WebLlmTokenizer> } };
  const { Tokenizer } = load(undefined, {}, { href: 'file:///page' });
  return Tokenizer.fromJSON(new TextEncoder().encode(json).buffer);
}
