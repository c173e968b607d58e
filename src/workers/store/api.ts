/** The whole interface of the store worker over a session. */
import { expose } from 'comlink';
import { putSetting, readSetting } from '../../storage/setting-table.ts';
import { copyToFile, writeBackup } from './backup.ts';
import type { StoreApi } from './contract.ts';
import { answer, createDataApi } from './data-api.ts';
import { deleteDataset, renameDataset, undeleteDataset } from './datasets.ts';
import { createProject, findProject, openRawDatabase, temporaryFolder } from './projects.ts';
import { restoreBackup } from './restore.ts';
import { deleteRun, undeleteRun } from './run-deletion.ts';
import { setRunHidden } from './runs.ts';
import {
  deleteProject,
  inTurn,
  now,
  openSession,
  projectOf,
  renameProject,
  storageInfo,
  studioOf,
  switchProject,
  tellProjects,
  undeleteProject,
  type Session,
} from './session.ts';
import { deleteVersion, keepVersion, renameVersion } from './versions.ts';

/** Runs a job that `cancel` can stop by its id. */
async function cancellable<T>(session: Session, job: string, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  session.jobs.set(job, controller);
  try {
    return await run(controller.signal);
  } finally {
    session.jobs.delete(job);
  }
}

async function downloadDatabase(session: Session): Promise<Blob> {
  const studio = studioOf(session);
  const folder = temporaryFolder(studio);
  if (session.refused === null) {
    return studio.files.blob(await copyToFile(projectOf(session).sql, studio.files, folder));
  }
  const raw = await openRawDatabase(studio, session.refused);
  try {
    return await studio.files.blob(await copyToFile(raw.sql, studio.files, folder));
  } finally {
    raw.close();
  }
}

type ProjectApi = Pick<
  StoreApi,
  'createProject' | 'openProject' | 'renameProject' | 'deleteProject' | 'undeleteProject' | 'backup' | 'restore'
>;

function projectApi(session: Session): ProjectApi {
  return {
    async createProject(name, example) {
      const project = await createProject(studioOf(session), name, example, now());
      tellProjects(session);
      return project;
    },
    openProject: (id) => inTurn(session, () => switchProject(session, id)),
    renameProject: (id, name) => answer(() => renameProject(session, id, name)),
    deleteProject: (id) => inTurn(session, () => deleteProject(session, id)),
    undeleteProject: (id) => answer(() => undeleteProject(session, id)),
    backup: (job, destination, onProgress) =>
      cancellable(session, job, async (signal) => {
        const [studio, project] = [studioOf(session), projectOf(session)];
        const { name } = findProject(studio, project.id);
        const temporary = temporaryFolder(studio);
        return writeBackup(project, { name, destination, temporary, now: now(), signal, onProgress });
      }),
    restore: (job, file, onProgress) =>
      cancellable(session, job, async (signal) => {
        const project = await restoreBackup(studioOf(session), file, { now: now(), signal, onProgress });
        tellProjects(session);
        return project;
      }),
  };
}

/** Returns the store's interface. Errors of calls come as rejections: comlink awaits every method. */
export function createStoreApi(session: Session): StoreApi {
  const dataApi = createDataApi(session);
  return {
    ...dataApi,
    ...projectApi(session),
    open: (options) => inTurn(session, () => openSession(session, options)),
    serve: (port) => expose(dataApi, port),
    storage: async () => storageInfo(session),
    // Only a page may ask (client.ts does); a worker can say how things stand.
    askPersist: () => navigator.storage.persisted(),
    renameDataset: (id, name) => answer(() => renameDataset(projectOf(session), id, name)),
    deleteDataset: (id) => answer(() => deleteDataset(projectOf(session), id, now())),
    undeleteDataset: (id) => answer(() => undeleteDataset(projectOf(session), id)),
    getSetting: (key) => answer(() => readSetting(projectOf(session).sql, key)),
    setSetting: (key, value) => answer(() => putSetting(projectOf(session).sql, key, value)),
    keepVersion: async (version, file) => keepVersion(projectOf(session), version, file, now()),
    renameVersion: (hash, name) => answer(() => renameVersion(projectOf(session), hash, name)),
    deleteVersion: (hash) => answer(() => deleteVersion(projectOf(session), hash)),
    setRunHidden: (id, hidden) => answer(() => setRunHidden(projectOf(session), id, hidden)),
    deleteRun: (id) => answer(() => deleteRun(projectOf(session), id)),
    undeleteRun: (id) => answer(() => undeleteRun(projectOf(session), id)),
    downloadDatabase: async () => downloadDatabase(session),
    cancel: (job) => session.jobs.get(job)?.abort(),
  };
}
