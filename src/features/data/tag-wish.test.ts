import { describe, expect, it } from 'vitest';
import { wishHolds } from './tag-wish.ts';

const engine = { tags: [{ tag: 'poem' }], at: null, undoable: 0 };
const wished = [{ tag: 'poem' }, { tag: 'sea' }];

describe('a wish for other tags', () => {
  it('holds while it is on its way, whatever comes in for earlier ones', () => {
    expect(wishHolds({ tags: wished, way: 'sent' }, engine)).toBe(true);
    expect(wishHolds({ tags: wished, way: 'sent' }, { ...engine, at: 't1', tags: [{ tag: 'x' }] })).toBe(true);
  });

  it('ends when the answer has it', () => {
    expect(wishHolds({ tags: wished, way: 'sent' }, { tags: wished, at: 't1', undoable: 1 })).toBe(false);
  });

  it('holds after it is kept until the next verdict comes in', () => {
    const kept = { tags: wished, way: { over: null, undoable: 1 } };
    expect(wishHolds(kept, { ...engine, undoable: 1 })).toBe(true);
    expect(wishHolds(kept, { tags: [{ tag: 'other' }], at: 't1', undoable: 1 })).toBe(false);
  });

  it('ends when it is taken back before any answer came', () => {
    expect(wishHolds({ tags: wished, way: { over: null, undoable: 1 } }, engine)).toBe(false);
  });
});
