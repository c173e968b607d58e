import { describe, expect, it } from 'vitest';
import { wishHolds, type TagWish } from './tag-wish.ts';

const wished = [{ tag: 'poem' }, { tag: 'sea' }];

function keptAt(at: string | null): TagWish {
  return { tags: wished, way: { at, undoable: 3 } };
}

describe('a wish for other tags', () => {
  it('holds while it is on its way, whatever comes in for earlier ones', () => {
    expect(wishHolds({ tags: wished, way: 'sent' }, { at: null, undoable: 0 })).toBe(true);
    expect(wishHolds({ tags: wished, way: 'sent' }, { at: 't1', undoable: 1 })).toBe(true);
  });

  it('holds after it is kept while answers to earlier ones come in', () => {
    expect(wishHolds(keptAt('t3'), { at: null, undoable: 3 })).toBe(true);
    expect(wishHolds(keptAt('t3'), { at: 't1', undoable: 3 })).toBe(true);
    expect(wishHolds(keptAt('t3'), { at: 't2', undoable: 3 })).toBe(true);
  });

  it('ends when the answer has it, or a later verdict', () => {
    expect(wishHolds(keptAt('t3'), { at: 't3', undoable: 3 })).toBe(false);
    expect(wishHolds(keptAt('t3'), { at: 't4', undoable: 4 })).toBe(false);
  });

  it('holds, where a verdict was taken back, until there is none', () => {
    expect(wishHolds(keptAt(null), { at: 't2', undoable: 3 })).toBe(true);
    expect(wishHolds(keptAt(null), { at: null, undoable: 3 })).toBe(false);
  });

  it('ends when it is taken back before any answer came', () => {
    expect(wishHolds(keptAt('t3'), { at: null, undoable: 2 })).toBe(false);
  });
});
