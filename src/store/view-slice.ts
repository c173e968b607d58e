import { emptyFilter, type Filter } from '../core/filter/filter.ts';
import { datasetOrder } from '../core/filter/order.ts';
import { afterChange, noFilterSteps } from './filter-steps.ts';
import type { SliceContext } from './slice.ts';
import { messageOf } from './slice.ts';
import type { Theme, ViewSlice } from './state.ts';

function isTheme(value: string | null): value is Theme {
  return value === 'light' || value === 'dark' || value === 'system';
}

/** Asks what the filter matches: one question at a time, and a burst of changes costs two answers at most. */
function createMatching({ set, get, clients }: SliceContext): () => Promise<void> {
  let asking = false;
  let askAgain = false;

  async function refreshMatches(): Promise<void> {
    if (asking) {
      askAgain = true;
      return;
    }
    asking = true;
    const { filter } = get();
    try {
      const matches = await clients.analysis.view(filter);
      if (get().filter === filter) set({ matches });
    } catch (error) {
      get().notify({ kind: 'problem', text: `The filter could not be applied: ${messageOf(error)}`, action: null });
    } finally {
      asking = false;
    }
    if (askAgain) {
      askAgain = false;
      await refreshMatches();
    }
  }

  return refreshMatches;
}

type FilterActions = Pick<ViewSlice, 'setFilter' | 'undoFilter' | 'redoFilter' | 'forgetFilterSteps'>;

function createFilterActions({ set, get }: SliceContext, refreshMatches: () => Promise<void>): FilterActions {
  function setFilter(filter: Filter): void {
    set((state) => ({ filter, filterSteps: afterChange(state.filterSteps, state.filter, filter, state.undoable) }));
    if (get().project !== null) void refreshMatches();
  }

  return {
    setFilter,
    undoFilter() {
      const last = get().filterSteps.past.at(-1);
      if (last !== undefined) setFilter(last.filter);
    },
    redoFilter() {
      const ahead = get().filterSteps.future.at(-1);
      if (ahead !== undefined) setFilter(ahead);
    },
    forgetFilterSteps: () => set({ filterSteps: noFilterSteps }),
  };
}

export function createViewSlice(context: SliceContext): ViewSlice {
  const { set, clients } = context;
  const refreshMatches = createMatching(context);
  const stored = clients.page.recall('theme');
  return {
    view: 'data',
    subject: null,
    filter: emptyFilter,
    filterSteps: noFilterSteps,
    order: datasetOrder,
    matches: null,
    dataVersion: 0,
    selected: null,
    theme: isTheme(stored) ? stored : 'system',
    panel: null,
    show: (view, subject = null) => set({ view, subject, panel: null }),
    showPanel: (panel) => set({ panel }),
    ...createFilterActions(context, refreshMatches),
    setOrder: (order) => set({ order }),
    select: (selected) => set({ selected }),
    setTheme(theme) {
      clients.page.remember('theme', theme);
      set({ theme });
    },
    dataChanged(dataVersion) {
      set({ dataVersion });
      void refreshMatches();
    },
  };
}
