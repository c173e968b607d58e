import { emptyFilter } from '../core/filter/filter.ts';
import type { SliceContext } from './slice.ts';
import { messageOf } from './slice.ts';
import type { Theme, ViewSlice } from './state.ts';

function isTheme(value: string | null): value is Theme {
  return value === 'light' || value === 'dark' || value === 'system';
}

export function createViewSlice({ set, get, clients }: SliceContext): ViewSlice {
  let asking = false;
  let askAgain = false;

  /** One question at a time: the last filter wins, and a burst of changes costs two answers at most. */
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

  const stored = clients.page.recall('theme');
  return {
    view: 'data',
    filter: emptyFilter,
    matches: null,
    dataVersion: 0,
    selected: null,
    theme: isTheme(stored) ? stored : 'system',
    panel: null,
    show: (view) => set({ view, panel: null }),
    showPanel: (panel) => set({ panel }),
    setFilter(filter) {
      set({ filter });
      if (get().project !== null) void refreshMatches();
    },
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
