import type { Tag } from '../core/types.ts';
import type { SliceContext } from './slice.ts';
import type { ReviewSlice } from './state.ts';

/** Verdicts go to the store worker; what stood before is kept here, so that each can be taken back. */
export function createReviewSlice({ set, get, clients }: SliceContext): ReviewSlice {
  const past: { readonly project: string | null; readonly textId: number; readonly before: readonly Tag[] | null }[] =
    [];

  async function verdictBefore(textId: number): Promise<readonly Tag[] | null> {
    const verdicts = await clients.store.verdicts();
    return verdicts.find((entry) => entry.textId === textId)?.verdict.tags ?? null;
  }

  return {
    undoable: 0,
    async setTags(textId, tags) {
      const before = await verdictBefore(textId);
      await clients.store.setVerdict(textId, tags);
      past.push({ project: get().project?.project.id ?? null, textId, before });
      set({ undoable: past.length });
    },
    async undoVerdict() {
      const last = past.pop();
      set({ undoable: past.length });
      const project = get().project?.project.id ?? null;
      if (last?.project === project) await clients.store.setVerdict(last.textId, last.before);
    },
  };
}
