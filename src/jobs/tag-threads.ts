/** Tags in several threads at once, whatever platform they are of: each has a session of its own of one engine. */
import { identityDifferences } from '../core/tagging/identity.ts';
import type { EngineIdentity } from '../core/types.ts';
import type { Engine, EngineConfig, EngineHost, Session, TagOutcome, TextItem } from '../engines/engine.ts';
import { endingOf } from './ending.ts';

/** What a thread opens. */
export interface ThreadWish {
  readonly engineId: string;
  readonly config: EngineConfig;
  /** The file of an adapted version; null: the engine as it comes. */
  readonly version: Uint8Array | null;
}

/** What goes over the line to a thread. */
export interface TagThreadApi {
  open(wish: ThreadWish): Promise<EngineIdentity>;
  /** One outcome for each item. */
  tag(items: readonly TextItem[]): Promise<readonly TagOutcome[]>;
}

/** Returns what a thread answers with. */
export function tagThread(
  loadEngine: (id: string) => Promise<Engine>,
  host: Omit<EngineHost, 'readVersion' | 'models'>,
): TagThreadApi {
  const never = new AbortController().signal;
  let session: Session | null = null;
  return {
    async open({ engineId, config, version }) {
      const engine = await loadEngine(engineId);
      const versions = version === null ? {} : { readVersion: () => Promise.resolve(version) };
      session = await engine.open(config, { host: { ...host, ...versions }, signal: never });
      return session.identity;
    },
    async tag(items) {
      if (session === null) throw new Error('The thread was asked for tags before it was told of which engine.');
      const outcomes: TagOutcome[] = [];
      for await (const outcome of session.tag(items, { signal: never })) outcomes.push(outcome);
      return outcomes;
    },
  };
}

/** A thread that was started. */
export interface StartedThread {
  readonly line: TagThreadApi;
  /** Rejects when the thread ends by itself. */
  readonly gone: Promise<never>;
  stop(): void;
}

export interface TagThreads {
  /** Of the machine. */
  readonly processors: number;
  start(): StartedThread;
}

/** Tags in the calling thread alone. */
export const noThreads: TagThreads = {
  processors: 1,
  start: () => {
    throw new Error('There are no threads here.');
  },
};

/** Each keeps a model in memory, and all wait for one store. */
const mostThreads = 3;

/** Fewer texts are tagged before a thread has opened its engine. */
const leastTexts = 2000;

function threadsFor(texts: number, { processors }: TagThreads): number {
  return texts < leastTexts ? 0 : Math.max(0, Math.min(mostThreads, processors - 1));
}

/** A session that tags in the calling thread and in others beside it, until they are stopped. */
export interface TeamSession {
  readonly session: Session;
  stop(): void;
}

/**
 * Starts threads beside a session where its engine can make use of them and so many texts are worth it. They take part as soon
 * as they have opened the same engine; one that cannot, or gives out, is left aside.
 */
export function startTeam(
  session: Session,
  texts: number,
  threads: TagThreads,
  host: Pick<EngineHost, 'readVersion'>,
): TeamSession {
  const count = session.inThreads === true ? threadsFor(texts, threads) : 0;
  const started = Array.from({ length: count }, () => tryToStart(threads)).filter((thread) => thread !== null);
  const crew = new Crew(session.concurrency);
  for (const thread of started) void crew.join(thread, session.identity, host);
  return {
    session: started.length === 0 ? session : withCrew(session, crew, started.length),
    stop() {
      for (const thread of started) thread.stop();
    },
  };
}

function tryToStart(threads: TagThreads): StartedThread | null {
  try {
    return threads.start();
  } catch {
    return null;
  }
}

function withCrew(session: Session, crew: Crew, threads: number): Session {
  return {
    ...session,
    concurrency: session.concurrency * (1 + threads),
    async *tag(items, { signal }) {
      const outcomes = await untilAborted(crew.tag(items), signal);
      if (outcomes === null) yield* session.tag(items, { signal });
      else yield* outcomes;
    },
  };
}

/** The answer, or an AbortError as soon as the signal fires: a thread may be busy, or have ended without a word. */
function untilAborted<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    function onAbort(): void {
      reject(new DOMException('Tagging was stopped.', 'AbortError'));
    }
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
    void answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

interface Member {
  readonly tag: TagThreadApi['tag'];
  /** Batches under way. */
  batches: number;
}

/** The threads that have opened their engine. Each gets so many batches at a time: its next one waits for it, not it for the next one. */
class Crew {
  readonly #members = new Set<Member>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Without a word where the thread cannot join: the others tag all there is. */
  async join(
    thread: StartedThread,
    identity: EngineIdentity,
    { readVersion }: Pick<EngineHost, 'readVersion'>,
  ): Promise<void> {
    const ending = endingOf(thread.gone);
    const { engine: engineId, settings: config } = identity;
    try {
      const version = typeof config.version === 'string' ? await readVersion?.(config.version) : null;
      const opened = await ending.unless(thread.line.open({ engineId, config, version: version ?? null }));
      if (identityDifferences(identity, opened).length > 0) throw new Error('It would answer otherwise.');
      const member = { tag: (items: readonly TextItem[]) => ending.unless(thread.line.tag(items)), batches: 0 };
      this.#members.add(member);
      thread.gone.catch(() => this.#members.delete(member));
    } catch {
      thread.stop();
    }
  }

  /** Null where every thread has enough to do, or the one that was asked has no answer: then it is the caller's turn. */
  async tag(items: readonly TextItem[]): Promise<readonly TagOutcome[] | null> {
    const [idlest] = [...this.#members].sort((a, b) => a.batches - b.batches);
    if (idlest === undefined || idlest.batches >= this.#most) return null;
    idlest.batches += 1;
    try {
      return await idlest.tag(items);
    } catch {
      return null;
    } finally {
      idlest.batches -= 1;
    }
  }
}
