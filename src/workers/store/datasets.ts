/** Datasets of an open project: how they come in, change, and go. */
import type { ImportReport, Mapping, RowIssue } from '../../core/types.ts';
import type { DatasetDraft, ImportFinish, RowBatch } from '../../jobs/ports.ts';
import { dropDataset, dropSeal, putDataset, putSeals, type DatasetRecord } from '../../storage/catalogue.ts';
import { withSpace } from '../../storage/space.ts';
import type { DatasetInfo } from './contract.ts';
import { closeFiles, createQueryFiles, createRowFiles, queryFileNames, sealFiles } from './dataset-files.ts';
import { createDraft, type Draft } from './draft.ts';
import { createImportedRuns } from './imported-runs.ts';
import { datasetFolder, filesOf, isLive, viewOf, type LiveDataset, type Project } from './project.ts';
import { readIssues, type DatasetView } from './views.ts';

/** How long a deleted dataset or project waits for second thoughts. */
export const UNDO_MS = 10_000;

/** Faults that a mapping decides: another one finds its own. */
const MAPPING_FAULTS: ReadonlySet<RowIssue['kind']> = new Set(['missing-field', 'wrong-type', 'unknown-role']);

function infoOf({ source, ...record }: DatasetRecord): DatasetInfo {
  const { id, name, colour, rows, queries, mapping, mappingVersion, report, createdAt, damage } = record;
  return {
    id,
    name,
    colour,
    state: 'ready',
    rows,
    queries,
    mapping,
    mappingVersion,
    source,
    report,
    createdAt,
    damage,
  };
}

function draftInfo(draft: Draft, view: DatasetView): DatasetInfo {
  const { id, name, colour, mapping, mappingVersion, createdAt } = draft;
  return {
    id,
    name,
    colour,
    state: 'importing',
    rows: view.rowCount,
    queries: view.queryCount,
    mapping,
    mappingVersion,
    source: null,
    report: null,
    createdAt,
    damage: null,
  };
}

/** Complete datasets and those on their way in, in the order they were begun. */
export function listInfos(project: Project): DatasetInfo[] {
  const live = [...project.datasets.values()].filter(isLive).map((dataset) => infoOf(dataset.record));
  const growing = [...project.drafts.values()].flatMap((draft) =>
    draft.view === null ? [] : [draftInfo(draft, draft.view)],
  );
  return [...live, ...growing].sort((a, b) => a.id - b.id);
}

export function datasetsOfSize(project: Project, bytes: number): DatasetInfo[] {
  return [...project.datasets.values()]
    .filter((dataset) => isLive(dataset) && dataset.record.source.bytes === bytes)
    .map((dataset) => infoOf(dataset.record));
}

function freeColour(project: Project): number {
  const used = new Set([...project.datasets.values()].map((dataset) => dataset.record.colour));
  for (const draft of project.drafts.values()) used.add(draft.colour);
  let colour = 0;
  while (used.has(colour)) colour += 1;
  return colour;
}

/** Starts a dataset; the number of the draft is that of the dataset it becomes. */
export async function beginDataset(project: Project, draft: DatasetDraft, now: string): Promise<number> {
  project.lastDraft += 1;
  const id = project.lastDraft;
  const colour = freeColour(project);
  const folder = datasetFolder(project, id);
  const created = await withSpace('begin an import', 1e6, async () => ({
    rowFiles: await createRowFiles(project.files, folder),
    queryFiles: await createQueryFiles(project.files, folder, 1),
  }));
  const imported = createImportedRuns(project.sql, project.tags, id, false);
  const { name, format, mapping } = draft;
  const options = { id, datasetId: id, name, colour, format, mapping, mappingVersion: 1, createdAt: now, imported };
  project.drafts.set(id, createDraft({ ...options, ...created }));
  project.onChange();
  return id;
}

export function liveDataset(project: Project, datasetId: number): LiveDataset {
  const dataset = project.datasets.get(datasetId);
  if (dataset !== undefined && isLive(dataset)) return dataset;
  throw new Error(`There is no complete dataset ${datasetId} in this project.`);
}

/** Starts a new mapping version; the rows stay, and so do the faults that no mapping decides. */
export async function beginRemap(project: Project, datasetId: number, mapping: Mapping, now: string): Promise<number> {
  const { record } = liveDataset(project, datasetId);
  const underWay = [...project.drafts.values()].some((draft) => draft.datasetId === datasetId);
  if (underWay) throw new Error(`The mapping of "${record.name}" is being changed already.`);
  const issues = await readIssues(await viewOf(project, datasetId), 0, Infinity);
  project.lastDraft += 1;
  const id = project.lastDraft;
  const mappingVersion = record.mappingVersion + 1;
  const queryFiles = await withSpace('change a mapping', 1e6, () =>
    createQueryFiles(project.files, datasetFolder(project, datasetId), mappingVersion),
  );
  const imported = createImportedRuns(project.sql, project.tags, datasetId, true);
  const { name, colour, source } = record;
  const identity = { id, datasetId, name, colour, format: source.format, mapping, mappingVersion, createdAt: now };
  const draft = createDraft({ ...identity, rowFiles: null, queryFiles, imported });
  draft.addIssues(issues.filter((issue) => !MAPPING_FAULTS.has(issue.kind)));
  project.drafts.set(id, draft);
  return id;
}

function draftOf(project: Project, draftId: number): Draft {
  const draft = project.drafts.get(draftId);
  if (draft === undefined) throw new Error(`There is no import ${draftId} under way; it was finished or given up.`);
  return draft;
}

export async function appendRows(project: Project, draftId: number, batch: RowBatch, now: string): Promise<void> {
  const draft = draftOf(project, draftId);
  const bytes = batch.rowBytes.length + batch.textBytes.length + 21 * batch.textLengths.length;
  await withSpace(`import "${draft.name}" further`, bytes, () => draft.append(batch, project.texts, now));
  project.onChange();
}

function recordOf(project: Project, draft: Draft, finish: ImportFinish): DatasetRecord {
  const before = project.datasets.get(draft.datasetId)?.record;
  const report = draft.report(finish);
  const { name, colour, mapping, mappingVersion, createdAt } = draft;
  const fresh = { id: draft.datasetId, name, colour, source: finish.source, createdAt, deletedAt: null };
  return {
    ...(before ?? fresh),
    mapping,
    mappingVersion,
    rows: report.rows,
    queries: report.queries,
    report,
    damage: null,
  };
}

/** Makes a draft durable and, in one transaction, real. */
export async function finishDataset(
  project: Project,
  draftId: number,
  finish: ImportFinish,
  now: string,
): Promise<ImportReport> {
  const draft = draftOf(project, draftId);
  await draft.settled();
  const record = recordOf(project, draft, finish);
  await withSpace(`complete "${draft.name}"`, 20 * record.queries + 1e5, async () => {
    const seals = await sealFiles(draft.rowFiles, draft.queryFiles, draft.mappingVersion);
    await project.texts.keys.save();
    project.sql.transaction(() => {
      putDataset(project.sql, record);
      for (const file of queryFileNames(draft.mappingVersion - 1)) dropSeal(project.sql, record.id, file);
      putSeals(project.sql, record.id, seals);
      draft.imported.publish(finish.sources, record.name, now);
      project.sql.run('UPDATE project SET last_draft = ?', [project.lastDraft]);
    });
  });
  project.drafts.delete(draftId);
  const before = showComplete(project, draft, record);
  project.onChange();
  if (before !== null) void removeReplaced(project, before);
  return record.report;
}

/** Shows the finished dataset; returns what it replaces. */
function showComplete(project: Project, draft: Draft, record: DatasetRecord): LiveDataset | null {
  const before = project.datasets.get(record.id) ?? null;
  project.datasets.set(record.id, { record, files: null });
  draft.closeFiles();
  if (before !== null) project.texts.dropIndex();
  return before;
}

/** Removes the files of the mapping a dataset had before; should that fail, the next open does it. */
async function removeReplaced(project: Project, { record, files }: LiveDataset): Promise<void> {
  await project.backup;
  if (files !== null) closeFiles(await files);
  await removeVersion(project, record.id, record.mappingVersion);
}

async function removeVersion(project: Project, datasetId: number, mappingVersion: number): Promise<void> {
  for (const name of queryFileNames(mappingVersion)) {
    await project.files.remove(`${datasetFolder(project, datasetId)}/${name}`);
  }
}

async function removeDraftFiles(project: Project, draft: Draft): Promise<void> {
  if (draft.view === null) await removeVersion(project, draft.datasetId, draft.mappingVersion);
  else await project.files.remove(datasetFolder(project, draft.id));
}

/** Gives a draft up; nothing of it stays. */
export async function abortDataset(project: Project, draftId: number): Promise<void> {
  const draft = project.drafts.get(draftId);
  if (draft === undefined) return;
  project.drafts.delete(draftId);
  await draft.settled();
  draft.closeFiles();
  project.texts.dropIndex();
  // Files first: they make the room that deleting from the database may need.
  if (project.sql.settle()) await removeDraftFiles(project, draft);
  draft.imported.abort();
  project.onChange();
}

function update(project: Project, dataset: LiveDataset, change: Partial<DatasetRecord>): void {
  const record = { ...dataset.record, ...change };
  putDataset(project.sql, record);
  dataset.record = record;
  project.onChange();
}

export function renameDataset(project: Project, datasetId: number, name: string): void {
  update(project, liveDataset(project, datasetId), { name });
}

/** Hides a dataset at once; it is gone for good after UNDO_MS, or at the next open. */
export function deleteDataset(project: Project, datasetId: number, now: string): void {
  update(project, liveDataset(project, datasetId), { deletedAt: now });
  project.texts.dropIndex();
  project.timers.set(
    datasetId,
    setTimeout(() => void purgeDataset(project, datasetId), UNDO_MS),
  );
}

export function undeleteDataset(project: Project, datasetId: number): void {
  const dataset = project.datasets.get(datasetId);
  if (dataset === undefined) throw new Error('This dataset is gone for good; import its file again.');
  clearTimeout(project.timers.get(datasetId));
  project.timers.delete(datasetId);
  update(project, dataset, { deletedAt: null });
  project.texts.dropIndex();
}

async function purgeDataset(project: Project, datasetId: number): Promise<void> {
  const dataset = project.datasets.get(datasetId);
  if (dataset === undefined || isLive(dataset)) return;
  project.timers.delete(datasetId);
  project.datasets.delete(datasetId);
  await project.backup;
  closeFiles(await filesOf(project, dataset));
  dropDataset(project.sql, datasetId);
  await project.files.remove(datasetFolder(project, datasetId));
  project.sql.compact();
  project.onChange();
}
