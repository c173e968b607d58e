import { proxy } from 'comlink';
import { emptyFilter } from '../core/filter/filter.ts';
import type { ProjectInfo, StoreEvent } from '../workers/store/contract.ts';
import { importsUnderWay } from './import-slice.ts';
import { messageOf, type SliceContext } from './slice.ts';
import type { SessionSlice } from './state.ts';
import { createTransfers } from './transfers.ts';

export const exampleFiles = ['example/everyday-assistant.jsonl', 'example/coding-and-data.json'] as const;

export function createSessionSlice(context: SliceContext): SessionSlice {
  const { set, get, clients } = context;
  let listening = false;

  function onEvent(event: StoreEvent): void {
    switch (event.type) {
      case 'project':
        if (get().project?.project.id === event.state.project.id) set({ project: event.state });
        break;
      case 'projects':
        set({ projects: event.projects });
        break;
      case 'taken':
        set({ session: { state: 'taken' }, project: null });
        break;
      case 'trouble':
        get().notify({ kind: 'problem', text: event.message, action: null });
        break;
    }
  }

  async function listen(): Promise<void> {
    if (listening) return;
    listening = true;
    await clients.store.subscribe(proxy(onEvent));
  }

  async function openSession(takeOver: boolean): Promise<void> {
    const { session } = get();
    set({ session: session.state === 'elsewhere' ? { ...session, takingOver: takeOver } : { state: 'opening' } });
    try {
      const outcome = await clients.store.open({ namespace: clients.page.namespace, takeOver });
      if (outcome.state === 'elsewhere') {
        set({ session: { state: 'elsewhere', holder: outcome.holder, takingOver: false } });
        return;
      }
      await listen();
      const { storage, memoryReason, projects } = outcome;
      set({ session: { state: 'open', storage, memoryReason }, projects });
    } catch (error) {
      set({ session: { state: 'failed', message: messageOf(error) } });
    }
  }

  /** Says what went wrong instead of throwing into the page. */
  async function guarded(what: string, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      get().notify({ kind: 'problem', text: `${what}: ${messageOf(error)}`, action: null });
    }
  }

  let analysisListening = false;
  function listenToAnalysis(): void {
    if (analysisListening) return;
    analysisListening = true;
    void clients.analysis.onChange(proxy((version: number) => get().dataChanged(version)));
  }

  async function enterProject(id: string): Promise<void> {
    if (get().project?.project.id === id) return;
    if (importsUnderWay(get())) {
      const text = 'An import is under way. Let it finish, or cancel it, before you open another project.';
      get().notify({ kind: 'info', text, action: null });
      return;
    }
    await get().pauseAll();
    const project = await clients.store.openProject(id);
    set({ project, filter: emptyFilter, matches: null, selected: null, view: 'data', panel: null });
    listenToAnalysis();
    get().setFilter(emptyFilter);
    void get().resumeCutOff();
  }

  async function makeProject(name: string, example: boolean): Promise<void> {
    const { id } = await clients.store.createProject(name, example);
    await enterProject(id);
  }

  async function fillExample(): Promise<void> {
    const files = await Promise.all(exampleFiles.map((path) => clients.page.shippedFile(path)));
    await makeProject('Example', true);
    await get().addFiles(files);
    await get().startImports();
    void get().startRun('instant', { kind: 'everything' });
  }

  function offerUndo(text: string, undo: () => Promise<void>): void {
    const run = (): void => void guarded('That could not be undone', undo);
    get().notify({ kind: 'info', text, action: { label: 'Undo', run } });
  }

  const named = (id: string): ProjectInfo | undefined => get().projects.find((project) => project.id === id);
  return {
    session: { state: 'opening' },
    projects: [],
    project: null,
    open: openSession,
    createProject: (name) => guarded('The project could not be made', () => makeProject(name, false)),
    openProject: (id) => guarded('The project could not be opened', () => enterProject(id)),
    closeProject: () => set({ project: null, selected: null, panel: null, matches: null, filter: emptyFilter }),
    renameProject: (id, name) => guarded('The name was not kept', () => clients.store.renameProject(id, name)),
    deleteProject: (id) =>
      guarded('The project could not be deleted', async () => {
        const name = named(id)?.name ?? 'Project';
        if (get().project?.project.id === id) {
          await get().pauseAll();
          get().closeProject();
        }
        await clients.store.deleteProject(id);
        offerUndo(`“${name}” was deleted.`, () => clients.store.undeleteProject(id));
      }),
    renameDataset: (id, name) => guarded('The name was not kept', () => clients.store.renameDataset(id, name)),
    deleteDataset: (id) =>
      guarded('The dataset could not be deleted', async () => {
        const name = get().project?.datasets.find((dataset) => dataset.id === id)?.name ?? 'Dataset';
        await clients.store.deleteDataset(id);
        offerUndo(`“${name}” was deleted.`, () => clients.store.undeleteDataset(id));
      }),
    openExample: () =>
      guarded('The example could not be opened', async () => {
        const example = get().projects.find((project) => project.example && project.datasets > 0);
        await (example === undefined ? fillExample() : enterProject(example.id));
      }),
    async refreshStorage() {
      const storage = await clients.store.storage();
      set(({ session }) => (session.state === 'open' ? { session: { ...session, storage } } : {}));
    },
    ...createTransfers(context, guarded),
  };
}
