/** Tags that come along with an import: one draft layer a source, turned into real ones when the import is complete. */
import { packBatch, type PackedOutcome } from '../../core/tagging/batch-format.ts';
import type { EngineIdentity } from '../../core/types.ts';
import { importedIdentity, importedLabel, outcomesBySource, PLAIN_IDENTITY } from '../../jobs/imported-taggings.ts';
import type { ImportedTagging } from '../../jobs/ports.ts';
import type { Sql } from '../../storage/database.ts';
import { dropRun, insertBatch, insertRun, listRuns, publishDraft } from '../../storage/run-table.ts';
import type { TagTable } from '../../storage/tag-table.ts';
import { createRunLayer, type RunLayer } from './counts.ts';

interface DraftLayer {
  readonly runId: number;
  readonly layer: RunLayer;
  batches: number;
}

export interface ImportedRuns {
  /** Keeps the tags of a batch; `textIds` are those of its queries. */
  add(taggings: readonly ImportedTagging[], textIds: Uint32Array, now: string): void;
  /** Makes the layers real; must run inside the transaction that completes the dataset. */
  publish(sources: readonly EngineIdentity[], datasetName: string, now: string): void;
  abort(): void;
}

/** Layers of one import. With `replacesPlain`, earlier plain tags of the dataset give way (the mapping has changed). */
export function createImportedRuns(sql: Sql, tags: TagTable, datasetId: number, replacesPlain: boolean): ImportedRuns {
  const drafts = new Map<number, DraftLayer>();

  function begin(source: number, now: string): DraftLayer {
    const runId = insertRun(
      sql,
      {
        kind: 'imported',
        identity: PLAIN_IDENTITY,
        label: '',
        scope: { kind: 'dataset', datasetId, label: '' },
        seed: 0,
        state: 'draft',
        total: 0,
        createdAt: now,
      },
      new Uint8Array(),
    );
    const draft = { runId, layer: createRunLayer(), batches: 0 };
    drafts.set(source, draft);
    return draft;
  }
  function write(source: number, outcomes: readonly PackedOutcome[], now: string): void {
    const draft = drafts.get(source) ?? begin(source, now);
    const fresh = draft.layer.fresh(outcomes);
    if (fresh.length === 0) return;
    tags.within((idOf) => {
      const blob = packBatch(fresh, idOf, now);
      insertBatch(sql, draft.runId, { seq: draft.batches, n: fresh.length, blob }, draft.layer.countsWith(fresh));
    });
    draft.batches += 1;
    draft.layer.apply(fresh);
  }
  function dropReplaced(): void {
    for (const run of listRuns(sql)) {
      const plain = run.kind === 'imported' && run.identity.engine === PLAIN_IDENTITY.engine;
      if (plain && run.scope.datasetId === datasetId) dropRun(sql, run.id);
    }
  }
  return {
    add(taggings, textIds, now) {
      for (const [source, outcomes] of outcomesBySource(taggings, textIds)) write(source, outcomes, now);
    },
    publish(sources, datasetName, now) {
      if (replacesPlain) dropReplaced();
      for (const [source, { runId, layer }] of drafts) {
        const identity = importedIdentity(sources, source);
        const { tagged, unparsable, failed, empty } = layer.counts();
        const total = tagged + unparsable + failed + empty;
        publishDraft(sql, runId, { identity, label: importedLabel(identity, datasetName), total, now });
      }
    },
    abort() {
      try {
        for (const { runId } of drafts.values()) dropRun(sql, runId);
      } catch {
        // On a full disk even deleting may fail. Drafts show nowhere, and the next open deletes them.
      }
    },
  };
}
