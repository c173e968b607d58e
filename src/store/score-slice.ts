/** The scores that a user typed in: kept with the project. */
import { noScoreBook, parseScoreBook } from './scores.ts';
import { guarded, type SliceContext } from './slice.ts';
import type { ScoreSlice } from './state.ts';

const key = 'scores';

export function createScoreSlice(context: SliceContext): ScoreSlice {
  const { set, clients } = context;
  return {
    scores: noScoreBook,
    setScores(scores) {
      set({ scores });
      void guarded(context, 'The scores were not kept', () => clients.store.setSetting(key, JSON.stringify(scores)));
    },
  };
}

/** Takes the scores that the open project kept; those typed in meanwhile stay. */
export async function readScores({ get, set, clients }: SliceContext): Promise<void> {
  const project = get().project?.project.id ?? '';
  const kept = parseScoreBook(await clients.store.getSetting(key));
  // Earlier versions kept them with the page, where no backup of the project finds them.
  const former = kept ?? parseScoreBook(clients.page.recall(`scores:${project}`));
  if (former === null || get().project?.project.id !== project || get().scores !== noScoreBook) return;
  if (kept === null) get().setScores(former);
  else set({ scores: kept });
}
