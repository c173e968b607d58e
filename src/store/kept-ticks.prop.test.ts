import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTicks, writeTicks } from './kept-ticks.ts';
import { noTicks, tickedRows, withRows } from './ticks.ts';

const picks = fc.array(
  fc.record({
    datasetId: fc.nat({ max: 3 }),
    rows: fc.array(fc.nat({ max: 3000 }), { maxLength: 20 }).map((rows) => Uint32Array.from(rows)),
  }),
);

it('ticks that were written are read as they were', () => {
  fc.assert(
    fc.property(picks, (given) => {
      const ticks = withRows(noTicks, given, true);
      expect(tickedRows(parseTicks(writeTicks(ticks)))).toEqual(tickedRows(ticks));
    }),
  );
});

it('no ticks are nothing to keep, and what is not known is left out', () => {
  expect(writeTicks(noTicks)).toBeNull();
  for (const text of [null, '', 'x', '{}', '[1]', '[[1]]', '[["1","AA=="]]', '[[1,"%%%"]]']) {
    expect(tickedRows(parseTicks(text)), text ?? 'null').toEqual([]);
  }
});
