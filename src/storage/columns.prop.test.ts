import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, lengthsOf, queryColumns, readColumn, readEntry, writeColumn } from './columns.ts';
import { createMemoryFiles } from './memory-files.ts';
import { growSegment } from './segment.ts';

/** Lengths of batches that cross the borders of chunks of 16,384 entries. */
const batches = fc.array(fc.constantFrom(0, 1, 16_383, 16_384, 16_385, 40_000), { maxLength: 5 });

describe('columns of numbers', () => {
  it('come back as they were written, whole and entry by entry', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.nat(), async (sizes, pick) => {
        const segment = growSegment(await createMemoryFiles().open('columns', true));
        let count = 0;
        for (const size of sizes) {
          const from = count;
          writeColumn(
            segment,
            queryColumns.end,
            from,
            new Float64Array(size).map((_, at) => (from + at) * 2 ** 33),
          );
          writeColumn(
            segment,
            queryColumns.textId,
            from,
            new Uint32Array(size).map((_, at) => from + at),
          );
          writeColumn(
            segment,
            queryColumns.turn,
            from,
            new Uint16Array(size).map((_, at) => (from + at) % 7),
          );
          writeColumn(
            segment,
            queryColumns.flags,
            from,
            new Uint8Array(size).map((_, at) => (from + at) % 2),
          );
          count += size;
        }
        const textIds = await readColumn(segment, queryColumns.textId, 0, count);
        expect(textIds.every((textId, at) => textId === at)).toBe(true);
        const entry = count === 0 ? -1 : pick % count;
        expect(await readEntry(segment, queryColumns.end, entry)).toBe(Math.max(0, entry) * 2 ** 33);
        if (entry >= 0) expect(await readEntry(segment, queryColumns.turn, entry)).toBe(entry % 7);
      }),
      { numRuns: 30 },
    );
  });

  it('turn lengths into ends and back', () => {
    fc.assert(
      fc.property(fc.uint32Array(), fc.nat(), (lengths, start) => {
        expect(lengthsOf(start, endsOf(start, lengths))).toEqual(new Uint32Array(lengths));
      }),
    );
  });
});
