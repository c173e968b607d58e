/** The addresses of this visit, so that an undo goes back in the history of the browser instead of adding to it. */
import { formatRoute, parseRoute } from '../store/route.ts';

export type AddressMove = 'step' | 'replace' | 'back' | 'forward';

/** The parts of `window.history` and `window.location` that a trail needs. */
export interface AddressHistory {
  readonly state: unknown;
  pushState(state: unknown, unused: string, url: string): void;
  replaceState(state: unknown, unused: string, url: string): void;
  go(delta: number): void;
}

export interface AddressTrail {
  /** Brings the address to a hash. */
  write(hash: string, move: AddressMove): void;
  /** The browser came to another address; false where the trail itself sent it there. */
  arrived(): boolean;
}

/** The place in the history, which survives a reload with the entry it belongs to; null for an entry made from outside. */
function placeOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('place' in state)) return null;
  return typeof state.place === 'number' ? state.place : null;
}

export function openTrail(history: AddressHistory, location: { readonly hash: string }): AddressTrail {
  let place = placeOf(history.state) ?? 0;
  const known = new Map<number, string>();
  /** Arrivals that are still to come because the trail asked for them. */
  let asked = 0;

  function settle(): void {
    known.set(place, formatRoute(parseRoute(location.hash)));
    if (placeOf(history.state) !== place) history.replaceState({ place }, '', location.hash);
  }
  settle();

  function travel(hash: string, by: 1 | -1): boolean {
    if (known.get(place + by) !== hash) return false;
    place += by;
    asked += 1;
    history.go(by);
    return true;
  }

  function step(hash: string): void {
    place += 1;
    for (const other of [...known.keys()]) if (other > place) known.delete(other);
    known.set(place, hash);
    history.pushState({ place }, '', hash);
  }

  function write(hash: string, move: AddressMove): void {
    if (hash === known.get(place)) return;
    if (move === 'back' && travel(hash, -1)) return;
    if (move === 'forward' && travel(hash, 1)) return;
    if (move !== 'replace') {
      step(hash);
      return;
    }
    known.set(place, hash);
    history.replaceState({ place }, '', hash);
  }

  function arrived(): boolean {
    if (asked > 0) {
      asked -= 1;
      return false;
    }
    const there = placeOf(history.state);
    if (there === null) {
      // Someone typed an address or followed a link: a new entry, which ends what was ahead.
      place += 1;
      for (const other of [...known.keys()]) if (other > place) known.delete(other);
    } else {
      place = there;
    }
    settle();
    return true;
  }

  return { write, arrived };
}
