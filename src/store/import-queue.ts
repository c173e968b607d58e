/** Brings the waiting files in, one after the other: the store takes one writer, and the first is there sooner. */
import type { ImportedDataset, ImportProgress } from '../workers/import/contract.ts';
import { queued, stemOf, type RunningImport } from './imports.ts';
import { isAbort, messageOf, type SliceContext } from './slice.ts';
import type { ImportSlice, PendingImport } from './state.ts';

export interface ImportList {
  readonly update: (id: number, change: (entry: PendingImport) => PendingImport) => void;
  readonly remove: (id: number) => void;
}

function bringIn(
  { clients }: SliceContext,
  { update }: ImportList,
  entry: RunningImport,
  signal: AbortSignal,
): Promise<readonly ImportedDataset[]> {
  const choices = entry.choices.map(({ wrapperKey, name, mapping }) => ({ wrapperKey, name, mapping }));
  function onProgress(progress: ImportProgress): void {
    update(entry.id, (now) => (now.state === 'importing' ? { ...now, progress } : now));
  }
  return clients.runJob<ImportProgress, readonly ImportedDataset[]>(
    clients.importer,
    { signal, onProgress },
    (job, report) => clients.importer.importFile(job, entry.file, choices, report),
  );
}

async function importOne(
  context: SliceContext,
  list: ImportList,
  entry: RunningImport,
  signal: AbortSignal,
): Promise<void> {
  const { get, clients } = context;
  const { id, file } = entry;
  list.update(id, () => ({ ...entry, state: 'importing', startedAt: clients.page.elapsed() }));
  try {
    const datasets = await bringIn(context, list, entry, signal);
    list.update(id, () => ({ id, file, state: 'done', datasets }));
  } catch (error) {
    if (!isAbort(error)) {
      list.update(id, () => ({ id, file, state: 'failed', message: messageOf(error) }));
      return;
    }
    list.remove(id);
    const text = `The import of ${file.name} was cancelled; nothing of it was kept.`;
    get().notify({ kind: 'info', text, action: null });
  }
}

export function createImportQueue(
  context: SliceContext,
  list: ImportList,
): Pick<ImportSlice, 'startImports' | 'cancelImport'> {
  const { set, get, clients } = context;
  const controllers = new Map<number, AbortController>();
  let working = false;

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (;;) {
      const next = get().imports.find((entry): entry is RunningImport => entry.state === 'waiting');
      if (next === undefined) break;
      const controller = new AbortController();
      controllers.set(next.id, controller);
      await importOne(context, list, next, controller.signal);
      controllers.delete(next.id);
    }
    working = false;
    await get().refreshStorage();
  }

  return {
    async startImports() {
      const first = get().imports.find((entry) => queued(entry) !== entry);
      if (first === undefined) return;
      if (get().project === null) await get().createProject(stemOf(first.file.name));
      if (get().project === null) return;
      set(({ imports }) => ({ imports: imports.map(queued), panel: null }));
      void clients.store.askPersist();
      await work();
    },
    cancelImport(importId) {
      const controller = controllers.get(importId);
      if (controller === undefined) list.remove(importId);
      else controller.abort();
    },
  };
}
