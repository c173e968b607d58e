import type { Tag } from '../core/types.ts';
import type { SliceContext } from './slice.ts';
import type { ReviewSlice } from './state.ts';

interface PastVerdict {
  readonly project: string | null;
  readonly textId: number;
  /** What stood before; null where nothing did. */
  readonly before: readonly Tag[] | null;
}

/** Verdicts go to the store worker; what stood before each is kept here, so that it can be taken back. */
export function createReviewSlice({ set, get, clients }: SliceContext): ReviewSlice {
  const past: PastVerdict[] = [];
  function openProject(): string | null {
    return get().project?.project.id ?? null;
  }

  let changes = 0;
  async function change(textId: number, tags: readonly Tag[] | null) {
    const { before, after } = await clients.store.setVerdict(textId, tags);
    changes += 1;
    set({ verdictChanges: new Map(get().verdictChanges).set(textId, changes) });
    return { before, kept: { at: after?.at ?? null, change: changes } };
  }

  return {
    undoable: 0,
    verdictChanges: new Map(),
    async setTags(textId, tags) {
      const { before, kept } = await change(textId, tags);
      past.push({ project: openProject(), textId, before: before?.tags ?? null });
      set({ undoable: past.length });
      return kept;
    },
    async undoVerdict() {
      const last = past.pop();
      set({ undoable: past.length });
      if (last?.project === openProject()) await change(last.textId, last.before);
    },
  };
}
