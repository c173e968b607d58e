import { describe, expect, it } from 'vitest';
import { positionBelow } from './place.ts';

const page = { width: 1000, height: 800 };
const surface = { width: 300, height: 200 };

describe('positionBelow', () => {
  it('stands below, flush with the wanted edge', () => {
    const anchor = { left: 400, right: 460, top: 100, bottom: 130 };
    expect(positionBelow(anchor, surface, page, 'start')).toEqual({ left: 400, top: 134 });
    expect(positionBelow(anchor, surface, page, 'end')).toEqual({ left: 160, top: 134 });
  });

  it('goes above where there is no room below', () => {
    const anchor = { left: 400, right: 460, top: 700, bottom: 730 };
    expect(positionBelow(anchor, surface, page, 'start').top).toBe(496);
  });

  it('stays inside the window', () => {
    expect(positionBelow({ left: 900, right: 960, top: 10, bottom: 40 }, surface, page, 'start').left).toBe(692);
    expect(positionBelow({ left: 0, right: 60, top: 10, bottom: 40 }, surface, page, 'end').left).toBe(8);
    const low = { width: 300, height: 790 };
    expect(positionBelow({ left: 0, right: 60, top: 10, bottom: 40 }, low, page, 'start').top).toBe(8);
  });
});
