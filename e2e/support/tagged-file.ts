/** A file whose rows carry tags of an engine already, as an export of the studio writes them. */
import { createHash } from 'node:crypto';
import { toJsonl } from './generate.ts';
import type { GivenFile } from './user.ts';

/** Tags by text. */
export type TaggedTexts = ReadonlyMap<string, readonly string[]>;

/** What an engine has said of a text. */
export interface GivenResult {
  readonly status: 'tagged' | 'unparsable' | 'failed';
  readonly tags: readonly string[];
}

function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The text as an Alpaca row, with what a model of this name has said of it. */
export function taggedRow(model: string, text: string, { status, tags }: GivenResult): object {
  const source = { engine: 'webllm', model, modelSha256: null, quantization: null, promptSha256: null };
  const sources = [{ ...source, settings: {}, app: '1.0.0' }];
  const tagging = { turn: 0, message: 0, sha256: textHash(text), source: 0, status, flags: [] };
  const why = { tagged: {}, unparsable: { raw: 'Well,' }, failed: { error: 'It gave out.' } }[status];
  const queries = [{ ...tagging, tags: tags.map((tag) => ({ tag })), ...why, at: '2026-01-01T00:00:00Z' }];
  return { instruction: text, output: 'Yes.', instag: { format: 1, sources, queries } };
}

/** The texts as Alpaca rows, tagged by a model of this name. */
export function taggedFile(name: string, model: string, texts: TaggedTexts): GivenFile {
  const rows = [...texts].map(([text, tags]) => taggedRow(model, text, { status: 'tagged', tags }));
  return { name, content: toJsonl(rows) };
}
