/** Tags that a person wished, shown until the worker's answer has them: how long a wish holds. */
import type { Tag } from '../../core/types.ts';

export interface TagWish {
  readonly tags: readonly Tag[];
  /** Where the wish is: on its way, or kept: since when (null: a verdict was taken back), with how many changes to undo. */
  readonly way: 'sent' | { readonly at: string | null; readonly undoable: number };
}

/** What the worker says now. */
export interface TagAnswer {
  /** When the verdict was given; null without one. */
  readonly at: string | null;
  readonly undoable: number;
}

/**
 * False as soon as the answer has the wish, or something newer: a later verdict, or a change taken back. Until then
 * answers to earlier wishes must not show, which may still come in when the wish is kept.
 */
export function wishHolds({ way }: TagWish, answer: TagAnswer): boolean {
  if (way === 'sent') return true;
  if (answer.undoable < way.undoable) return false;
  if (way.at === null || answer.at === null) return way.at !== answer.at;
  return answer.at < way.at;
}
