import { useState } from 'react';
import type { Tag } from '../../core/types.ts';
import type { TurnDetail } from '../../workers/analysis/contract.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { wishHolds, type TagWish } from './tag-wish.ts';
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
  const notify = useStudio((studio) => studio.notify);
  const lastChange = useStudio((studio) => studio.verdictChanges.get(turn.textId));
  const state = useStudioState();
  const [wish, setWish] = useState<TagWish | null>(null);
  if (wish !== null && !wishHolds(wish, turn.verdict?.at ?? null, lastChange)) setWish(null);
  const engineTags = turn.effective?.result.tags ?? [];
  const known = turn.verdict?.tags ?? engineTags;

  async function keep(next: readonly Tag[] | null, done: string): Promise<void> {
    const sent: TagWish = { tags: next ?? engineTags, way: 'sent' };
    setWish(sent);
    try {
      const way = await setTags(turn.textId, next);
      setWish((current) => (current === sent ? { tags: sent.tags, way } : current));
      offerUndo(state(), done);
    } catch (error) {
      setWish((current) => (current === sent ? null : current));
      const reason = error instanceof Error ? error.message : String(error);
      notify({ kind: 'problem', text: `The change of the tags was not kept: ${reason}`, action: null });
    }
  }

  return { tags: wish === null ? known : wish.tags, edit: (next, done) => void keep(next, done) };
}
