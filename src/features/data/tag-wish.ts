/** Tags that a person wished, shown until the worker's answer has them: how long a wish holds. */
import type { Tag } from '../../core/types.ts';
import type { KeptVerdict } from '../../store/state.ts';

export interface TagWish {
  readonly tags: readonly Tag[];
  /** Where the wish is: on its way, or kept, by which change of the session. */
  readonly way: 'sent' | KeptVerdict;
}

/**
 * While a wish is on its way, and after it is kept, answers to earlier ones may still come in: they must not show. False
 * as soon as the worker's answer has the verdict that was kept, or another change of the text came after it.
 *
 * `at`: when the verdict of the answer was given, null without one; `change`: the text's last change of the session.
 */
export function wishHolds({ way }: TagWish, at: string | null, change: number | undefined): boolean {
  return way === 'sent' || (way.change === change && way.at !== at);
}
