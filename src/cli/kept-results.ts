import { packBatch, type PackedOutcome } from '../core/tagging/batch-format.ts';
import type { EngineIdentity } from '../core/types.ts';
import type { PackedBatch } from '../jobs/batch-cache.ts';
import type { TaggingRun, TaggingStore } from '../jobs/held-taggings.ts';
import type { LoggedRun } from '../jobs/tagging-log.ts';

/** A complete run: what decides whether it holds, who made it, and what it is called. */
export type KeptRun = TaggingRun & LoggedRun;

/** The runs of a command with their results, packed as in the page's store. */
export class KeptResults implements TaggingStore {
  readonly #batches = new Map<number, PackedBatch[]>();
  readonly #tagIds = new Map<string, number>();
  readonly #runs: KeptRun[] = [];

  /** Starts a run and returns its number. */
  begin(): number {
    const id = this.#batches.size + 1;
    this.#batches.set(id, []);
    return id;
  }

  /** Keeps a batch of a run; `at` is its time. */
  add(runId: number, outcomes: readonly PackedOutcome[], at: string): void {
    const batches = this.#batches.get(runId) ?? [];
    batches.push({ seq: batches.length, blob: packBatch(outcomes, (tag) => this.#tagId(tag), at) });
  }

  /** Makes a run count. */
  finish(id: number, kind: KeptRun['kind'], identity: EngineIdentity, label: string): void {
    // Of two complete runs the later one holds. Their order stands in for the clock, which may be told to stand still.
    const finishedAt = String(this.#runs.length).padStart(9, '0');
    this.#runs.push({ id, kind, identity, label, hidden: false, createdAt: '', finishedAt });
  }

  get runs(): readonly KeptRun[] {
    return this.#runs;
  }

  #tagId(tag: string): number {
    const id = this.#tagIds.get(tag) ?? this.#tagIds.size;
    this.#tagIds.set(tag, id);
    return id;
  }

  batches(runId: number, fromSeq: number, limit: number): Promise<readonly PackedBatch[]> {
    return Promise.resolve(this.batchesOf(runId).slice(fromSeq, fromSeq + limit));
  }

  batchesOf(runId: number): readonly PackedBatch[] {
    return this.#batches.get(runId) ?? [];
  }

  tagNames(from: number): Promise<readonly string[]> {
    return Promise.resolve(this.allTagNames().slice(from));
  }

  allTagNames(): readonly string[] {
    return [...this.#tagIds.keys()];
  }

  verdicts(): Promise<readonly []> {
    return Promise.resolve([]);
  }
}
