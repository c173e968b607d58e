import { createTickKeeper } from './kept-ticks.ts';
import { countTicks, noTicks, tickedRows, withRows } from './ticks.ts';
import { guarded, type SliceContext } from './slice.ts';
import type { TickSlice } from './state.ts';

export function createTickSlice(context: SliceContext): TickSlice {
  const { set, get, clients } = context;
  const keep = createTickKeeper(context);
  return {
    ticks: noTicks,
    tick(picks, on) {
      set(({ ticks }) => ({ ticks: withRows(ticks, picks, on) }));
      keep();
    },
    tickMatching: () =>
      guarded(context, 'The rows could not be ticked', async () => {
        get().tick(await clients.analysis.matchingRows(get().filter), true);
      }),
    clearTicks() {
      const { ticks, project, notify } = get();
      const count = countTicks(ticks, project?.datasets.map(({ id }) => id) ?? []);
      set({ ticks: { ...noTicks, version: ticks.version + 1 } });
      keep();
      const text = `${count.toLocaleString('en-US')} ${count === 1 ? 'row is' : 'rows are'} no longer ticked.`;
      notify({
        kind: 'info',
        text,
        action: { label: 'Undo', run: () => get().tick(tickedRows(ticks), true) },
      });
    },
  };
}
