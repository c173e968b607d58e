/** For tests: a thread of tag-threads.ts in the calling one, that can be made to fail. */
import type { StartedThread, TagThreadApi } from './tag-threads.ts';

export interface LocalThread extends StartedThread {
  /** Texts that it was asked for. */
  readonly tagged: Set<number>;
  readonly stopped: boolean;
  /** It ends by itself: what it is asked for has no answer any more. */
  end(): void;
}

export function localThread(thread: TagThreadApi): LocalThread {
  const tagged = new Set<number>();
  const ending = new AbortController();
  let stopped = false;
  const gone = new Promise<never>((_resolve, reject) => {
    ending.signal.addEventListener('abort', () => reject(new Error('It ended.')));
  });
  return {
    line: {
      open: (wish) => thread.open(wish),
      tag: async (items) => {
        for (const { textId } of items) tagged.add(textId);
        // As over a line: the answer comes in a task of its own.
        await new Promise<void>((resolve) => setTimeout(resolve, 1));
        return ending.signal.aborted ? new Promise<never>(() => undefined) : thread.tag(items);
      },
    },
    gone,
    tagged,
    stop: () => (stopped = true),
    get stopped() {
      return stopped;
    },
    end: () => ending.abort(),
  };
}
