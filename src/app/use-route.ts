import { useEffect, useState } from 'react';
import type { StudioStore } from '../store/create-store.ts';
import { formatRoute, parseRoute, type Route } from '../store/route.ts';
import type { StudioState } from '../store/state.ts';
import { openTrail, type AddressMove } from './address-trail.ts';

function routeOf({ project, view, subject, filter, order }: StudioState): Route {
  return { project: project?.project.id ?? null, view, subject, filter, order };
}

/** Brings the store to where the address points. A project that is not there leads to the first page. */
async function follow(store: StudioStore): Promise<void> {
  const { project: id, view, subject, filter, order } = parseRoute(location.hash);
  const { project, projects, closeProject, openProject, show, setFilter, setOrder, forgetFilterSteps } =
    store.getState();
  const known = projects.some((entry) => entry.id === id);
  if (id === null || !known) {
    if (project !== null) closeProject();
    if (id === null) show(view);
    return;
  }
  const entering = project?.project.id !== id;
  if (entering) await openProject(id);
  if (store.getState().project?.project.id !== id) return;
  show(view, subject);
  setOrder(order);
  setFilter(filter);
  if (entering) forgetFilterSteps();
}

function isElsewhere(state: StudioState, before: StudioState): boolean {
  return (
    state.view !== before.view ||
    state.subject !== before.subject ||
    state.project?.project.id !== before.project?.project.id
  );
}

/** How a change of the state shows in the history of the browser; null where the address stays. */
export function moveOf(state: StudioState, before: StudioState): AddressMove | null {
  if (isElsewhere(state, before)) return 'step';
  const [now, then] = [state.filterSteps, before.filterSteps];
  if (now.future.length > then.future.length) return 'back';
  if (now.future.length < then.future.length && now.past.length > then.past.length) return 'forward';
  if (now.past.length > then.past.length) return 'step';
  return state.filter !== before.filter || state.order !== before.order ? 'replace' : null;
}

/**
 * Keeps the address and the store in step: reload keeps project, view and filter, and "back" is an undo of the filter. Returns true once the
 * address that the page was opened with has been followed.
 */
export function useRoute(store: StudioStore, ready: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!ready) return undefined;
    const trail = openTrail(history, location);
    // While an address is being followed the store is behind it: nothing must be written over it.
    let following = 0;
    async function followAddress(): Promise<void> {
      following += 1;
      await follow(store);
      following -= 1;
      if (following === 0) trail.write(formatRoute(routeOf(store.getState())), 'replace');
      setSettled(true);
    }
    function onAddress(): void {
      if (trail.arrived()) void followAddress();
    }
    const stop = store.subscribe((state, before) => {
      // A tab that has lost the studio keeps its address: it leads back here when the studio returns.
      if (state.session.state !== 'open' || following > 0) return;
      const move = moveOf(state, before);
      if (move !== null) trail.write(formatRoute(routeOf(state)), move);
    });
    window.addEventListener('popstate', onAddress);
    void followAddress();
    return () => {
      stop();
      window.removeEventListener('popstate', onAddress);
    };
  }, [store, ready]);
  return settled;
}
