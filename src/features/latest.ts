/** Answers that go out of date: the newest is asked for one at a time, and what is known stays until it is replaced. */
import { useEffect, useState, useSyncExternalStore } from 'react';

export interface Wish<T> {
  /** What is asked. An answer to another key is never taken. */
  readonly key: string;
  /** Grows with the data. An answer to an older version is taken, and asked for again. */
  readonly version: number;
  load(): Promise<T>;
}

export interface Answer<T> {
  /** The key that `value` belongs to: while another is being asked, it is the former one. Null before the first answer. */
  readonly key: string | null;
  readonly version: number;
  readonly value: T | null;
  /** Why the newest question has no answer; null when it has, or when it is still being asked. */
  readonly failed: string | null;
}

const unanswered = { key: null, version: -1, value: null, failed: null } as const;

/** Asks one question at a time: constant change slows answers down, but cannot starve them. */
export class Latest<T> {
  readonly #listeners = new Set<() => void>();
  #answer: Answer<T> = unanswered;
  #wish: Wish<T> | null = null;
  #asking: Wish<T> | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly answer = (): Answer<T> => this.#answer;

  ask(wish: Wish<T>): void {
    this.#wish = wish;
    if (this.#asking === null && this.#isAnswered(wish)) return;
    if (this.#asking === null || this.#asking.key !== wish.key) void this.#load(wish);
  }

  #isAnswered({ key, version }: Wish<T>): boolean {
    const { value, failed } = this.#answer;
    return value !== null && failed === null && this.#answer.key === key && this.#answer.version >= version;
  }

  async #load(wish: Wish<T>): Promise<void> {
    this.#asking = wish;
    const outcome = await settle(wish);
    if (this.#asking !== wish) return;
    this.#asking = null;
    this.#answer =
      'value' in outcome
        ? { key: wish.key, version: wish.version, value: outcome.value, failed: null }
        : { ...this.#answer, failed: outcome.failed };
    for (const listener of this.#listeners) listener();
    if (this.#wish !== null && this.#wish.version > wish.version) void this.#load(this.#wish);
  }
}

async function settle<T>(wish: Wish<T>): Promise<{ readonly value: T } | { readonly failed: string }> {
  try {
    return { value: await wish.load() };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** The newest answer to a question; `load` is called when the key or the version changes, and not while key is null. */
export function useLatest<T>(key: string | null, version: number, load: () => Promise<T>): Answer<T> {
  const [latest] = useState(() => new Latest<T>());
  useEffect(() => {
    if (key !== null) latest.ask({ key, version, load });
    // `load` is made anew by every render; what it asks is named by key and version.
  }, [latest, key, version]);
  return useSyncExternalStore(latest.subscribe, latest.answer);
}
