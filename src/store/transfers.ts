/** Backup and restore: the part of the session that moves whole projects in and out as one file. */
import type { Destination } from '../workers/store/contract.ts';
import { isAbort, type SliceContext } from './slice.ts';
import type { SessionSlice, Transfer } from './state.ts';

type Guard = (what: string, run: () => Promise<void>) => Promise<void>;
type Transfers = Pick<
  SessionSlice,
  'transfer' | 'cancelTransfer' | 'backupProject' | 'restoreProject' | 'saveDatabase'
>;
interface Done {
  readonly bytes: number;
  readonly total: number;
}

/** A name that every file system takes: letters of any script, digits, dots and dashes. */
export function fileNameOf(name: string, extension: string): string {
  const stem = name
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  return `${stem === '' ? 'instag' : stem}.${extension}`;
}

export function createTransfers({ set, get, clients }: SliceContext, guarded: Guard): Transfers {
  let controller: AbortController | null = null;

  async function transfer<Result>(
    kind: Transfer['kind'],
    name: string,
    call: (job: string, onProgress: (done: Done) => void) => Promise<Result>,
  ): Promise<Result | null> {
    controller = new AbortController();
    set({ transfer: { kind, name, bytes: 0, total: undefined } });
    try {
      return await clients.runJob<Done, Result>(
        clients.store,
        {
          signal: controller.signal,
          onProgress: ({ bytes, total }) => set({ transfer: { kind, name, bytes, total } }),
        },
        call,
      );
    } catch (error) {
      if (isAbort(error)) return null;
      throw error;
    } finally {
      controller = null;
      set({ transfer: null });
    }
  }

  async function destinationFor(name: string): Promise<Destination | 'called off'> {
    const { session } = get();
    const expected = session.state === 'open' ? session.storage.usage : 0;
    try {
      return await clients.page.chooseDestination(name, expected);
    } catch (error) {
      if (isAbort(error)) return 'called off';
      throw error;
    }
  }

  async function backup(id: string, projectName: string): Promise<void> {
    const name = fileNameOf(projectName, 'instag-backup');
    const destination = await destinationFor(name);
    if (destination === 'called off') return;
    if (get().project?.project.id !== id) await clients.store.openProject(id);
    let finished = false;
    const blob = await transfer('backup', projectName, async (job, onProgress) => {
      const file = await clients.store.backup(job, destination, onProgress);
      finished = true;
      return file;
    });
    if (!finished) return;
    if (blob !== null) clients.page.saveBlob(blob, name);
    get().notify({ kind: 'info', text: `“${projectName}” is backed up as ${name}.`, action: null });
  }

  return {
    transfer: null,
    cancelTransfer: () => controller?.abort(),
    backupProject: (id) =>
      guarded('The backup could not be made', async () => {
        const wanted = id ?? get().project?.project.id;
        const project = get().projects.find((entry) => entry.id === wanted) ?? get().project?.project;
        if (project !== undefined) await backup(project.id, project.name);
      }),
    restoreProject: (file) =>
      guarded(`${file.name} could not be restored`, async () => {
        const info = await transfer('restore', file.name, (job, onProgress) =>
          clients.store.restore(job, file, onProgress),
        );
        if (info !== null) await get().openProject(info.id);
      }),
    saveDatabase: () =>
      guarded('The database could not be saved', async () => {
        clients.page.saveBlob(await clients.store.downloadDatabase(), 'instag-studio.sqlite3');
      }),
  };
}
