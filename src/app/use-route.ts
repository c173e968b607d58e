import { useEffect } from 'react';
import type { StudioStore } from '../store/create-store.ts';
import { formatRoute, parseRoute, type Route } from '../store/route.ts';
import type { StudioState } from '../store/state.ts';

function routeOf({ project, view, filter }: StudioState): Route {
  return { project: project?.project.id ?? null, view, filter };
}

/** Brings the store to where the address points. A project that is not there leads to the first page. */
async function follow(store: StudioStore): Promise<void> {
  const { project: id, view, filter } = parseRoute(location.hash);
  const { project, projects, closeProject, openProject } = store.getState();
  const known = projects.some((entry) => entry.id === id);
  if (id === null || !known) {
    if (project !== null) closeProject();
    return;
  }
  if (project?.project.id !== id) await openProject(id);
  if (store.getState().project?.project.id !== id) return;
  store.getState().show(view);
  store.getState().setFilter(filter);
}

/** Keeps the address and the store in step: reload and "back" keep project, view and filter. */
export function useRoute(store: StudioStore, ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    // Until the address has been followed the store is behind it: nothing must be written over it.
    let following = true;
    async function followAddress(): Promise<void> {
      following = true;
      await follow(store);
      following = false;
      write(store.getState(), true);
    }
    function write(state: StudioState, replace: boolean): void {
      const hash = formatRoute(routeOf(state));
      if (following || hash === formatRoute(parseRoute(location.hash))) return;
      if (replace) history.replaceState(null, '', hash);
      else history.pushState(null, '', hash);
    }
    const stop = store.subscribe((state, before) => {
      const place = state.view === before.view && state.project?.project.id === before.project?.project.id;
      if (!place || state.filter !== before.filter) write(state, place);
    });
    const onHashChange = (): void => void followAddress();
    window.addEventListener('hashchange', onHashChange);
    window.addEventListener('popstate', onHashChange);
    void followAddress();
    return () => {
      stop();
      window.removeEventListener('hashchange', onHashChange);
      window.removeEventListener('popstate', onHashChange);
    };
  }, [store, ready]);
}
