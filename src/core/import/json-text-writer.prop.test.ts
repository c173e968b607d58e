import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GrowBuffer } from './grow-buffer.ts';
import { appendJsonText } from './json-text-writer.ts';

it('writes what JSON.stringify gives for any text without lone surrogates', () => {
  const character = fc.oneof(fc.constantFrom('"', '\\', '\n', '\0', '\u007f', '\u2028', '写', '😀'), fc.string());
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const text = characters.join('');
      const target = new GrowBuffer(1);
      appendJsonText(target, text);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(target.view())).toBe(JSON.stringify(text));
    }),
  );
});
