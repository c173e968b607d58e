/** Tags that a person wished, shown until the worker's answer has them: how long a wish holds. */
import type { Tag } from '../../core/types.ts';

export interface TagWish {
  readonly tags: readonly Tag[];
  /** What is known of the wish's way: on it, or kept, upon which verdict and with how many changes to undo. */
  readonly way: 'sent' | { readonly over: string | null; readonly undoable: number };
}

/** What the worker says now. */
export interface TagAnswer {
  readonly tags: readonly Tag[];
  /** When the verdict was given; null without one. */
  readonly at: string | null;
  readonly undoable: number;
}

function same(a: readonly Tag[], b: readonly Tag[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * False as soon as the answer has the wish, or something newer: another verdict than the one the wish was kept upon, or
 * a change taken back. While it is sent, answers to earlier wishes must not show.
 */
export function wishHolds(wish: TagWish, answer: TagAnswer): boolean {
  if (same(wish.tags, answer.tags)) return false;
  if (wish.way === 'sent') return true;
  return wish.way.over === answer.at && answer.undoable >= wish.way.undoable;
}
