/** The tables of runs and their batches. A run in state `draft` belongs to an import that is not finished. */
import { BATCH_FORMAT } from '../core/tagging/batch-format.ts';
import type { EngineIdentity } from '../core/types.ts';
import type { Row, Sql } from './database.ts';

export type StoredRunState = 'running' | 'paused' | 'cancelled' | 'complete' | 'failed' | 'draft';
export type ScopeKind = 'everything' | 'dataset' | 'texts';

/** How many texts of a run have which status. */
export interface StatusCounts {
  readonly tagged: number;
  readonly unparsable: number;
  readonly failed: number;
  readonly empty: number;
}

export interface RunRecord {
  readonly id: number;
  readonly kind: 'engine' | 'imported';
  readonly identity: EngineIdentity;
  readonly label: string;
  readonly scope: { readonly kind: ScopeKind; readonly datasetId: number | null; readonly label: string };
  readonly seed: number;
  readonly state: StoredRunState;
  readonly reason: string | null;
  readonly hidden: boolean;
  readonly total: number;
  readonly counts: StatusCounts;
  readonly batches: number;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

const COLUMNS = `id, kind, identity, label, scope_kind, ifnull(scope_dataset, -1) AS scope_dataset, scope_label, seed,
  state, reason, hidden, total, tagged, unparsable, failed, empty, batches, created_at, finished_at`;

function readRun(row: Row): RunRecord {
  const datasetId = row.integer('scope_dataset');
  return {
    id: row.integer('id'),
    kind: row.text('kind') as RunRecord['kind'],
    identity: JSON.parse(row.text('identity')) as EngineIdentity,
    label: row.text('label'),
    scope: {
      kind: row.text('scope_kind') as ScopeKind,
      datasetId: datasetId === -1 ? null : datasetId,
      label: row.text('scope_label'),
    },
    seed: row.integer('seed'),
    state: row.text('state') as StoredRunState,
    reason: row.textOrNull('reason'),
    hidden: row.integer('hidden') === 1,
    total: row.integer('total'),
    counts: {
      tagged: row.integer('tagged'),
      unparsable: row.integer('unparsable'),
      failed: row.integer('failed'),
      empty: row.integer('empty'),
    },
    batches: row.integer('batches'),
    createdAt: row.text('created_at'),
    finishedAt: row.textOrNull('finished_at'),
  };
}

/** All runs but drafts, the oldest first. */
export function listRuns(sql: Sql): RunRecord[] {
  return sql.rows(`SELECT ${COLUMNS} FROM run WHERE state <> 'draft' ORDER BY id`, [], readRun);
}

export function findRun(sql: Sql, id: number): RunRecord {
  const [run] = sql.rows(`SELECT ${COLUMNS} FROM run WHERE id = ?`, [id], readRun);
  if (run === undefined) throw new Error(`There is no run ${id} in this project; it may have been deleted.`);
  return run;
}

/** Writes a new run and returns its number. `scopeTexts` are the bits of an IdSet. */
export function insertRun(
  sql: Sql,
  run: Pick<RunRecord, 'kind' | 'identity' | 'label' | 'scope' | 'seed' | 'state' | 'total' | 'createdAt'>,
  scopeTexts: Uint8Array,
): number {
  const [id] = sql.rows(
    `INSERT INTO run (kind, identity, label, scope_kind, scope_dataset, scope_label, scope_texts, seed, state, hidden,
       total, tagged, unparsable, failed, empty, batches, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0, 0, 0, 0, 0, ?) RETURNING id`,
    [
      run.kind,
      JSON.stringify(run.identity),
      run.label,
      run.scope.kind,
      run.scope.datasetId,
      run.scope.label,
      scopeTexts,
      run.seed,
      run.state,
      run.total,
      run.createdAt,
    ],
    (row) => row.integer('id'),
  );
  if (id === undefined) throw new Error('The run was not written.');
  return id;
}

export function readScopeTexts(sql: Sql, runId: number): Uint8Array<ArrayBuffer> {
  const [bits] = sql.rows('SELECT scope_texts FROM run WHERE id = ?', [runId], (row) => row.bytes('scope_texts'));
  return bits ?? new Uint8Array();
}

export function setState(
  sql: Sql,
  runId: number,
  change: { readonly state: StoredRunState; readonly reason: string | null; readonly now: string },
): void {
  sql.run(
    `UPDATE run SET state = ?1, reason = ?2,
       finished_at = CASE WHEN ?1 = 'complete' THEN ifnull(finished_at, ?3) ELSE finished_at END WHERE id = ?4`,
    [change.state, change.reason, change.now, runId],
  );
}

export function setHidden(sql: Sql, runId: number, hidden: boolean): void {
  sql.run('UPDATE run SET hidden = ? WHERE id = ?', [hidden ? 1 : 0, runId]);
}

/** Turns the draft of an import into a layer. */
export function publishDraft(
  sql: Sql,
  runId: number,
  final: { readonly identity: EngineIdentity; readonly label: string; readonly total: number; readonly now: string },
): void {
  sql.run(
    "UPDATE run SET state = 'complete', identity = ?, label = ?, total = ?, created_at = ?4, finished_at = ?4 WHERE id = ?5",
    [JSON.stringify(final.identity), final.label, final.total, final.now, runId],
  );
}

/** Appends a batch to a run's log, together with what the run's counts then are. */
export function insertBatch(
  sql: Sql,
  runId: number,
  batch: { readonly seq: number; readonly n: number; readonly blob: Uint8Array },
  counts: StatusCounts,
): void {
  sql.run('INSERT INTO tag_batch (run_id, seq, n, format, blob) VALUES (?, ?, ?, ?, ?)', [
    runId,
    batch.seq,
    batch.n,
    BATCH_FORMAT,
    batch.blob,
  ]);
  sql.run('UPDATE run SET batches = ?, tagged = ?, unparsable = ?, failed = ?, empty = ? WHERE id = ?', [
    batch.seq + 1,
    counts.tagged,
    counts.unparsable,
    counts.failed,
    counts.empty,
    runId,
  ]);
}

export function readBatches(
  sql: Sql,
  runId: number,
  fromSeq: number,
  limit: number,
): { readonly seq: number; readonly blob: Uint8Array<ArrayBuffer> }[] {
  return sql.rows(
    'SELECT seq, blob FROM tag_batch WHERE run_id = ? AND seq >= ? ORDER BY seq LIMIT ?',
    [runId, fromSeq, limit],
    (row) => ({ seq: row.integer('seq'), blob: row.bytes('blob') }),
  );
}

export function dropRun(sql: Sql, runId: number): void {
  sql.run('DELETE FROM run WHERE id = ?', [runId]);
}

/** After a crash: imports that were cut off leave nothing, runs that were under way are paused. */
export function settleRuns(sql: Sql): void {
  sql.run("DELETE FROM run WHERE state = 'draft'");
  sql.run("UPDATE run SET state = 'paused', reason = 'interrupted' WHERE state = 'running'");
}
