import { proxy } from 'comlink';
import type { ProjectInfo, ProjectState, StoreEvent } from '../workers/store/contract.ts';
import { createDatasetActions, createProjectActions } from './project-actions.ts';
import { messageOf, type SliceContext } from './slice.ts';
import type { SessionSlice } from './state.ts';
import { createTransfers } from './transfers.ts';

/** The open project's news, in the list of projects as well; another project's news only there. */
function withProject(
  news: ProjectState,
  open: ProjectState | null,
  projects: readonly ProjectInfo[],
): Pick<SessionSlice, 'project' | 'projects'> {
  const { id } = news.project;
  return {
    project: open?.project.id === id ? news : open,
    projects: projects.map((project) => (project.id === id ? news.project : project)),
  };
}

/** Takes what the store worker tells into the state. */
function createListener({ set, get }: SliceContext): (event: StoreEvent) => void {
  return (event) => {
    switch (event.type) {
      case 'project':
        set(({ project, projects }) => withProject(event.state, project, projects));
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
  };
}

function createOpening(context: SliceContext): SessionSlice['open'] {
  const { set, get, clients } = context;
  let listening = false;

  async function openStore(takeOver: boolean): Promise<void> {
    const outcome = await clients.store.open({ namespace: clients.page.namespace, takeOver });
    if (outcome.state === 'elsewhere') {
      set({ session: { state: 'elsewhere', holder: outcome.holder, takingOver: false } });
      return;
    }
    if (!listening) {
      listening = true;
      await clients.store.subscribe(proxy(createListener(context)));
    }
    const { storage, memoryReason, projects } = outcome;
    set({ session: { state: 'open', storage, memoryReason }, projects });
  }

  let opening: Promise<void> | null = null;

  async function attempt(takeOver: boolean): Promise<void> {
    const { session } = get();
    set({ session: session.state === 'elsewhere' ? { ...session, takingOver: takeOver } : { state: 'opening' } });
    try {
      await openStore(takeOver);
    } catch (error) {
      set({ session: { state: 'failed', message: messageOf(error) } });
    }
  }

  return (takeOver) => {
    // React's strict mode runs the first effect twice: one attempt at a time.
    opening ??= attempt(takeOver).finally(() => (opening = null));
    return opening;
  };
}

export function createSessionSlice(context: SliceContext): SessionSlice {
  const { set, clients } = context;
  return {
    session: { state: 'opening' },
    projects: [],
    project: null,
    open: createOpening(context),
    async refreshStorage() {
      const storage = await clients.store.storage();
      set(({ session }) => (session.state === 'open' ? { session: { ...session, storage } } : {}));
    },
    ...createProjectActions(context),
    ...createDatasetActions(context),
    ...createTransfers(context),
  };
}
