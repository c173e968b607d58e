/** Adapting the tagger to the project's own tags, and the versions that were kept. */
import { fileNameOf } from '../core/export/file-name.ts';
import type { OwnSource } from '../workers/analysis/contract.ts';
import type { EngineVersion, ProjectState } from '../workers/store/contract.ts';
import type { Adaptation } from '../workers/tagging/contract.ts';
import { instantEngine } from './cut-off.ts';
import { guarded, isAbort, messageOf, type SliceContext } from './slice.ts';
import type { AdaptSlice } from './state.ts';

/** Whose tags they are, in a user's words. */
export function sourceLabel(project: ProjectState | null, source: OwnSource): string {
  if (source === 'review') return 'Reviewed by hand';
  return project?.runs.find(({ id }) => id === source)?.label ?? 'a deleted layer';
}

async function learn(
  context: SliceContext,
  { source, curve }: { readonly source: OwnSource; readonly curve: boolean },
  signal: AbortSignal,
): Promise<void> {
  const { set, get, clients } = context;
  const label = sourceLabel(get().project, source);
  set({ adapting: { state: 'learning', source: label, share: 0 } });
  try {
    const textIds = await clients.analysis.ownTexts(source, get().filter);
    const wish = { engineId: instantEngine, source, textIds, curve };
    function onProgress(share: number): void {
      set({ adapting: { state: 'learning', source: label, share } });
    }
    const adaptation = await clients.runJob<number, Adaptation>(
      clients.tagging,
      { signal, onProgress },
      (job, report) => clients.tagging.adapt(job, wish, report),
    );
    signal.throwIfAborted();
    set({ adapting: { state: 'done', source: label, adaptation } });
  } catch (error) {
    if (signal.aborted || isAbort(error)) return;
    set({ adapting: { state: 'failed', source: label, message: messageOf(error) } });
  }
}

function findVersion({ get }: SliceContext, sha256: string): EngineVersion {
  const found = get().project?.versions.find((version) => version.sha256 === sha256);
  if (found === undefined) throw new Error('This version is no longer in the project.');
  return found;
}

/** A version goes at once, and can be brought back for as long as the notice says so. */
async function deleteVersion(context: SliceContext, sha256: string): Promise<void> {
  const { get, clients } = context;
  const version = findVersion(context, sha256);
  const file = await clients.store.versionFile(sha256);
  await clients.store.deleteVersion(sha256);
  const { engine, name, source, report, createdAt } = version;
  function undo(): void {
    void guarded(context, 'That could not be undone', async () => {
      await clients.store.keepVersion({ engine, name, source, report, createdAt }, file);
    });
  }
  get().notify({ kind: 'info', text: `The tagger “${name}” was deleted.`, action: { label: 'Undo', run: undo } });
}

async function keep({ set, get, clients }: SliceContext, name: string): Promise<void> {
  const { adapting } = get();
  if (adapting?.state !== 'done') return;
  const { file, report } = adapting.adaptation;
  await clients.store.keepVersion({ engine: instantEngine, name, source: adapting.source, report }, file);
  set({ adapting: null });
  get().notify({ kind: 'info', text: `“${name}” is kept. Choose it where you start tagging.`, action: null });
}

export function createAdaptSlice(context: SliceContext): AdaptSlice {
  const { set, clients } = context;
  let running: AbortController | null = null;
  return {
    adapting: null,
    adaptTo: (source, curve) => {
      running?.abort();
      running = new AbortController();
      return learn(context, { source, curve }, running.signal);
    },
    dropAdaptation: () => {
      running?.abort();
      running = null;
      set({ adapting: null });
    },
    keepAdaptation: (name) => guarded(context, 'The tagger was not kept', () => keep(context, name)),
    renameVersion: (sha256, name) =>
      guarded(context, 'The name was not kept', () => clients.store.renameVersion(sha256, name)),
    deleteVersion: (sha256) =>
      guarded(context, 'The tagger could not be deleted', () => deleteVersion(context, sha256)),
    saveVersion: (sha256) =>
      guarded(context, 'The tagger could not be saved', async () => {
        const { name } = findVersion(context, sha256);
        const file = await clients.store.versionFile(sha256);
        clients.page.saveBlob(new Blob([file], { type: 'application/octet-stream' }), `${fileNameOf(name)}.tagger`);
      }),
  };
}
