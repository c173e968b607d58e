import { useEffect, useRef, useState } from 'react';
import type { Tag } from '../../core/types.ts';
import type { TurnDetail } from '../../workers/analysis/contract.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { wishHolds, type TagAnswer, type TagWish } from './tag-wish.ts';
import { offerUndo } from './undo-notice.ts';

export interface TagEdits {
  /** The tags as they stand, an edit on its way included. */
  readonly tags: readonly Tag[];
  /** Keeps other tags as a person's word, or (null) takes that word back; `done` says what was done. */
  readonly edit: (tags: readonly Tag[] | null, done: string) => void;
}

function answerOf({ verdict, effective }: TurnDetail, undoable: number): TagAnswer {
  return { tags: verdict?.tags ?? effective?.result.tags ?? [], at: verdict?.at ?? null, undoable };
}

/** Edits of the tags of one text: shown at once, kept as a verdict, offered for undo. */
export function useTagEdits(turn: TurnDetail): TagEdits {
  const setTags = useStudio((studio) => studio.setTags);
  const notify = useStudio((studio) => studio.notify);
  const undoable = useStudio((studio) => studio.undoable);
  const state = useStudioState();
  const [wish, setWish] = useState<TagWish | null>(null);
  const engineTags = turn.effective?.result.tags ?? [];
  const answer = answerOf(turn, undoable);
  const newest = useRef(answer);
  useEffect(() => {
    newest.current = answer;
  });
  if (wish !== null && !wishHolds(wish, answer)) setWish(null);

  async function keep(next: readonly Tag[] | null, done: string): Promise<void> {
    const sent: TagWish = { tags: next ?? engineTags, way: 'sent' };
    setWish(sent);
    try {
      await setTags(turn.textId, next);
      const way = { over: newest.current.at, undoable: state().undoable };
      setWish((current) => (current === sent ? { tags: sent.tags, way } : current));
      offerUndo(state(), done);
    } catch (error) {
      setWish((current) => (current === sent ? null : current));
      const reason = error instanceof Error ? error.message : String(error);
      notify({ kind: 'problem', text: `The change of the tags was not kept: ${reason}`, action: null });
    }
  }

  return { tags: wish?.tags ?? answer.tags, edit: (next, done) => void keep(next, done) };
}
