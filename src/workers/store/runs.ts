/** Runs of an open project: layers of results, written a batch at a time. */
import {
  indexOfText,
  packBatch,
  readResult,
  STATUSES,
  unpackBatch,
  type PackedOutcome,
} from '../../core/tagging/batch-format.ts';
import { NO_RESULT } from '../../core/tagging/effective.ts';
import type { EngineIdentity, Result, Tag } from '../../core/types.ts';
import { createIdSet, type IdSet } from '../../storage/id-set.ts';
import { putVerdict } from '../../storage/review-table.ts';
import {
  findRun,
  insertBatch,
  insertRun,
  listRuns,
  readBatches,
  readScopeTexts,
  setHidden,
  setState,
  type RunRecord,
} from '../../storage/run-table.ts';
import { withSpace } from '../../storage/space.ts';
import type { RunInfo, RunScope, RunState, VerdictChange } from './contract.ts';
import { readRunLayer, type RunLayer } from './counts.ts';
import { isLive, liveViews, viewOf, type Project } from './project.ts';
import { readDamagedTexts, readTextIds, type DatasetView } from './views.ts';

/** Bytes a result takes in a batch, roughly. */
const RESULT_BYTES = 60;

function toInfo(record: RunRecord): RunInfo {
  const { counts, state, ...run } = record;
  return {
    ...run,
    state: state === 'draft' ? 'running' : state,
    done: counts.tagged + counts.unparsable + counts.failed + counts.empty,
    tagged: counts.tagged,
    unparsable: counts.unparsable,
    failed: counts.failed,
  };
}

/** Tags that came with a dataset go out of sight with it. */
function isShown(project: Project, run: RunRecord): boolean {
  if (run.kind !== 'imported' || run.scope.datasetId === null) return true;
  const dataset = project.datasets.get(run.scope.datasetId);
  return dataset !== undefined && isLive(dataset);
}

/** A run that nobody has deleted. */
function runOf(project: Project, runId: number): RunRecord {
  if (project.leaving.has(runId)) throw new Error(`There is no run ${runId} in this project; it has been deleted.`);
  return findRun(project.sql, runId);
}

export function runInfos(project: Project): RunInfo[] {
  return listRuns(project.sql)
    .filter((run) => isShown(project, run) && !project.leaving.has(run.id))
    .map(toInfo);
}

export function runInfo(project: Project, runId: number): RunInfo {
  return toInfo(runOf(project, runId));
}

function layerOf(project: Project, runId: number): RunLayer {
  const layer = project.layers.get(runId) ?? readRunLayer(project.sql, runId, project.texts.keys.next());
  project.layers.set(runId, layer);
  return layer;
}

async function textsOf(views: readonly DatasetView[]): Promise<IdSet> {
  const texts = createIdSet();
  for (const view of views) for (const textId of await readTextIds(view)) texts.add(textId);
  return texts;
}

async function scopeTexts(project: Project, scope: RunScope): Promise<IdSet> {
  if (scope.kind === 'everything') return textsOf(await liveViews(project));
  if (scope.kind === 'dataset') return textsOf([await viewOf(project, scope.datasetId)]);
  const texts = createIdSet();
  for (const textId of scope.textIds) texts.add(textId);
  return texts;
}

function scopeRecord(project: Project, scope: RunScope): RunRecord['scope'] {
  if (scope.kind === 'texts') return { kind: 'texts', datasetId: null, label: scope.label };
  if (scope.kind === 'everything') return { kind: 'everything', datasetId: null, label: 'everything' };
  const dataset = project.datasets.get(scope.datasetId)?.record ?? project.drafts.get(scope.datasetId);
  return { kind: 'dataset', datasetId: scope.datasetId, label: dataset?.name ?? '' };
}

/** Makes a run. Its texts are those of the scope at this moment. */
export async function createRun(
  project: Project,
  run: { identity: EngineIdentity; label: string; scope: RunScope; seed: number },
  now: string,
): Promise<RunInfo> {
  const texts = await scopeTexts(project, run.scope);
  const bits = texts.bytes();
  const id = await withSpace('start a run', bits.length + 1e5, async () => {
    await project.texts.keys.save();
    const { identity, label, seed } = run;
    const scope = scopeRecord(project, run.scope);
    const record = { kind: 'engine', identity, label, scope, seed, state: 'running', total: texts.size() } as const;
    return insertRun(project.sql, { ...record, createdAt: now }, bits);
  });
  project.onChange();
  return runInfo(project, id);
}

/** Texts that are known to be damaged: of datasets of which a read has failed. */
async function damagedTexts(project: Project): Promise<IdSet> {
  const texts = createIdSet();
  for (const view of await liveViews(project)) {
    if (project.datasets.get(view.id)?.record.damage === null) continue;
    for (const textId of await readDamagedTexts(view)) texts.add(textId);
  }
  return texts;
}

/** Texts of the scope without a result, as far as a dataset still has them and they can be read. */
export async function pendingTexts(project: Project, runId: number): Promise<Uint32Array<ArrayBuffer>> {
  const index = await project.texts.index();
  const damaged = await damagedTexts(project);
  const layer = layerOf(project, runId);
  const scope = createIdSet(readScopeTexts(project.sql, runId)).ids();
  return scope.filter(
    (textId) => layer.status(textId) === NO_RESULT && index.datasetOf(textId) !== -1 && !damaged.has(textId),
  );
}

function writeBatch(project: Project, runId: number, outcomes: readonly PackedOutcome[], now: string): void {
  const layer = layerOf(project, runId);
  const seq = findRun(project.sql, runId).batches;
  project.tags.within((idOf) => {
    const blob = packBatch(outcomes, idOf, now);
    insertBatch(project.sql, runId, { seq, n: outcomes.length, blob }, layer.countsWith(outcomes));
  });
  layer.apply(outcomes);
}

/** An id that was never given away would later belong to another text. */
function checkKnown(project: Project, textId: number): void {
  if (textId >= project.texts.keys.next()) throw new Error(`There is no text ${textId} in this project.`);
}

/** Makes a batch durable. A text that has a result in this run keeps it. */
export async function commitBatch(
  project: Project,
  runId: number,
  outcomes: readonly { readonly textId: number; readonly result: Result }[],
  now: string,
): Promise<RunInfo> {
  const saved = project.texts.keys.saved();
  const { label } = runOf(project, runId);
  for (const { textId } of outcomes) checkKnown(project, textId);
  await withSpace(`keep results of "${label}"`, RESULT_BYTES * outcomes.length + 1e5, async () => {
    if (outcomes.some(({ textId }) => textId >= saved)) await project.texts.keys.save();
    const fresh = layerOf(project, runId).fresh(outcomes);
    if (fresh.length > 0) writeBatch(project, runId, fresh, now);
  });
  project.onChange();
  return runInfo(project, runId);
}

export function setRunState(
  project: Project,
  runId: number,
  state: RunState,
  reason: string | null,
  now: string,
): RunInfo {
  setState(project.sql, runId, { state, reason, now });
  if (state !== 'running' && state !== 'paused') project.layers.delete(runId);
  project.onChange();
  return runInfo(project, runId);
}

/** Withdraws results that failed or could not be parsed. A complete run is paused until it is resumed. */
export async function retryFailures(project: Project, runId: number, now: string): Promise<RunInfo> {
  const [unparsable, failed] = [STATUSES.indexOf('unparsable'), STATUSES.indexOf('failed')];
  const withdrawn: PackedOutcome[] = [];
  for (const [textId, code] of layerOf(project, runId).codes().entries()) {
    if (code === unparsable || code === failed) withdrawn.push({ textId, result: null });
  }
  if (withdrawn.length === 0) return runInfo(project, runId);
  await withSpace('retry failures', RESULT_BYTES * withdrawn.length, () => {
    writeBatch(project, runId, withdrawn, now);
  });
  if (findRun(project.sql, runId).state !== 'running')
    setState(project.sql, runId, { state: 'paused', reason: null, now });
  project.onChange();
  return runInfo(project, runId);
}

export function resultOf(project: Project, runId: number, seq: number, textId: number): Result | null {
  const [packed] = readBatches(project.sql, runId, seq, 1);
  if (packed?.seq !== seq) return null;
  const batch = unpackBatch(packed.blob);
  return readResult(batch, indexOfText(batch, textId), (id) => project.tags.name(id));
}

export function setRunHidden(project: Project, runId: number, hidden: boolean): void {
  setHidden(project.sql, runId, hidden);
  project.onChange();
}

/** Sets or takes back a verdict. */
export async function setVerdict(
  project: Project,
  textId: number,
  tags: readonly Tag[] | null,
  now: string,
): Promise<VerdictChange> {
  checkKnown(project, textId);
  const after = tags === null ? null : { tags, at: now };
  const before = await withSpace('keep your changes', 1e5, async () => {
    if (textId >= project.texts.keys.saved()) await project.texts.keys.save();
    return project.sql.transaction(() => putVerdict(project.sql, textId, after));
  });
  project.onChange();
  return { before, after };
}
