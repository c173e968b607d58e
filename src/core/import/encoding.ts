/** Encodings: UTF-8 and UTF-16 with a byte order mark are read; any other is named as well as it can be guessed. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface EncodingFound {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark. */
  readonly bomBytes: number;
}

/** The encoding that the byte order mark tells; UTF-8 without one. */
export function encodingOf(head: Uint8Array): EncodingFound {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bomBytes: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bomBytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bomBytes: 2 };
  return { encoding: 'utf-8', bomBytes: 0 };
}

async function* withoutStart(input: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of input) {
    const skipped = Math.min(left, chunk.length);
    left -= skipped;
    if (skipped < chunk.length) yield skipped === 0 ? chunk : chunk.subarray(skipped);
  }
}

/** The same text as UTF-8 without its byte order mark. A lone half of a UTF-16 pair becomes U+FFFD. */
export async function* toUtf8(input: AsyncIterable<Uint8Array>, found: EncodingFound): AsyncGenerator<Uint8Array> {
  const bare = withoutStart(input, found.bomBytes);
  if (found.encoding === 'utf-8') {
    yield* bare;
    return;
  }
  const decoder = new TextDecoder(found.encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  for await (const chunk of bare) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** The start of a text as UTF-8 without its byte order mark; a character cut in two at the end is left out. */
export function utf8Start(head: Uint8Array, { encoding, bomBytes }: EncodingFound): Uint8Array {
  const bare = head.subarray(bomBytes);
  if (encoding === 'utf-8') return bare;
  return new TextEncoder().encode(new TextDecoder(encoding, { ignoreBOM: true }).decode(bare, { stream: true }));
}

/** UTF-16 without a byte order mark, by where its NUL bytes stand; null for anything else. */
export function utf16WithoutBom(head: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const pairs = Math.floor(Math.min(head.length, 4096) / 2);
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  if (pairs < 2) return null;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'UTF-16LE';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'UTF-16BE' : null;
}

/** Decoders to try, and the characters that text in that encoding is full of. */
const guesses = [
  ['gb18030', 'GB18030 (GBK)', /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff5e\u2010-\u2026]/gu],
  ['big5', 'Big5', /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff5e]/gu],
  ['shift_jis', 'Shift_JIS', /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f]/gu],
  ['euc-kr', 'EUC-KR', /[\uac00-\ud7a3]/gu],
] as const;

const kana = /[\u3040-\u30ff]/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The share of a text's non-ASCII characters that fit the encoding it was decoded with; 0 where it cannot be decoded. */
function fit(bytes: Uint8Array, label: string, expected: RegExp): number {
  try {
    // Not fatal at the very end, where the sample may cut a character in two.
    const text = new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    const foreign = count(text, /[^\u0000-\u007f]/gu); // eslint-disable-line no-control-regex
    const fitting = count(text, expected) / Math.max(1, foreign);
    // Japanese has kana nearly everywhere, and nothing else reads as kana; without them it is more likely Chinese.
    if (label === 'shift_jis') return count(text, kana) < foreign * 0.2 ? fitting * 0.5 : fitting * 2;
    return fitting;
  } catch {
    return 0;
  }
}

/** Names the encoding that bytes which are no UTF-8 most likely have. */
export function guessEncoding(bytes: Uint8Array): string {
  const utf16 = utf16WithoutBom(bytes);
  if (utf16 !== null) return `${utf16} without a byte order mark`;
  const scored = guesses.map(([label, name, expected]) => [name, fit(bytes, label, expected)] as const);
  const [best] = [...scored].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 0.8 ? best[0] : 'Windows-1252 (Latin-1)';
}
