/** Backup and restore: whole projects in and out as one file. */
import { fileNameOf } from '../core/export/file-name.ts';
import type { Destination, ProjectInfo } from '../workers/store/contract.ts';
import { guarded, isAbort, type SliceContext } from './slice.ts';
import type { SessionSlice, Transfer } from './state.ts';

type Transfers = Pick<
  SessionSlice,
  'transfer' | 'cancelTransfer' | 'backupProject' | 'restoreProject' | 'saveDatabase'
>;
interface Done {
  readonly bytes: number;
  readonly total: number;
}
type Call<Value> = (job: string, onProgress: (done: Done) => void) => Promise<Value>;
type Carry = <Value>(kind: Transfer['kind'], name: string, call: Call<Value>) => Promise<Value | 'called off'>;

/** The name of a project's backup. */
export function backupName(projectName: string): string {
  return `${fileNameOf(projectName)}.instag-backup`;
}

/** Carries one transfer at a time, shown in the state and stopped by the controller. */
function createCarry({ set, clients }: SliceContext, controllers: Set<AbortController>): Carry {
  return async (kind, name, call) => {
    const controller = new AbortController();
    controllers.add(controller);
    set({ transfer: { kind, name, bytes: 0, total: undefined } });
    function onProgress({ bytes, total }: Done): void {
      set({ transfer: { kind, name, bytes, total } });
    }
    try {
      return await clients.runJob(clients.store, { signal: controller.signal, onProgress }, call);
    } catch (error) {
      if (isAbort(error)) return 'called off';
      throw error;
    } finally {
      controllers.delete(controller);
      set({ transfer: null });
    }
  };
}

async function destinationFor({ get, clients }: SliceContext, name: string): Promise<Destination | 'called off'> {
  const { session } = get();
  try {
    return await clients.page.chooseDestination(name, session.state === 'open' ? session.storage.usage : 0);
  } catch (error) {
    if (isAbort(error)) return 'called off';
    throw error;
  }
}

async function backUp(context: SliceContext, carry: Carry, project: ProjectInfo): Promise<void> {
  const { get, clients } = context;
  const name = backupName(project.name);
  const destination = await destinationFor(context, name);
  if (destination === 'called off') return;
  // The store backs up the project that it has open.
  if (get().project?.project.id !== project.id) await clients.store.openProject(project.id);
  const file = await carry('backup', project.name, (job, onProgress) =>
    clients.store.backup(job, destination, onProgress),
  );
  if (file === 'called off') return;
  if (file !== null) clients.page.saveBlob(file, name);
  get().notify({ kind: 'info', text: `“${project.name}” is backed up as ${name}.`, action: null });
}

export function createTransfers(context: SliceContext): Transfers {
  const { get, clients } = context;
  const controllers = new Set<AbortController>();
  const carry = createCarry(context, controllers);

  async function restore(file: File): Promise<void> {
    const info = await carry('restore', file.name, (job, onProgress) => clients.store.restore(job, file, onProgress));
    if (info !== 'called off') await get().openProject(info.id);
  }

  return {
    transfer: null,
    cancelTransfer() {
      for (const controller of controllers) controller.abort();
    },
    backupProject: (id) =>
      guarded(context, 'The backup could not be made', async () => {
        const wanted = id ?? get().project?.project.id;
        const project = get().projects.find((entry) => entry.id === wanted);
        if (project !== undefined) await backUp(context, carry, project);
      }),
    restoreProject: (file) => guarded(context, `${file.name} could not be restored`, () => restore(file)),
    saveDatabase: () =>
      guarded(context, 'The database could not be saved', async () => {
        clients.page.saveBlob(await clients.store.downloadDatabase(), 'instag-studio.sqlite3');
      }),
  };
}
