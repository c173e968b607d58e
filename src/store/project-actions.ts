/** What is done to projects and datasets as wholes. Nothing asks "are you sure": a delete can be undone instead. */
import { proxy } from 'comlink';
import { emptyFilter } from '../core/filter/filter.ts';
import { datasetOrder } from '../core/filter/order.ts';
import { noFilterSteps } from './filter-steps.ts';
import { importsUnderWay, stillOpen } from './imports.ts';
import { readTicks } from './kept-ticks.ts';
import { readScores } from './score-slice.ts';
import { noScoreBook } from './scores.ts';
import { guarded, type SliceContext } from './slice.ts';
import type { NoticeAction, SessionSlice, StudioState } from './state.ts';
import { noTicks } from './ticks.ts';

export const exampleFiles = ['example/everyday-assistant.jsonl', 'example/coding-and-data.json'] as const;

/** A project is looked at from its beginning. */
const freshView = {
  view: 'data',
  subject: null,
  order: datasetOrder,
  filterSteps: noFilterSteps,
  matches: null,
  selected: null,
  panel: null,
} as const;

type ProjectActions = Pick<
  SessionSlice,
  'createProject' | 'openProject' | 'closeProject' | 'renameProject' | 'deleteProject' | 'openExample'
>;
type DatasetActions = Pick<SessionSlice, 'renameDataset' | 'deleteDataset'>;

function offerUndo(context: SliceContext, text: string, undo: () => Promise<void>): void {
  const { notify } = context.get();
  function run(): void {
    void guarded(context, 'That could not be undone', undo);
  }
  notify({ kind: 'info', text, action: { label: 'Undo', run } });
}

/** Ticks, scores and questions belong to the project that is being left. */
function withoutTraces({ notices }: StudioState): Pick<StudioState, 'ticks' | 'scores' | 'notices'> {
  return { ticks: noTicks, scores: noScoreBook, notices: notices.filter(({ kind }) => kind !== 'question') };
}

/** Opens a project in the store and listens to what the analysis worker makes of it. */
function createEntrance(context: SliceContext): (id: string) => Promise<void> {
  const { set, get, clients } = context;
  let listening = false;
  function listen(): void {
    if (listening) return;
    listening = true;
    void clients.analysis.onChange(proxy((version: number) => get().dataChanged(version)));
  }
  return async (id) => {
    if (get().project?.project.id === id) return;
    if (importsUnderWay(get())) {
      const text = 'An import is under way. Let it finish, or cancel it, before you open another project.';
      get().notify({ kind: 'info', text, action: null });
      return;
    }
    get().dropAdaptation();
    await get().pauseAll();
    const project = await clients.store.openProject(id);
    set({ ...withoutTraces(get()), ...freshView, project, filter: emptyFilter, savedFilters: null });
    listen();
    get().setFilter(emptyFilter);
    void guarded(context, 'The ticked rows could not be read', () => readTicks(context));
    void guarded(context, 'The scores could not be read', () => readScores(context));
    void get().resumeCutOff();
  };
}

export function createProjectActions(context: SliceContext): ProjectActions {
  const { set, get, clients } = context;
  const enter = createEntrance(context);

  async function make(name: string, example: boolean): Promise<void> {
    const { id } = await clients.store.createProject(name, example);
    await enter(id);
  }

  async function fillExample(): Promise<void> {
    const files = await Promise.all(exampleFiles.map((path) => clients.page.shippedFile(path)));
    await make('Example', true);
    await get().addFiles(files);
    await get().startImports();
    void get().startRun('instant', { kind: 'everything' });
  }

  async function remove(id: string): Promise<void> {
    const name = get().projects.find((project) => project.id === id)?.name ?? 'The project';
    if (get().project?.project.id === id) {
      await get().pauseAll();
      get().closeProject();
    }
    await clients.store.deleteProject(id);
    offerUndo(context, `“${name}” was deleted.`, () => clients.store.undeleteProject(id));
  }

  /** A project of a newer version cannot be read here, but its database can be taken along. */
  function databaseOfNewer(error: unknown): NoticeAction | null {
    if (!(error instanceof Error) || error.name !== 'NewerFormatError') return null;
    return { label: 'Download its database', run: () => void context.get().saveDatabase() };
  }

  return {
    createProject: (name) => guarded(context, 'The project could not be made', () => make(name, false)),
    openProject: (id) => guarded(context, 'The project could not be opened', () => enter(id), databaseOfNewer),
    closeProject: () => {
      get().dropAdaptation();
      set((state) => ({
        ...withoutTraces(state),
        project: null,
        view: 'data',
        subject: null,
        selected: null,
        panel: null,
        matches: null,
        filter: emptyFilter,
        imports: stillOpen(state.imports),
      }));
    },
    renameProject: (id, name) => guarded(context, 'The name was not kept', () => clients.store.renameProject(id, name)),
    deleteProject: (id) => guarded(context, 'The project could not be deleted', () => remove(id)),
    openExample: () =>
      guarded(context, 'The example could not be opened', async () => {
        const example = get().projects.find((project) => project.example && project.datasets > 0);
        await (example === undefined ? fillExample() : enter(example.id));
      }),
  };
}

export function createDatasetActions(context: SliceContext): DatasetActions {
  const { get, clients } = context;
  return {
    renameDataset: (id, name) => guarded(context, 'The name was not kept', () => clients.store.renameDataset(id, name)),
    deleteDataset: (id) =>
      guarded(context, 'The dataset could not be deleted', async () => {
        const name = get().project?.datasets.find((dataset) => dataset.id === id)?.name ?? 'The dataset';
        await clients.store.deleteDataset(id);
        offerUndo(context, `“${name}” was deleted.`, () => clients.store.undeleteDataset(id));
      }),
  };
}
