/** Makes, goes on with and ends tagging runs: the store keeps them, jobs/tag does the work. */
import { identityDifferences } from '../../core/tagging/identity.ts';
import type { EngineIdentity, Result, Tag } from '../../core/types.ts';
import {
  EngineStopped,
  type Engine,
  type EngineConfig,
  type EngineHost,
  type Session,
  type Trial,
} from '../../engines/engine.ts';
import type { Clock } from '../../jobs/ports.ts';
import { startTeam, type TagThreads, type TeamSession } from '../../jobs/tag-threads.ts';
import { tagRun } from '../../jobs/tag.ts';
import type { RunInfo, RunScope, StoreDataApi } from '../store/contract.ts';
import type { TagProgress } from './contract.ts';
import { progressOf, spacedProgress } from './progress.ts';
import { Sessions } from './sessions.ts';

/** The part of the store that tagging needs. */
export type TaggingStore = Pick<
  StoreDataApi,
  'createRun' | 'pendingTexts' | 'commitBatch' | 'setRunState' | 'projectState' | 'texts'
>;

export interface TaggingDeps {
  readonly store: () => TaggingStore;
  readonly loadEngine: (engineId: string) => Promise<Engine>;
  readonly host: EngineHost;
  readonly clock: Clock;
  readonly threads: TagThreads;
}

interface JobHandles {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: TagProgress) => void;
}

const neverStopped = new AbortController().signal;

export class TaggingRuns {
  readonly #deps: TaggingDeps;
  readonly #sessions: Sessions;

  constructor(deps: TaggingDeps) {
    this.#deps = deps;
    this.#sessions = new Sessions(deps.loadEngine, deps.host);
  }

  /** Makes a run and tags its scope. Returns it complete, or paused when the signal fired. */
  async start(engineId: string, scope: RunScope, handles: JobHandles, config: EngineConfig = {}): Promise<RunInfo> {
    const session = await this.#sessions.get(engineId, config, handles.signal);
    const label = await this.#labelOf(engineId, session.identity);
    handles.signal.throwIfAborted();
    // No engine so far draws by chance: the seed is kept with the run for those that will.
    const run = await this.#deps.store().createRun({ identity: session.identity, label, scope, seed: 0 });
    return this.#tag(run, session, handles);
  }

  /** Goes on with a run. Throws when the engine would answer differently by now. */
  async resume(runId: number, handles: JobHandles): Promise<RunInfo> {
    const run = await this.#find(runId);
    if (run.kind !== 'engine') throw new Error(`“${run.label}” came with an import: no engine can go on with it.`);
    const session = await this.#sessions.get(run.identity.engine, run.identity.settings, handles.signal);
    const differences = identityDifferences(run.identity, session.identity);
    if (differences.length > 0) {
      throw new Error(
        `“${run.label}” was begun with another engine than this studio has (${differences.join('; ')}). ` +
          'Its results are kept as they are. Start a new run to tag the rest.',
      );
    }
    handles.signal.throwIfAborted();
    await this.#deps.store().setRunState(runId, 'running', null);
    return this.#tag(run, session, handles);
  }

  async settings(engineId: string, config: EngineConfig): Promise<EngineIdentity['settings']> {
    return (await this.#sessions.get(engineId, config, neverStopped)).identity.settings;
  }

  async tagOne(engineId: string, text: string, config: EngineConfig = {}): Promise<Result> {
    const session = await this.#sessions.get(engineId, config, neverStopped);
    for await (const { result } of session.tag([{ textId: 0, text }], { signal: neverStopped })) return result;
    throw new Error('The engine gave no answer.');
  }

  async tryModel(text: string, config: EngineConfig, signal: AbortSignal): Promise<Trial> {
    const session = await this.#sessions.get('webllm', config, signal);
    if (session.tryOne === undefined) throw new Error('Only language models can be tried in full view.');
    return session.tryOne(text, { signal });
  }

  async explain(
    engineId: string,
    text: string,
    tags: readonly Tag[],
    config: EngineConfig = {},
  ): Promise<readonly string[]> {
    const session = await this.#sessions.get(engineId, config, neverStopped);
    return (await session.explain?.(text, tags)) ?? [];
  }

  /** A kept version goes by its own name, the engine's other runs by the engine's. */
  async #labelOf(engineId: string, { settings }: EngineIdentity): Promise<string> {
    const { label } = await this.#deps.loadEngine(engineId);
    if (settings.version === undefined) return label;
    const { versions } = await this.#deps.store().projectState();
    return versions.find(({ sha256 }) => sha256 === settings.version)?.name ?? label;
  }

  async #find(runId: number): Promise<RunInfo> {
    const { runs } = await this.#deps.store().projectState();
    const run = runs.find(({ id }) => id === runId);
    if (run === undefined) throw new Error('This run is no longer in the project: it was deleted.');
    return run;
  }

  async #tag(run: RunInfo, session: Session, { signal, onProgress }: JobHandles): Promise<RunInfo> {
    const store = this.#deps.store();
    const report = spacedProgress(this.#deps.clock, onProgress);
    // At once, and before the first batch: a run can be paused as soon as it is there.
    onProgress(
      progressOf(run, {
        done: 0,
        total: run.total - run.done,
        perMinute: 0,
        secondsLeft: null,
        failed: 0,
        unparsable: 0,
      }),
    );
    let team: TeamSession | null = null;
    try {
      const pending = await store.pendingTexts(run.id);
      team = startTeam(session, pending.length, this.#deps.threads, this.#deps.host);
      await tagRun(
        {
          session: team.session,
          pending,
          texts: { texts: (textIds) => store.texts(textIds) },
          results: {
            commit: async (outcomes) => {
              await store.commitBatch(run.id, outcomes);
            },
          },
        },
        { signal, onProgress: (progress) => report(progressOf(run, progress)) },
        this.#deps.clock,
      );
    } catch (error) {
      if (signal.aborted) return await this.#pause(run.id);
      // What stopped it may be put right, and then the run goes on: with a reason it counts as cut off.
      const state = error instanceof EngineStopped ? 'paused' : 'failed';
      // Where even this cannot be written, the first error is the one to tell.
      await store.setRunState(run.id, state, messageOf(error)).catch(() => undefined);
      throw error;
    } finally {
      team?.stop();
      await this.#sessions.release(session);
    }
    return store.setRunState(run.id, 'complete', null);
  }

  /** A run that someone has cancelled or deleted in the meantime stays so. */
  async #pause(runId: number): Promise<RunInfo> {
    const run = await this.#find(runId);
    return run.state === 'running' ? this.#deps.store().setRunState(runId, 'paused', null) : run;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
