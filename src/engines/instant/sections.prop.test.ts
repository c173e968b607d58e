import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packSections, readSections, type Section } from './sections.ts';

it('gives every section back, packed or not', () => {
  // Few different numbers, so that some sections are worth packing.
  const numbers = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 3000, size: 'max' });
  fc.assert(
    fc.property(numbers, fc.string(), (values, text) => {
      const sections = new Map<string, Section>([
        ['text', text],
        ['bytes', Int8Array.from(values)],
        ['short', Uint16Array.from(values)],
        ['whole', Uint32Array.from(values, (value) => value * 5_000_000)],
        ['real', Float32Array.from(values, (value) => value / 7)],
        ['double', Float64Array.from(values, (value) => value / 7)],
      ]);
      const read = readSections(packSections(sections));
      expect(read.text('text')).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
      expect(read.numbers('bytes', 'i8')).toEqual(sections.get('bytes'));
      expect(read.numbers('short', 'u16')).toEqual(sections.get('short'));
      expect(read.numbers('whole', 'u32')).toEqual(sections.get('whole'));
      expect(read.numbers('real', 'f32')).toEqual(sections.get('real'));
      expect(read.numbers('double', 'f64')).toEqual(sections.get('double'));
    }),
    { numRuns: 30 },
  );
});

it('takes less room for numbers whose upper bytes are alike', () => {
  const steps = Uint32Array.from({ length: 10_000 }, (_, at) => 70_000 + ((at * 7919) % 60_000));
  const file = packSections(new Map([['steps', steps]]));
  expect(file.length).toBeLessThan(0.7 * steps.byteLength);
});

it('says what is wrong with other bytes', () => {
  expect(() => readSections(new Uint8Array(20))).toThrow('begins with ITAG');
  const file = packSections(new Map([['text', 'something']]));
  expect(() => readSections(file.subarray(0, file.length - 8))).toThrow('the file is cut off');
  expect(() => readSections(file).numbers('text', 'u8')).toThrow('Expected the section text (u8), found text');
});
