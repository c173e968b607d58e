import { describe, expect, it } from 'vitest';
import { keepAwake, type AwakePage } from './keep-awake.ts';

/** A page that can be hidden, and counts the wake locks that it holds. */
function page(refuses = false) {
  const listeners = new Set<() => void>();
  const state = { visibility: 'visible' as DocumentVisibilityState, held: 0 };
  const awake = {
    document: {
      get visibilityState() {
        return state.visibility;
      },
      addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => void listeners.delete(listener),
    },
    wakeLock: {
      request: () => {
        if (refuses) return Promise.reject(new Error('low battery'));
        state.held += 1;
        return Promise.resolve({ release: () => Promise.resolve(void (state.held -= 1)) });
      },
    },
    // Only what is asked for.
  } as unknown as AwakePage;
  function show(visibility: DocumentVisibilityState): void {
    // The browser takes the lock away by itself.
    if (visibility === 'hidden') state.held = 0;
    state.visibility = visibility;
    for (const listener of listeners) listener();
  }
  return { awake, state, show, listeners };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('keepAwake', () => {
  it('holds the lock until it is let go', async () => {
    const { awake, state, listeners } = page();
    const letSleep = keepAwake(awake, () => undefined);
    await settled();
    expect(state.held).toBe(1);
    letSleep();
    await settled();
    expect(state.held).toBe(0);
    expect(listeners.size).toBe(0);
  });

  it('says when the page is hidden, and takes the lock again when it comes back', async () => {
    const { awake, state, show } = page();
    let hidden = 0;
    keepAwake(awake, () => (hidden += 1));
    await settled();
    show('hidden');
    expect([hidden, state.held]).toEqual([1, 0]);
    show('visible');
    await settled();
    expect([hidden, state.held]).toEqual([1, 1]);
  });

  it('lets go of a lock that comes late', async () => {
    const { awake, state } = page();
    keepAwake(awake, () => undefined)();
    await settled();
    expect(state.held).toBe(0);
  });

  it('does without where the browser refuses, or knows no locks', async () => {
    keepAwake(page(true).awake, () => undefined)();
    keepAwake({ ...page().awake, wakeLock: undefined }, () => undefined)();
    await settled();
  });
});
