import { describe, expect, it } from 'vitest';
import { wishHolds, type TagWish } from './tag-wish.ts';

const tags = [{ tag: 'poem' }, { tag: 'sea' }];

function keptAt(at: string | null): TagWish {
  return { tags, way: { at, change: 3 } };
}

describe('a wish for other tags', () => {
  it('holds while it is on its way, whatever comes in for earlier ones', () => {
    expect(wishHolds({ tags, way: 'sent' }, null, undefined)).toBe(true);
    expect(wishHolds({ tags, way: 'sent' }, 't1', 1)).toBe(true);
  });

  it('holds after it is kept while answers to earlier ones come in', () => {
    expect(wishHolds(keptAt('t3'), null, 3)).toBe(true);
    expect(wishHolds(keptAt('t3'), 't2', 3)).toBe(true);
    expect(wishHolds(keptAt(null), 't2', 3)).toBe(true);
  });

  it('ends when the answer has it', () => {
    expect(wishHolds(keptAt('t3'), 't3', 3)).toBe(false);
    expect(wishHolds(keptAt(null), null, 3)).toBe(false);
  });

  it('ends when the text was changed again: by an undo, or where it stands a second time', () => {
    expect(wishHolds(keptAt('t3'), null, 4)).toBe(false);
    expect(wishHolds(keptAt(null), 't4', 4)).toBe(false);
  });
});
