import { useEffect, useState } from 'react';
import type { StudioStore } from '../store/create-store.ts';
import { formatRoute, parseRoute, type Route } from '../store/route.ts';
import type { StudioState } from '../store/state.ts';

function routeOf({ project, view, filter }: StudioState): Route {
  return { project: project?.project.id ?? null, view, filter };
}

/** Brings the store to where the address points. A project that is not there leads to the first page. */
async function follow(store: StudioStore): Promise<void> {
  const { project: id, view, filter } = parseRoute(location.hash);
  const { project, projects, closeProject, openProject, show, setFilter } = store.getState();
  const known = projects.some((entry) => entry.id === id);
  if (id === null || !known) {
    if (project !== null) closeProject();
    return;
  }
  if (project?.project.id !== id) await openProject(id);
  if (store.getState().project?.project.id !== id) return;
  show(view);
  setFilter(filter);
}

/** True when a change leads to another place (a step for "back"), and not just to another filter of the same one. */
function isStep(state: StudioState, before: StudioState): boolean {
  return state.view !== before.view || state.project?.project.id !== before.project?.project.id;
}

/** Writes the address of the state where it differs from the one that is there. */
function writeAddress(state: StudioState, step: boolean): void {
  const hash = formatRoute(routeOf(state));
  if (hash === formatRoute(parseRoute(location.hash))) return;
  if (step) history.pushState(null, '', hash);
  else history.replaceState(null, '', hash);
}

/**
 * Keeps the address and the store in step: reload and "back" keep project, view and filter. Returns true once the
 * address that the page was opened with has been followed.
 */
export function useRoute(store: StudioStore, ready: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!ready) return undefined;
    // While an address is being followed the store is behind it: nothing must be written over it.
    let following = 0;
    async function followAddress(): Promise<void> {
      following += 1;
      await follow(store);
      following -= 1;
      if (following === 0) writeAddress(store.getState(), false);
      setSettled(true);
    }
    function onAddress(): void {
      void followAddress();
    }
    const stop = store.subscribe((state, before) => {
      // A tab that has lost the studio keeps its address: it leads back here when the studio returns.
      const open = state.session.state === 'open';
      if (open && following === 0 && (isStep(state, before) || state.filter !== before.filter)) {
        writeAddress(state, isStep(state, before));
      }
    });
    window.addEventListener('popstate', onAddress);
    onAddress();
    return () => {
      stop();
      window.removeEventListener('popstate', onAddress);
    };
  }, [store, ready]);
  return settled;
}
