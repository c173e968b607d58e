import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tag } from '../../types.ts';
import { readAnswer, writeAnswer } from './answer.ts';
import { unescape } from './marks.ts';

/** What JSON is made of, so that chance finds what looks like structure. */
const shards = fc.constantFrom(
  '"',
  "'",
  '\\',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ':',
  ',',
  ' ',
  '\n',
  '“',
  '”',
  '：',
  '，',
  '`',
  '…',
  '.',
  '1',
  'null',
  '"tag"',
  '"tag": ',
  "'tag': ",
  '"explanation": ',
  '{"tag": "',
  '"}, {"',
  '\\"',
  '\\u00e9',
  'tag',
  'expl',
  '中',
  '😀',
);
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(shards, { maxLength: 12 }).map((s) => s.join('')),
);
const messy = fc.array(fc.oneof(shards, fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join(''));

const tags: fc.Arbitrary<readonly Tag[]> = fc.uniqueArray(
  fc
    .record({ tag: anyText.map((tag) => tag.trim()), explanation: anyText })
    .filter(({ tag }) => tag !== '')
    .map(({ tag, explanation }) => (explanation === '' ? { tag } : { tag, explanation })),
  { selector: ({ tag }) => tag, maxLength: 6 },
);

describe('readAnswer', () => {
  it('reads what writeAnswer wrote', () => {
    fc.assert(
      fc.property(tags, (written) => {
        expect(readAnswer(writeAnswer(written), false)).toEqual({ status: 'tagged', flags: [], tags: written });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any JSON of such pairs', () => {
    fc.assert(
      fc.property(tags, fc.constantFrom('', ' ', '\t'), (written, indent) => {
        const rows = written.map(({ tag, explanation }) => ({ explanation: explanation ?? '', tag }));
        expect(readAnswer(JSON.stringify(rows, null, indent), false).tags).toEqual(written);
      }),
    );
  });

  it('reads a beginning of the pairs from a beginning of an answer', () => {
    fc.assert(
      fc.property(tags, fc.nat(), (written, at) => {
        const whole = writeAnswer(written);
        const part = readAnswer(whole.slice(0, at % (whole.length + 1)), true);
        expect(written.slice(0, part.tags.length)).toEqual(part.tags);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and gives no tag that is not written there', () => {
    fc.assert(
      fc.property(fc.oneof(messy, fc.string()), fc.boolean(), (output, cut) => {
        const result = readAnswer(output, cut);
        const once = unescape(output);
        const sources = [output, once, unescape(once)];
        for (const { tag } of result.tags) expect(sources.some((source) => source.includes(tag))).toBe(true);
        expect(result.status === 'unparsable' ? result.raw : result.status).toBe(
          result.status === 'unparsable' ? output : 'tagged',
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('finds no tags in talk that names none, whatever brackets and quotes it has', () => {
    fc.assert(
      fc.property(messy, fc.boolean(), (output, cut) => {
        const talk = `Sure: ${output.replaceAll(/tag|标签/gi, 'name')}`;
        expect(readAnswer(talk, cut)).toMatchObject({ status: 'unparsable', tags: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '[',
    '{',
    '"',
    '[["',
    '{"tag":',
    '{"tag": "a',
    '"} , ',
    "{'tag': \"",
    '["a" x ',
    ' ',
    '\\',
    '", "',
    '{"a":"b",',
    'expl',
    '}{',
    '],[',
  ])(
    'takes time in proportion to the length: %s over and over',
    (piece) => {
      const output = `[{${piece.repeat(Math.ceil(50_000 / piece.length))}`;
      expect(() => readAnswer(output, true)).not.toThrow();
    },
    5000,
  );
});
