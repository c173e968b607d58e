import { packBatch } from '../core/tagging/batch-format.ts';
import type { EngineIdentity, ResultStatus } from '../core/types.ts';
import type { PackedBatch } from '../jobs/batch-cache.ts';
import type { TaggingRun, TaggingStore } from '../jobs/held-taggings.ts';
import type { Clock, ResultStore } from '../jobs/ports.ts';

const RUN_ID = 1;

/** The results of the one run of a job, packed as in the page's store. */
export class PackedResults implements ResultStore, TaggingStore {
  readonly #batches: PackedBatch[] = [];
  readonly #tagIds = new Map<string, number>();
  readonly #statuses = new Map<ResultStatus, number>();

  constructor(private readonly clock: Clock) {}

  commit(outcomes: Parameters<ResultStore['commit']>[0]): Promise<void> {
    const blob = packBatch(outcomes, (tag) => this.#tagId(tag), this.clock.now());
    this.#batches.push({ seq: this.#batches.length, blob });
    for (const { result } of outcomes) this.#statuses.set(result.status, this.count(result.status) + 1);
    return Promise.resolve();
  }

  /** How many texts have that status. */
  count(status: ResultStatus): number {
    return this.#statuses.get(status) ?? 0;
  }

  #tagId(tag: string): number {
    const id = this.#tagIds.get(tag) ?? this.#tagIds.size;
    this.#tagIds.set(tag, id);
    return id;
  }

  batches(_runId: number, fromSeq: number, limit: number): Promise<readonly PackedBatch[]> {
    return Promise.resolve(this.#batches.slice(fromSeq, fromSeq + limit));
  }

  tagNames(from: number): Promise<readonly string[]> {
    return Promise.resolve([...this.#tagIds.keys()].slice(from));
  }

  verdicts(): Promise<readonly []> {
    return Promise.resolve([]);
  }

  /** The run as the rule of effective taggings sees it. */
  run(identity: EngineIdentity): TaggingRun {
    return { id: RUN_ID, kind: 'engine', hidden: false, finishedAt: this.clock.now(), identity };
  }
}
