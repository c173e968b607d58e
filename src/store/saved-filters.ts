/** Filters that a project keeps by name. */
import { parseFilter, writeFilter } from '../core/filter/filter-url.ts';
import { guarded, type SliceContext } from './slice.ts';
import type { SavedFilter, SavedFilterSlice } from './state.ts';

const key = 'saved-filters';

/** What the project keeps: [name, filter as in an address]. */
export function writeSavedFilters(saved: readonly SavedFilter[]): string {
  return JSON.stringify(saved.map(({ name, filter }) => [name, writeFilter(filter)]));
}

function isEntry(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
}

/** Reads what `writeSavedFilters` wrote; what it does not know is left out. */
export function parseSavedFilters(text: string | null): readonly SavedFilter[] {
  if (text === null) return [];
  try {
    const entries: unknown = JSON.parse(text);
    if (!Array.isArray(entries)) return [];
    return entries.filter(isEntry).map(([name, filter]) => ({ name, filter: parseFilter(filter) }));
  } catch {
    return [];
  }
}

/** The list with the filter under this name, in the order of names by code unit. */
export function withSaved(saved: readonly SavedFilter[], entry: SavedFilter): readonly SavedFilter[] {
  const others = saved.filter(({ name }) => name !== entry.name);
  return [...others, entry].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function createSavedFilterSlice(context: SliceContext): SavedFilterSlice {
  const { set, get, clients } = context;

  async function read(): Promise<readonly SavedFilter[]> {
    return parseSavedFilters(await clients.store.getSetting(key));
  }

  async function change(make: (saved: readonly SavedFilter[]) => readonly SavedFilter[]): Promise<void> {
    const savedFilters = make(await read());
    await clients.store.setSetting(key, writeSavedFilters(savedFilters));
    set({ savedFilters });
  }

  return {
    savedFilters: null,
    loadSavedFilters: () =>
      guarded(context, 'The saved filters could not be read', async () => set({ savedFilters: await read() })),
    saveFilter: (name) =>
      guarded(context, 'The filter was not kept', () =>
        change((saved) => withSaved(saved, { name, filter: get().filter })),
      ),
    deleteSavedFilter: (name) =>
      guarded(context, 'The saved filter could not be deleted', () =>
        change((saved) => saved.filter((entry) => entry.name !== name)),
      ),
  };
}
