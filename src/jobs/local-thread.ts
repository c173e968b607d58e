/** For tests: a thread of tag-threads.ts in the calling one, that can be made to end. */
import type { StartedThread, TagThreadApi } from './tag-threads.ts';

export interface LocalThread extends StartedThread {
  /** Texts that it was asked for. */
  readonly tagged: Set<number>;
  /** Batches that it was asked for and has not answered, at most. */
  readonly mostWaiting: number;
  readonly opened: boolean;
  readonly stopped: boolean;
  /** It ends by itself: what it is asked for has no answer any more. `said`: whether anyone is told. */
  end(said: boolean): void;
}

export function localThread(thread: TagThreadApi): LocalThread {
  const tagged = new Set<number>();
  const end = new AbortController();
  const state = { waiting: 0, mostWaiting: 0, opened: false, stopped: false, silent: false };
  const gone = new Promise<never>((_resolve, reject) => {
    end.signal.addEventListener('abort', () => reject(new Error('It ended.')));
  });
  return {
    line: {
      open: async (wish) => {
        const identity = await thread.open(wish);
        state.opened = true;
        return identity;
      },
      tag: async (items) => {
        for (const { textId } of items) tagged.add(textId);
        state.waiting += 1;
        state.mostWaiting = Math.max(state.mostWaiting, state.waiting);
        // As over a line: the answer comes in a task of its own.
        await new Promise<void>((resolve) => setTimeout(resolve, 1));
        state.waiting -= 1;
        return end.signal.aborted || state.silent ? new Promise<never>(() => undefined) : thread.tag(items);
      },
    },
    gone,
    tagged,
    get mostWaiting() {
      return state.mostWaiting;
    },
    get opened() {
      return state.opened;
    },
    get stopped() {
      return state.stopped;
    },
    stop: () => (state.stopped = true),
    end: (said) => {
      if (said) end.abort();
      else state.silent = true;
    },
  };
}
