/** The projects of a studio: make, open, rename, delete; and what a crash has left of them. */
import { openDatabase, openPool, releasePool, removePool, type Sql } from '../../storage/database.ts';
import type { FileStore } from '../../storage/files.ts';
import { migrate, projectMigrations, registryMigrations } from '../../storage/migrations.ts';
import { dropProject, listProjects, putProject, type ProjectRecord } from '../../storage/registry.ts';
import { withSpace } from '../../storage/space.ts';
import type { ProjectInfo } from './contract.ts';
import { databaseFolder, openProjectDatabase } from './project.ts';

/** Where a studio keeps everything. */
export interface Studio {
  readonly root: string;
  readonly files: FileStore;
  readonly registry: Sql;
  /** Databases in memory, by project: without files a closed database would be gone. */
  readonly memory: Map<string, Sql>;
}

/** A project folder without this file is not complete: it is deleted at the next open. */
const MARKER = 'complete';

export function projectFolder(studio: Pick<Studio, 'root'>, id: string): string {
  return `${studio.root}/projects/${id}`;
}

export function temporaryFolder(studio: Pick<Studio, 'root'>): string {
  return `${studio.root}/temporary`;
}

export function toProjectInfo(project: ProjectRecord): ProjectInfo {
  const { id, name, example, createdAt, openedAt, datasets, queries } = project;
  return { id, name, example, createdAt, openedAt, datasets, queries };
}

/** Live projects, the last opened first. */
export function projectInfos(studio: Studio): ProjectInfo[] {
  return listProjects(studio.registry)
    .filter((project) => project.deletedAt === null)
    .map(toProjectInfo);
}

export function findProject(studio: Studio, id: string): ProjectRecord {
  const project = listProjects(studio.registry).find((candidate) => candidate.id === id);
  if (project === undefined) throw new Error('This project is gone; it was deleted.');
  return project;
}

/** Opens the registry and puts in order what a crash has left. */
export async function openStudio(files: FileStore, root: string): Promise<Studio> {
  const folder = `${root}/registry`;
  const pool = files.mode === 'opfs' ? await openPool(folder) : null;
  const registry = await openDatabase(pool);
  try {
    migrate(registry, registryMigrations, 'The list of projects');
  } catch (error) {
    registry.close();
    if (pool !== null) releasePool(folder);
    throw error;
  }
  const studio = { root, files, registry, memory: new Map<string, Sql>() };
  await files.remove(temporaryFolder(studio));
  for (const { id, deletedAt } of listProjects(registry)) if (deletedAt !== null) await purgeProject(studio, id);
  await settleFolders(studio);
  return studio;
}

export function closeStudio(studio: Studio): void {
  studio.registry.close();
  if (studio.files.mode === 'opfs') releasePool(`${studio.root}/registry`);
}

/** Deletes half-made projects; takes complete ones that the registry does not know back into it. */
async function settleFolders(studio: Studio): Promise<void> {
  const known = new Set(listProjects(studio.registry).map((project) => project.id));
  for (const entry of await studio.files.list(`${studio.root}/projects`)) {
    const id = entry.replace('/', '');
    if (known.has(id)) continue;
    const folder = projectFolder(studio, id);
    if ((await studio.files.list(folder)).includes(MARKER)) await adopt(studio, id);
    else await studio.files.remove(folder);
  }
}

async function adopt(studio: Studio, id: string): Promise<void> {
  const folder = projectFolder(studio, id);
  const sql = await openProjectDatabase(studio.files, folder);
  registerProject(studio, id, sql, new Date().toISOString());
  sql.close();
  releasePool(databaseFolder(folder));
}

/** Copies what a project's own database says of it into the registry. */
export function registerProject(studio: Studio, id: string, sql: Sql, openedAt: string): ProjectRecord {
  const [own] = sql.rows(
    `SELECT name, example, created_at, (SELECT count(*) FROM dataset) AS datasets,
       (SELECT ifnull(sum(queries), 0) FROM dataset) AS queries FROM project`,
    [],
    (row) => ({
      name: row.text('name'),
      example: row.integer('example') === 1,
      createdAt: row.text('created_at'),
      datasets: row.integer('datasets'),
      queries: row.integer('queries'),
    }),
  );
  if (own === undefined) throw new Error('The database of this project lacks its first row.');
  const record = { id, ...own, openedAt, deletedAt: null };
  putProject(studio.registry, record);
  return record;
}

/** Says that everything of a project is on disk. */
export async function markComplete(studio: Studio, id: string): Promise<void> {
  const marker = await studio.files.open(`${projectFolder(studio, id)}/${MARKER}`, true);
  marker.flush();
  marker.close();
}

export async function createProject(studio: Studio, name: string, example: boolean, now: string): Promise<ProjectInfo> {
  const id = crypto.randomUUID();
  try {
    return await withSpace('create a project', 1e6, () => makeProject(studio, id, name, example, now));
  } catch (error) {
    await giveUpProject(studio, id);
    throw error;
  }
}

/** Removes what there is of a project that could not be made. */
export async function giveUpProject(studio: Studio, id: string): Promise<void> {
  if (studio.registry.settle()) await removeProjectFiles(studio, id);
}

async function makeProject(
  studio: Studio,
  id: string,
  name: string,
  example: boolean,
  now: string,
): Promise<ProjectInfo> {
  const folder = projectFolder(studio, id);
  const sql = await openProjectDatabase(studio.files, folder);
  try {
    sql.run(
      "INSERT INTO project (one, name, example, created_at, next_text, last_draft, text_sums) VALUES (1, ?, ?, ?, 0, 0, x'')",
      [name, example ? 1 : 0, now],
    );
    await markComplete(studio, id);
    return toProjectInfo(registerProject(studio, id, sql, now));
  } finally {
    keepOrClose(studio, id, sql);
  }
}

/** A database in memory lives as long as the studio does. */
export function keepOrClose(studio: Studio, id: string, sql: Sql): void {
  if (studio.files.mode === 'memory') studio.memory.set(id, sql);
  else {
    sql.close();
    releasePool(databaseFolder(projectFolder(studio, id)));
  }
}

export async function removeProjectFiles(studio: Studio, id: string): Promise<void> {
  const folder = projectFolder(studio, id);
  // First: without the marker a half-deleted project is never taken for a whole one.
  await studio.files.remove(`${folder}/${MARKER}`);
  studio.memory.get(id)?.close();
  studio.memory.delete(id);
  await removePool(databaseFolder(folder));
  await studio.files.remove(folder);
}

/** Deletes a project for good. */
export async function purgeProject(studio: Studio, id: string): Promise<void> {
  await removeProjectFiles(studio, id);
  dropProject(studio.registry, id);
}

export function updateProject(studio: Studio, id: string, change: Partial<ProjectRecord>): void {
  putProject(studio.registry, { ...findProject(studio, id), ...change });
}

/** Opens a project's database where it is not open yet (in memory it always is). */
export function databaseOf(studio: Studio, id: string): Promise<Sql> {
  const inMemory = studio.memory.get(id);
  if (inMemory === undefined) return openProjectDatabase(studio.files, projectFolder(studio, id));
  migrate(inMemory, projectMigrations, 'This project');
  return Promise.resolve(inMemory);
}

/** Opens a project's database as it is, whatever its format, to copy it. */
export async function openRawDatabase(studio: Studio, id: string): Promise<{ readonly sql: Sql; close(): void }> {
  const folder = databaseFolder(projectFolder(studio, id));
  const sql = studio.memory.get(id) ?? (await openDatabase(await openPool(folder)));
  return { sql, close: () => keepOrClose(studio, id, sql) };
}
