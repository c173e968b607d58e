import { describe, expect, it } from 'vitest';
import { paneLimits, paneWidthAfterKey, paneWidthWithin } from './pane-width.ts';

describe('the width of the detail pane', () => {
  it('leaves room for the grid on a small screen', () => {
    const limits = paneLimits(712);
    expect(limits).toEqual({ min: 300, max: 322 });
    expect(paneWidthWithin(412, limits)).toBe(322);
  });

  it('never takes most of a wide screen', () => {
    expect(paneLimits(2000).max).toBe(1400);
  });

  it('follows the keys of a separator', () => {
    const limits = { min: 300, max: 600 };
    expect(paneWidthAfterKey('ArrowLeft', 400, limits)).toBe(424);
    expect(paneWidthAfterKey('ArrowRight', 310, limits)).toBe(300);
    expect(paneWidthAfterKey('Home', 400, limits)).toBe(600);
    expect(paneWidthAfterKey('End', 400, limits)).toBe(300);
    expect(paneWidthAfterKey('a', 400, limits)).toBeNull();
  });
});
