/** An open project: its database, its datasets and what is under way in it. */
import { dropDataset, listDatasets, readSeals, type DatasetRecord } from '../../storage/catalogue.ts';
import { openDatabase, openPool, releasePool, type Sql } from '../../storage/database.ts';
import type { FileStore } from '../../storage/files.ts';
import { migrate, projectMigrations } from '../../storage/migrations.ts';
import { dropRun, settleRuns } from '../../storage/run-table.ts';
import { openTagTable, type TagTable } from '../../storage/tag-table.ts';
import { openTextKeys } from '../../storage/text-keys.ts';
import type { RunLayer } from './counts.ts';
import { closeFiles, openFiles, type DatasetFiles } from './dataset-files.ts';
import type { Draft } from './draft.ts';
import { createTexts, type Texts } from './texts.ts';
import type { DatasetView } from './views.ts';

/** A complete dataset. Its files are opened when something of it is first read. */
export interface LiveDataset {
  record: DatasetRecord;
  files: Promise<DatasetFiles> | null;
}

export interface Project {
  readonly id: string;
  readonly folder: string;
  readonly files: FileStore;
  readonly sql: Sql;
  readonly tags: TagTable;
  readonly texts: Texts;
  readonly datasets: Map<number, LiveDataset>;
  readonly drafts: Map<number, Draft>;
  /** Status codes of the runs that were written to in this session. */
  readonly layers: Map<number, RunLayer>;
  readonly timers: Map<number, ReturnType<typeof setTimeout>>;
  /** Runs that were deleted and can still be brought back, with what ends that. */
  readonly leaving: Map<number, ReturnType<typeof setTimeout>>;
  /** Settles when no backup reads the files: until then none of them may go. */
  backup: Promise<unknown>;
  /** The last number given to a dataset or draft. */
  lastDraft: number;
  /** Called after every change that a user can see. */
  onChange(): void;
}

export function databaseFolder(folder: string): string {
  return `${folder}/database`;
}

export function datasetFolder(project: Project, datasetId: number): string {
  return `${project.folder}/datasets/${datasetId}`;
}

/** Files of a complete dataset, opened at the first call. */
export function filesOf(project: Project, dataset: LiveDataset): Promise<DatasetFiles> {
  const { id, mappingVersion } = dataset.record;
  dataset.files ??= openFiles(project.files, datasetFolder(project, id), mappingVersion, readSeals(project.sql, id));
  return dataset.files;
}

function noteDamage(project: Project, dataset: LiveDataset, what: string): void {
  if (dataset.record.damage !== null) return;
  const damage = `A part of its stored files is damaged: ${what} cannot be read. Import the file again to mend it.`;
  dataset.record = { ...dataset.record, damage };
  project.sql.run('UPDATE dataset SET damage = ? WHERE id = ?', [damage, dataset.record.id]);
  project.onChange();
}

async function liveView(project: Project, dataset: LiveDataset): Promise<DatasetView> {
  const files = await filesOf(project, dataset);
  const { id, source, mapping, rows, queries, report } = dataset.record;
  return {
    id,
    format: source.format,
    mapping,
    rowCount: rows,
    queryCount: queries,
    issueCount: report.issues,
    files,
    onDamage: (what) => noteDamage(project, dataset, what),
  };
}

export function isLive(dataset: LiveDataset): boolean {
  return dataset.record.deletedAt === null;
}

/** What can be read of a dataset, complete or on its way in. */
export async function viewOf(project: Project, datasetId: number): Promise<DatasetView> {
  const dataset = project.datasets.get(datasetId);
  if (dataset !== undefined && isLive(dataset)) return liveView(project, dataset);
  const growing = project.drafts.get(datasetId)?.view;
  if (growing) return growing;
  throw new Error(`There is no dataset ${datasetId} in this project; it may have been deleted.`);
}

/** Views of all complete datasets, then of those on their way in. Changed mappings show when they are complete. */
export async function allViews(project: Project): Promise<DatasetView[]> {
  const views = await liveViews(project);
  const growing = [...project.drafts.values()].map((draft) => draft.view);
  return [...views, ...growing.filter((view) => view !== null)];
}

export async function liveViews(project: Project): Promise<DatasetView[]> {
  const live = [...project.datasets.values()].filter(isLive);
  return Promise.all(live.map((dataset) => liveView(project, dataset)));
}

/** Deletes what no row of the catalogue names: what a crash has left of imports, and datasets that wait for their end. */
async function removeOrphans(project: Project): Promise<void> {
  for (const { record } of [...project.datasets.values()].filter((dataset) => !isLive(dataset))) {
    dropDataset(project.sql, record.id);
    project.datasets.delete(record.id);
  }
  for (const entry of await project.files.list(`${project.folder}/datasets`)) {
    const id = Number(entry.replace('/', ''));
    const folder = datasetFolder(project, id);
    if (!project.datasets.has(id)) await project.files.remove(`${project.folder}/datasets/${entry.replace('/', '')}`);
    else await removeUnnamed(project, id, folder);
  }
}

async function removeUnnamed(project: Project, datasetId: number, folder: string): Promise<void> {
  const named = readSeals(project.sql, datasetId);
  for (const file of await project.files.list(folder)) {
    if (!named.has(file)) await project.files.remove(`${folder}/${file}`);
  }
}

/** Opens the database of a project and brings it to the newest format; refuses a newer one. */
export async function openProjectDatabase(files: FileStore, folder: string): Promise<Sql> {
  const pool = files.mode === 'opfs' ? await openPool(databaseFolder(folder)) : null;
  const sql = await openDatabase(pool);
  try {
    migrate(sql, projectMigrations, 'This project');
    return sql;
  } catch (error) {
    sql.close();
    if (files.mode === 'opfs') releasePool(databaseFolder(folder));
    throw error;
  }
}

/** Opens a project over its database; what a crash has left behind is put in order. */
export async function openProject(
  files: FileStore,
  place: { readonly id: string; readonly folder: string },
  sql: Sql,
  onChange: () => void,
): Promise<Project> {
  try {
    return await openOver(files, place, sql, onChange);
  } catch (error) {
    if (files.mode === 'opfs') {
      sql.close();
      releasePool(databaseFolder(place.folder));
    }
    throw error;
  }
}

async function openOver(
  files: FileStore,
  place: { readonly id: string; readonly folder: string },
  sql: Sql,
  onChange: () => void,
): Promise<Project> {
  settleRuns(sql);
  const records = listDatasets(sql);
  const [last = 0] = sql.rows('SELECT last_draft FROM project', [], (row) => row.integer('last_draft'));
  const keys = await openTextKeys(files, `${place.folder}/text-keys`, sql);
  const project: Project = {
    ...place,
    files,
    sql,
    tags: openTagTable(sql),
    texts: createTexts(keys, () => allViews(project)),
    datasets: new Map(records.map((record) => [record.id, { record, files: null }])),
    drafts: new Map(),
    layers: new Map(),
    timers: new Map(),
    leaving: new Map(),
    backup: Promise.resolve(),
    lastDraft: Math.max(last, ...records.map((record) => record.id)),
    onChange,
  };
  await removeOrphans(project);
  return project;
}

/** Lets go of everything a project holds. Drafts are given up; the next open deletes what they have left. */
export async function closeProject(project: Project): Promise<void> {
  for (const timer of project.timers.values()) clearTimeout(timer);
  for (const [runId, timer] of project.leaving) {
    clearTimeout(timer);
    dropRun(project.sql, runId);
  }
  project.leaving.clear();
  for (const draft of project.drafts.values()) {
    await draft.settled();
    draft.closeFiles();
  }
  project.drafts.clear();
  for (const dataset of project.datasets.values()) if (dataset.files !== null) closeFiles(await dataset.files);
  project.texts.keys.close();
  // In memory the database is all there is: the studio keeps it.
  if (project.files.mode === 'memory') return;
  project.sql.close();
  releasePool(databaseFolder(project.folder));
}
