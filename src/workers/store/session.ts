/** The state of the store worker: the studio it holds and the project that is open. */
import { opfsFiles, whyNoOpfs } from '../../storage/opfs-files.ts';
import { createMemoryFiles } from '../../storage/memory-files.ts';
import { countVerdicts } from '../../storage/review-table.ts';
import { estimateSpace } from '../../storage/space.ts';
import type { HolderInfo, OpenOutcome, ProjectState, StorageInfo, StoreEvent } from './contract.ts';
import { listInfos, UNDO_MS } from './datasets.ts';
import { createEvents, type Events } from './events.ts';
import { acquireStudio } from './lock.ts';
import { closeProject, openProject, type Project } from './project.ts';
import {
  closeStudio,
  databaseOf,
  findProject,
  openStudio,
  projectFolder,
  projectInfos,
  purgeProject,
  toProjectInfo,
  updateProject,
  type Studio,
} from './projects.ts';
import { runInfos } from './runs.ts';
import { versionInfos } from './versions.ts';

/** How long to wait for handles that a dying or passed-over tab still holds. */
const HANDLES_MS = 5000;

export interface Session {
  readonly events: Events;
  readonly jobs: Map<string, AbortController>;
  readonly purges: Map<string, ReturnType<typeof setTimeout>>;
  studio: Studio | null;
  project: Project | null;
  /** The project whose database could not be opened because it is newer: it can still be downloaded. */
  refused: string | null;
  since: string;
  /** Why there are no private files; null where there are. */
  memoryReason: string | null;
  /** Opening, switching, deleting and letting go come one after the other. */
  turn: Promise<unknown>;
}

export function createSession(): Session {
  return {
    events: createEvents(),
    jobs: new Map(),
    purges: new Map(),
    studio: null,
    project: null,
    refused: null,
    since: '',
    memoryReason: null,
    turn: Promise.resolve(),
  };
}

export function now(): string {
  return new Date().toISOString();
}

export function studioOf(session: Session): Studio {
  if (session.studio === null) throw new Error('The studio is not open in this tab.');
  return session.studio;
}

export function projectOf(session: Session): Project {
  if (session.project === null) throw new Error('No project is open.');
  return session.project;
}

export function projectState(session: Session): ProjectState {
  const project = projectOf(session);
  const datasets = listInfos(project);
  return {
    project: { ...toProjectInfo(findProject(studioOf(session), project.id)), ...totals(datasets) },
    datasets,
    runs: runInfos(project),
    versions: versionInfos(project),
    reviewed: countVerdicts(project.sql),
    texts: project.texts.keys.next(),
  };
}

function totals(datasets: readonly { readonly queries: number }[]): { datasets: number; queries: number } {
  return { datasets: datasets.length, queries: datasets.reduce((sum, dataset) => sum + dataset.queries, 0) };
}

/** Tells everyone, and keeps the registry's copy of the totals in step. */
function projectChanged(session: Session): void {
  session.events.changed(() => {
    const { project, studio } = session;
    if (project === null || studio === null) return null;
    keepTotals(studio, project);
    return { type: 'project', state: projectState(session) } satisfies StoreEvent;
  });
}

/** What the list of projects says of one that is not open. It is a copy: where it cannot be kept, nothing is lost. */
function keepTotals(studio: Studio, project: Project): void {
  const { datasets, queries } = totals(listInfos(project).filter((dataset) => dataset.state === 'ready'));
  const known = findProject(studio, project.id);
  if (known.datasets === datasets && known.queries === queries) return;
  tryTo(() => updateProject(studio, project.id, { datasets, queries }));
}

function tryTo(write: () => void): void {
  try {
    write();
  } catch {
    // The disk is full: the next change tries again.
  }
}

export function tellProjects(session: Session): void {
  session.events.emit({ type: 'projects', projects: projectInfos(studioOf(session)) });
}

async function retryWhileHeld<T>(open: () => Promise<T>): Promise<T> {
  const end = performance.now() + HANDLES_MS;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      const held = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!held) throw error;
      if (performance.now() > end) {
        throw new Error(
          'Another tab still holds the files of the studio and does not answer. Close that tab (or the browser), then reload this page.',
          { cause: error },
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Runs work when what came before it is done. */
export function inTurn<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const running = session.turn.then(work);
  session.turn = running.catch(() => undefined);
  return running;
}

/** Closes everything: another tab takes over, or this one ends. */
async function letGo(session: Session): Promise<void> {
  for (const job of session.jobs.values()) job.abort();
  for (const timer of session.purges.values()) clearTimeout(timer);
  const { project, studio } = session;
  session.project = null;
  session.studio = null;
  if (project !== null) await closeProject(project);
  if (studio !== null) closeStudio(studio);
  session.events.emit({ type: 'taken' });
}

function describe(session: Session): HolderInfo {
  const name = session.project === null ? null : findProject(studioOf(session), session.project.id).name;
  return { project: name, since: session.since };
}

async function openHeld(session: Session, namespace: string): Promise<Studio> {
  session.memoryReason = await whyNoOpfs();
  const files = session.memoryReason === null ? opfsFiles : createMemoryFiles();
  const root = `instag-studio/${encodeURIComponent(namespace)}`;
  session.studio = await retryWhileHeld(() => openStudio(files, root));
  session.since = now();
  return session.studio;
}

async function openOutcome(session: Session, studio: Studio): Promise<OpenOutcome> {
  const { memoryReason } = session;
  return {
    state: 'open',
    storage: await storageInfo(session),
    projects: projectInfos(studio),
    memoryReason: memoryReason === null ? null : `${memoryReason} What you do here is kept until you close this tab.`,
  };
}

/** Takes the studio for this tab and opens it; a second call answers as the first did. */
export async function openSession(
  session: Session,
  options: { readonly namespace: string; readonly takeOver: boolean },
): Promise<OpenOutcome> {
  if (session.studio !== null) return openOutcome(session, session.studio);
  const acquired = await acquireStudio(options.namespace, options.takeOver, {
    describe: () => describe(session),
    letGo: () => inTurn(session, () => letGo(session)),
  });
  if (acquired.state === 'elsewhere') return acquired;
  if (acquired.stolen) {
    const message = 'The other tab did not answer and was passed over. What it had not yet kept is lost.';
    session.events.emit({ type: 'trouble', message });
  }
  try {
    return await openOutcome(session, await openHeld(session, options.namespace));
  } catch (error) {
    acquired.release();
    throw error;
  }
}

export async function storageInfo(session: Session): Promise<StorageInfo> {
  const { files } = studioOf(session);
  return { mode: files.mode, persisted: await navigator.storage.persisted(), ...(await estimateSpace()) };
}

async function closeOpenProject(session: Session): Promise<void> {
  const { project } = session;
  session.project = null;
  if (project === null) return;
  keepTotals(studioOf(session), project);
  await closeProject(project);
}

/** Opens a project and closes the one before. */
export async function switchProject(session: Session, id: string): Promise<ProjectState> {
  const studio = studioOf(session);
  if (findProject(studio, id).deletedAt !== null) throw new Error('This project was deleted.');
  if (session.project?.id === id) return projectState(session);
  await closeOpenProject(session);
  session.refused = id;
  const sql = await retryWhileHeld(() => databaseOf(studio, id));
  session.refused = null;
  const place = { id, folder: projectFolder(studio, id) };
  session.project = await openProject(studio.files, place, sql, () => projectChanged(session));
  tryTo(() => {
    updateProject(studio, id, { openedAt: now() });
    // It may have been renamed while it was closed.
    sql.run('UPDATE project SET name = ?1 WHERE name <> ?1', [findProject(studio, id).name]);
  });
  tellProjects(session);
  return projectState(session);
}

/** Takes a project out of sight; it is gone for good after UNDO_MS, or at the next open. */
export async function deleteProject(session: Session, id: string): Promise<void> {
  const studio = studioOf(session);
  if (session.project?.id === id) await closeOpenProject(session);
  updateProject(studio, id, { deletedAt: now() });
  session.purges.set(
    id,
    setTimeout(() => void purgeProject(studio, id), UNDO_MS),
  );
  tellProjects(session);
}

export function undeleteProject(session: Session, id: string): void {
  clearTimeout(session.purges.get(id));
  session.purges.delete(id);
  updateProject(studioOf(session), id, { deletedAt: null });
  tellProjects(session);
}

export function renameProject(session: Session, id: string, name: string): void {
  const studio = studioOf(session);
  updateProject(studio, id, { name });
  if (session.project?.id === id) {
    session.project.sql.run('UPDATE project SET name = ?', [name]);
    projectChanged(session);
  }
  tellProjects(session);
}
