import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultFlags, type Result, type Tag } from '../types.ts';
import { packBatch, readOutcomes, readResult, unpackBatch, type PackedOutcome } from './batch-format.ts';

const tag: fc.Arbitrary<Tag> = fc.record(
  {
    tag: fc.string({ unit: 'grapheme' }),
    explanation: fc.string({ unit: 'binary' }),
    confidence: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  },
  { requiredKeys: ['tag'] },
);

const result: fc.Arbitrary<Result> = fc.record(
  {
    status: fc.constantFrom('tagged', 'unparsable', 'failed', 'empty-text'),
    flags: fc.subarray([...resultFlags]),
    tags: fc.array(tag),
    raw: fc.string({ unit: 'binary' }),
    error: fc.string({ unit: 'grapheme' }),
  },
  { requiredKeys: ['status', 'flags', 'tags'] },
);

const outcomes: fc.Arbitrary<PackedOutcome[]> = fc.array(
  fc.record<Required<PackedOutcome>>({
    textId: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    result: fc.option(result),
    at: fc.option(fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-03T04:05:06.789Z')),
  }),
);

function dictionary(): { readonly id: (tag: string) => number; readonly name: (id: number) => string } {
  const ids = new Map<string, number>();
  const names: string[] = [];
  return {
    id: (name) => {
      const known = ids.get(name);
      if (known !== undefined) return known;
      ids.set(name, names.length);
      return names.push(name) - 1;
    },
    name: (id) => names[id] ?? 'missing',
  };
}

const batchTime = '2026-01-01T12:00:00.000Z';

describe('packing a batch', () => {
  it('gives back what went in', () => {
    fc.assert(
      fc.property(outcomes, (input) => {
        const tags = dictionary();
        const batch = unpackBatch(packBatch(input, tags.id, batchTime));
        expect(readOutcomes(batch, tags.name)).toEqual(
          input.map(({ textId, result: packed, at }) => ({ textId, result: packed, at: at ?? batchTime })),
        );
        input.forEach((outcome, index) => {
          expect(readResult(batch, index, tags.name)).toEqual(outcome.result);
        });
      }),
    );
  });

  it('reads a blob at any offset of a larger buffer', () => {
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 0, max: 9 }), (input, offset) => {
        const tags = dictionary();
        const packed = packBatch(input, tags.id, batchTime);
        const larger = new Uint8Array(packed.length + offset + 3);
        larger.set(packed, offset);
        const view = larger.subarray(offset, offset + packed.length);
        expect(readOutcomes(unpackBatch(view), tags.name)).toEqual(readOutcomes(unpackBatch(packed), tags.name));
      }),
    );
  });

  it('refuses a blob that was cut or lengthened', () => {
    fc.assert(
      fc.property(outcomes, fc.nat(), (input, at) => {
        const packed = packBatch(input, dictionary().id, batchTime);
        expect(() => unpackBatch(packed.slice(0, at % packed.length))).toThrow('A batch of results');
        expect(() => unpackBatch(new Uint8Array([...packed, 0]))).toThrow('A batch of results');
      }),
    );
  });
});
