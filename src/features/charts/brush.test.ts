import { describe, expect, it } from 'vitest';
import { brushAfterKey, brushAt, rangeOf } from './brush.ts';

describe('a brush over marks', () => {
  it('moves with arrows, and is extended with Shift in both directions', () => {
    const start = brushAt(3);
    const right = brushAfterKey(start, 'ArrowRight', true, 8);
    expect(right).toEqual({ anchor: 3, at: 4 });
    expect(brushAfterKey(right ?? start, 'ArrowLeft', false, 8)).toEqual(brushAt(3));
    expect(rangeOf(brushAfterKey(start, 'Home', true, 8) ?? start)).toEqual({ from: 0, to: 3 });
  });

  it('stays within and leaves other keys alone', () => {
    expect(brushAfterKey(brushAt(7), 'ArrowRight', true, 8)).toEqual(brushAt(7));
    expect(brushAfterKey(brushAt(7), 'Enter', false, 8)).toBeNull();
  });
});
