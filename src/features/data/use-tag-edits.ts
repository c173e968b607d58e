import { useState } from 'react';
import type { Tag } from '../../core/types.ts';
import type { TurnDetail } from '../../workers/analysis/contract.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { offerUndo } from './undo-notice.ts';

export interface TagEdits {
  /** The tags as they stand, an edit on its way included. */
  readonly tags: readonly Tag[];
  /** Keeps other tags as a person's word, or (null) takes that word back; `done` says what was done. */
  readonly edit: (tags: readonly Tag[] | null, done: string) => void;
}

/** Edits of the tags of one text: shown at once, kept as a verdict, offered for undo. */
export function useTagEdits(turn: TurnDetail): TagEdits {
  const setTags = useStudio((studio) => studio.setTags);
  const state = useStudioState();
  const notify = useStudio((studio) => studio.notify);
  // What was wished holds until the worker's answer has another verdict than the one it was wished upon.
  const [wish, setWish] = useState<{ readonly over: string | null; readonly tags: readonly Tag[] } | null>(null);
  const over = turn.verdict?.at ?? null;
  const engineTags = turn.effective?.result.tags ?? [];
  const tags = wish !== null && wish.over === over ? wish.tags : (turn.verdict?.tags ?? engineTags);

  async function keep(next: readonly Tag[] | null, done: string): Promise<void> {
    setWish({ over, tags: next ?? engineTags });
    try {
      await setTags(turn.textId, next);
      offerUndo(state(), done);
    } catch (error) {
      setWish(null);
      const reason = error instanceof Error ? error.message : String(error);
      notify({ kind: 'problem', text: `The change of the tags was not kept: ${reason}`, action: null });
    }
  }

  return { tags, edit: (next, done) => void keep(next, done) };
}
