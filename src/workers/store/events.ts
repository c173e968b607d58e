/** Tells pages and workers what has changed: at once the first time, then at most every 100 ms. */
import type { StoreEvent } from './contract.ts';

const INTERVAL_MS = 100;

export interface Events {
  subscribe(onEvent: (event: StoreEvent) => void): void;
  emit(event: StoreEvent): void;
  /** Something of the project has changed. `read` makes the event when it is due; null: nothing to tell any more. */
  changed(read: () => StoreEvent | null): void;
}

export function createEvents(): Events {
  const listeners = new Set<(event: StoreEvent) => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pending: (() => StoreEvent | null) | null = null;

  function emit(event: StoreEvent): void {
    for (const listener of listeners) listener(event);
  }
  function send(): void {
    const event = pending?.() ?? null;
    pending = null;
    timer = null;
    if (event === null) return;
    emit(event);
    timer = setTimeout(send, INTERVAL_MS);
  }
  return {
    subscribe: (onEvent) => void listeners.add(onEvent),
    emit,
    changed(read) {
      pending = read;
      // Not within the caller: what it was doing may not be complete yet.
      timer ??= setTimeout(send, 0);
    },
  };
}
