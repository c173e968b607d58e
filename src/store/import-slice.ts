import type { Mapping } from '../core/types.ts';
import type { DatasetPreview, ImportedDataset, ImportProgress, Inspection } from '../workers/import/contract.ts';
import { createDownloads } from './downloads.ts';
import { isAbort, messageOf, type SliceContext } from './slice.ts';
import type { ImportChoice, ImportSlice, PendingImport, StudioState } from './state.ts';

/** True while a file is being brought in or waits for its turn. */
export function importsUnderWay(state: Pick<StudioState, 'imports'>): boolean {
  return state.imports.some((entry) => entry.state === 'importing' || entry.state === 'waiting');
}

/** "train.jsonl.gz" -> "train". */
export function stemOf(fileName: string): string {
  const stem = fileName.replace(/\.gz$/i, '').replace(/\.[^.]{1,8}$/, '');
  return stem === '' ? fileName : stem;
}

function choiceOf(preview: DatasetPreview, alreadyHere: boolean): ImportChoice {
  const { wrapperKey, suggestedName, mapping } = preview;
  return { wrapperKey, include: !alreadyHere, name: suggestedName, mapping, preview };
}

/** How an inspected file goes on: refused, or ready with what was detected as the first choice. */
export function inspected(id: number, file: File, inspection: Inspection): PendingImport {
  if ('refused' in inspection) return { id, file, state: 'refused', inspection };
  const here = inspection.alreadyHere.length > 0;
  return { id, file, state: 'ready', inspection, choices: inspection.datasets.map((set) => choiceOf(set, here)) };
}

type Running = Extract<PendingImport, { state: 'waiting' | 'importing' }>;

export function createImportSlice(context: SliceContext): ImportSlice {
  const { set, get, clients } = context;
  const controllers = new Map<number, AbortController>();
  let lastId = 0;
  let working = false;

  function update(id: number, change: (entry: PendingImport) => PendingImport): void {
    set(({ imports }) => ({ imports: imports.map((entry) => (entry.id === id ? change(entry) : entry)) }));
  }
  function remove(id: number): void {
    set(({ imports }) => ({ imports: imports.filter((entry) => entry.id !== id) }));
  }

  async function inspect(id: number, file: File): Promise<void> {
    try {
      const inspection = await clients.importer.inspect(file);
      update(id, () => inspected(id, file, inspection));
    } catch (error) {
      update(id, () => ({ id, file, state: 'failed', message: messageOf(error) }));
    }
  }

  async function addFiles(files: readonly File[]): Promise<void> {
    const added = files.map((file) => {
      lastId += 1;
      return { id: lastId, file, state: 'inspecting' as const };
    });
    set(({ imports }) => ({
      imports: [...imports.filter((entry) => entry.state !== 'done'), ...added],
      panel: { kind: 'import' },
    }));
    for (const { id, file } of added) await inspect(id, file);
  }

  async function bringIn(entry: Running): Promise<readonly ImportedDataset[]> {
    const controller = new AbortController();
    controllers.set(entry.id, controller);
    const choices = entry.choices.filter((choice) => choice.include);
    return clients.runJob<ImportProgress, readonly ImportedDataset[]>(
      clients.importer,
      {
        signal: controller.signal,
        onProgress: (progress) => update(entry.id, (now) => (now.state === 'importing' ? { ...now, progress } : now)),
      },
      (job, onProgress) =>
        clients.importer.importFile(
          job,
          entry.file,
          choices.map(({ wrapperKey, name, mapping }) => ({ wrapperKey, name, mapping })),
          onProgress,
        ),
    );
  }

  async function importOne(entry: Running): Promise<void> {
    const { id, file } = entry;
    update(id, () => ({ ...entry, state: 'importing', startedAt: clients.page.elapsed() }));
    try {
      const datasets = await bringIn(entry);
      const issues = datasets.reduce((sum, { report }) => sum + report.issues, 0);
      update(id, () => ({ id, file, state: 'done', datasetIds: datasets.map((set) => set.datasetId), issues }));
    } catch (error) {
      if (!isAbort(error)) {
        update(id, () => ({ id, file, state: 'failed', message: messageOf(error) }));
        return;
      }
      remove(id);
      get().notify({
        kind: 'info',
        text: `The import of ${file.name} was cancelled; nothing of it was kept.`,
        action: null,
      });
    } finally {
      controllers.delete(id);
    }
  }

  /** One file after the other: the store takes one writer at a time, and the first is there to look at sooner. */
  async function work(): Promise<void> {
    if (working) return;
    working = true;
    try {
      for (;;) {
        const next = get().imports.find((entry): entry is Running => entry.state === 'waiting');
        if (next === undefined) break;
        await importOne(next);
      }
    } finally {
      working = false;
    }
    await get().refreshStorage();
  }

  function queue(entry: PendingImport): PendingImport {
    if (entry.state !== 'ready' || !entry.choices.some((choice) => choice.include)) return entry;
    const { id, file, inspection, choices } = entry;
    return { id, file, inspection, choices, state: 'waiting', progress: null, startedAt: 0 };
  }

  /** The rows of the sample under another mapping; a newer choice wins over a late answer. */
  async function preview(importId: number, choice: ImportChoice): Promise<void> {
    const rows = choice.preview.sample.map((row) => row.json);
    const sample = await clients.importer.preview(rows, choice.mapping);
    update(importId, (entry) => {
      if (entry.state !== 'ready') return entry;
      const choices = entry.choices.map((now) =>
        now.wrapperKey === choice.wrapperKey && now.mapping === choice.mapping
          ? { ...now, preview: { ...now.preview, sample } }
          : now,
      );
      return { ...entry, choices };
    });
  }

  async function remap(datasetId: number, mapping: Mapping): Promise<void> {
    const name = get().project?.datasets.find((dataset) => dataset.id === datasetId)?.name ?? 'The dataset';
    const show = (progress: ImportProgress): void =>
      set(({ remapping }) => ({ remapping: { ...remapping, [datasetId]: progress } }));
    show({ bytes: 0, totalBytes: undefined, rows: 0, queries: 0, issues: 0 });
    try {
      const report = await clients.runJob(clients.importer, { onProgress: show }, (job, onProgress) =>
        clients.importer.remap(job, datasetId, mapping, onProgress),
      );
      const queries = report.queries.toLocaleString('en-US');
      get().notify({ kind: 'info', text: `${name} has a new mapping: ${queries} queries.`, action: null });
    } catch (error) {
      get().notify({ kind: 'problem', text: `${name} keeps its mapping: ${messageOf(error)}`, action: null });
    } finally {
      set(({ remapping }) => ({
        remapping: Object.fromEntries(Object.entries(remapping).filter(([id]) => Number(id) !== datasetId)),
      }));
    }
  }

  return {
    imports: [],
    remapping: {},
    addFiles,
    addText: (text) => addFiles([new File([text], 'Pasted text.txt', { type: 'text/plain' })]),
    async choose(importId, choice) {
      let changed = false;
      update(importId, (entry) => {
        if (entry.state !== 'ready') return entry;
        const before = entry.choices.find((now) => now.wrapperKey === choice.wrapperKey);
        changed = before !== undefined && before.mapping !== choice.mapping;
        const choices = entry.choices.map((now) => (now === before ? choice : now));
        return { ...entry, choices };
      });
      if (changed) await preview(importId, choice);
    },
    async startImports() {
      const first = get().imports.find((entry) => entry.state === 'ready' && queue(entry) !== entry);
      if (first === undefined) return;
      if (get().project === null) await get().createProject(stemOf(first.file.name));
      if (get().project === null) return;
      set(({ imports }) => ({ imports: imports.map(queue), panel: null }));
      void clients.page.askPersist();
      await work();
    },
    cancelImport(importId) {
      const controller = controllers.get(importId);
      if (controller === undefined) remove(importId);
      else controller.abort();
    },
    dismissImport(importId) {
      remove(importId);
      if (get().imports.length === 0 && get().panel?.kind === 'import') set({ panel: null });
    },
    remap,
    ...createDownloads(context, addFiles),
  };
}
