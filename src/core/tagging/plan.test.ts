import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batchSize, planBatches } from './plan.ts';

it('takes the preferred size, bounded by the largest and by one', () => {
  expect(batchSize({ preferred: 256, max: 1024 })).toBe(256);
  expect(batchSize({ preferred: 256, max: 16 })).toBe(16);
  expect(batchSize({ preferred: 0, max: 16 })).toBe(1);
});

it('covers every text once, in order, with only the last span shorter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 700 }), (count, size) => {
      const spans = planBatches(count, size);
      let next = 0;
      for (const { from, to } of spans) {
        expect(from).toBe(next);
        expect(to - from === size || to === count).toBe(true);
        next = to;
      }
      expect(next).toBe(count);
    }),
  );
});
