import type { Mapping } from '../core/types.ts';
import type { ImportProgress } from '../workers/import/contract.ts';
import { createDownloads } from './downloads.ts';
import { createImportQueue, type ImportList } from './import-queue.ts';
import { chosen, inspected, sampled, takenNames, withoutKey } from './imports.ts';
import { messageOf, type SliceContext } from './slice.ts';
import type { ImportChoice, ImportSlice } from './state.ts';

type Looking = Pick<ImportSlice, 'addFiles' | 'choose'>;

/** Looks into files and keeps what the user decides about them. */
function createLooking({ set, get, clients }: SliceContext, { update }: ImportList): Looking {
  let lastId = 0;

  async function inspect(id: number, file: File): Promise<void> {
    try {
      const inspection = await clients.importer.inspect(file);
      update(id, () => inspected(id, file, inspection, get().project !== null, takenNames(get())));
    } catch (error) {
      update(id, () => ({ id, file, state: 'failed', message: messageOf(error) }));
    }
  }

  /** The rows of the sample under another mapping; a newer choice wins over a late answer. */
  async function preview(importId: number, choice: ImportChoice): Promise<void> {
    const rows = choice.preview.sample.map((row) => row.json);
    const sample = await clients.importer.preview(rows, choice.mapping);
    update(importId, (entry) => sampled(entry, choice, sample));
  }

  return {
    async addFiles(files) {
      const added = files.map((file) => {
        lastId += 1;
        return { id: lastId, file, state: 'inspecting' as const };
      });
      const { imports } = get();
      set({ imports: [...imports.filter((entry) => entry.state !== 'done'), ...added], panel: { kind: 'import' } });
      for (const { id, file } of added) await inspect(id, file);
    },
    async choose(importId, choice) {
      const entry = get().imports.find(({ id }) => id === importId);
      if (entry?.state !== 'ready') return;
      const before = entry.choices.find((now) => now.wrapperKey === choice.wrapperKey);
      update(importId, (now) => chosen(now, choice));
      if (before !== undefined && before.mapping !== choice.mapping) await preview(importId, choice);
    },
  };
}

async function remap({ set, get, clients }: SliceContext, datasetId: number, mapping: Mapping): Promise<void> {
  const name = get().project?.datasets.find((dataset) => dataset.id === datasetId)?.name ?? 'The dataset';
  function show(progress: ImportProgress): void {
    set(({ remapping }) => ({ remapping: { ...remapping, [datasetId]: progress } }));
  }
  show({ bytes: 0, totalBytes: undefined, rows: 0, queries: 0, issues: 0 });
  try {
    const report = await clients.runJob(clients.importer, { onProgress: show }, (job, onProgress) =>
      clients.importer.remap(job, datasetId, mapping, onProgress),
    );
    const queries = `${report.queries.toLocaleString('en-US')} ${report.queries === 1 ? 'query' : 'queries'}`;
    get().notify({ kind: 'info', text: `${name} has a new mapping: ${queries}.`, action: null });
  } catch (error) {
    get().notify({ kind: 'problem', text: `${name} keeps its mapping: ${messageOf(error)}`, action: null });
  } finally {
    set(({ remapping }) => ({ remapping: withoutKey(remapping, datasetId) }));
  }
}

export function createImportSlice(context: SliceContext): ImportSlice {
  const { set, get } = context;
  const list: ImportList = {
    update: (id, change) =>
      set(({ imports }) => ({ imports: imports.map((entry) => (entry.id === id ? change(entry) : entry)) })),
    remove: (id) => set(({ imports }) => ({ imports: imports.filter((entry) => entry.id !== id) })),
  };
  const looking = createLooking(context, list);
  return {
    imports: [],
    remapping: {},
    ...looking,
    ...createImportQueue(context, list),
    ...createDownloads(context, looking.addFiles),
    addText: (text) => looking.addFiles([new File([text], 'Pasted text.txt', { type: 'text/plain' })]),
    dismissImport(importId) {
      list.remove(importId);
      if (get().imports.length === 0 && get().panel?.kind === 'import') set({ panel: null });
    },
    remap: (datasetId, mapping) => remap(context, datasetId, mapping),
  };
}
