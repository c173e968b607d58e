import { describe, expect, it } from 'vitest';
import { cellAfterKey, markAfterKey } from './roving.ts';

describe('keys among bars', () => {
  it('move and stay within', () => {
    expect(markAfterKey(3, 'ArrowDown', 5)).toBe(4);
    expect(markAfterKey(4, 'ArrowDown', 5)).toBe(4);
    expect(markAfterKey(0, 'ArrowUp', 5)).toBe(0);
    expect(markAfterKey(2, 'End', 5)).toBe(4);
    expect(markAfterKey(2, 'Enter', 5)).toBeNull();
    expect(markAfterKey(0, 'End', 0)).toBeNull();
  });
});

describe('keys among cells', () => {
  it('move in both directions and stay within', () => {
    expect(cellAfterKey({ row: 1, column: 1 }, 'ArrowRight', 3)).toEqual({ row: 1, column: 2 });
    expect(cellAfterKey({ row: 1, column: 2 }, 'ArrowRight', 3)).toEqual({ row: 1, column: 2 });
    expect(cellAfterKey({ row: 0, column: 2 }, 'ArrowUp', 3)).toEqual({ row: 0, column: 2 });
    expect(cellAfterKey({ row: 0, column: 2 }, 'Home', 3)).toEqual({ row: 0, column: 0 });
    expect(cellAfterKey({ row: 0, column: 0 }, 'x', 3)).toBeNull();
  });
});
