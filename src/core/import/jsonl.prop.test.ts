import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createJsonlReader } from './jsonl.ts';
import { readRecord } from './record-bytes.ts';

const encoder = new TextEncoder();
const good = fc
  .record({ instruction: fc.string({ unit: 'grapheme' }) })
  .map((row) => encoder.encode(JSON.stringify(row)));
const line = fc.oneof(
  good,
  good.map((bytes) => Uint8Array.of(0x20, ...bytes, 0x0d)),
  fc.string({ unit: 'grapheme' }).map((text) => encoder.encode(text.replaceAll('\n', ''))),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => bytes.filter((byte) => byte !== 0x0a)),
);

function read(pieces: readonly Uint8Array[]): unknown[] {
  const events: unknown[] = [];
  const reader = createJsonlReader({
    row: (bytes, value, at) => events.push(['row', at, [...bytes], value]),
    fault: (fault) => events.push(['fault', fault.at, fault.kind, fault.message]),
    blankLine: () => events.push(['blank']),
  });
  for (const piece of pieces) reader.push(piece);
  reader.end(false);
  return events;
}

it('finds the same in a file however it is cut, wrong bytes and blank lines among its rows', () => {
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.nat()), (lines, cuts) => {
      const bytes = Uint8Array.from(lines.flatMap((one) => [...one, 0x0a]));
      const places = [...cuts.map((cut) => cut % (bytes.length + 1)), 0, bytes.length].sort((a, b) => a - b);
      const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      const whole = read([bytes]);
      expect(read(pieces)).toEqual(whole);
      expect(read(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
    }),
  );
});

it('reads a record the same with its text given', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        good,
        fc.string({ unit: 'grapheme' }).map((text) => encoder.encode(text)),
      ),
      (bytes) => {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        expect(readRecord(bytes, text)).toEqual(readRecord(bytes));
      },
    ),
  );
});
