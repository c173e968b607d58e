/** Keeps the arrays of the open project current: pulls from the store what is new, and nothing twice. */
import { joinColumns, pieceOf, type QueryPiece, type SetInfo } from '../../core/metrics/columns.ts';
import type { TagIndex } from '../../core/metrics/tag-index.ts';
import { seedOfHash } from '../../core/seed.ts';
import { indexTaggings } from '../../jobs/measure.ts';
import type { DatasetInfo, ProjectState, RunInfo, StoreDataApi } from '../store/contract.ts';
import { TaggingLog } from './tagging-log.ts';

export type FeedStore = Pick<StoreDataApi, 'columns' | 'tagNames' | 'batches' | 'verdicts'>;

/** A project as of one moment. */
export interface Snapshot {
  readonly projectId: string | null;
  readonly index: TagIndex;
  readonly log: TaggingLog;
}

const batchesAtOnce = 500;
/** With more batches than this to read, rows are shown before their tags are known. */
const fewBatches = 200;

const nothing: Pick<ProjectState, 'datasets' | 'runs' | 'reviewed'> = { datasets: [], runs: [], reviewed: 0 };

export class Feed {
  #projectId: string | null = null;
  #columns = joinColumns([]);
  #log = new TaggingLog();
  /** The datasets the columns were made of, as JSON: a new name or colour counts as a change. */
  #sets = '';
  #runs = '';
  /** Something is in that was not published yet; stays set when an update fails half way. */
  #changed = false;

  constructor(
    private readonly store: FeedStore,
    private readonly publish: (snapshot: Snapshot) => void,
  ) {}

  /** Brings the arrays up to a state of the store and publishes them if anything changed, or if `always`. */
  async update(state: ProjectState | null, always = false): Promise<void> {
    this.#changed ||= always;
    const { datasets, runs, reviewed } = state ?? nothing;
    const projectId = state?.project.id ?? null;
    const switched = projectId !== this.#projectId;
    if (switched) this.#reset(projectId);
    await this.#pullColumns(datasets);
    this.#setRuns(runs);
    if (switched && this.#missing(runs) > fewBatches) this.#build();
    await this.#pullBatches(runs);
    await this.#pullVerdicts(reviewed);
    if (this.#changed) this.#build();
  }

  #reset(projectId: string | null): void {
    this.#changed = true;
    this.#projectId = projectId;
    this.#columns = joinColumns([]);
    this.#log = new TaggingLog();
    this.#sets = '';
    this.#runs = '';
  }

  async #pullColumns(datasets: readonly DatasetInfo[]): Promise<void> {
    const parts: { info: SetInfo; pieces: QueryPiece[] }[] = [];
    for (const dataset of datasets) {
      const info = setInfo(dataset);
      const pieces = this.#knownPieces(info);
      const known = pieces.reduce((sum, piece) => sum + piece.rows.length, 0);
      if (known < dataset.queries) {
        pieces.push(...(await this.#newPieces(dataset, known)));
      }
      parts.push({ info, pieces });
    }
    const sets = JSON.stringify(parts.map(({ info }) => info));
    if (sets !== this.#sets) this.#changed = true;
    if (this.#changed) this.#columns = joinColumns(parts);
    this.#sets = sets;
  }

  async #newPieces(dataset: DatasetInfo, known: number): Promise<QueryPiece[]> {
    try {
      const piece = await this.store.columns(dataset.id, known);
      if (piece.rows.length === 0) return [];
      this.#changed = true;
      return [piece];
    } catch (error) {
      // A damaged dataset has been named as such by the store; the others are still to be seen.
      if (dataset.damage !== null) return [];
      throw error;
    }
  }

  #knownPieces({ id, epoch }: SetInfo): QueryPiece[] {
    const set = this.#columns.sets.find((known) => known.id === id && known.epoch === epoch);
    return set === undefined ? [] : [pieceOf(this.#columns, set)];
  }

  /** Runs that were hidden, finished, renamed or deleted change what is in effect without a new batch. */
  #setRuns(runs: readonly RunInfo[]): void {
    this.#log.setRuns(runs);
    const visible = JSON.stringify(runs.map((run) => [run.id, run.createdAt, run.hidden, run.finishedAt, run.label]));
    if (visible !== this.#runs) this.#changed = true;
    this.#runs = visible;
  }

  #missing(runs: readonly RunInfo[]): number {
    return runs.reduce((sum, run) => sum + run.batches - this.#log.position(run.id).batches, 0);
  }

  async #pullBatches(runs: readonly RunInfo[]): Promise<void> {
    for (const run of runs) {
      while (this.#log.position(run.id).batches < run.batches) {
        const batches = await this.store.batches(run.id, this.#log.position(run.id).nextSeq, batchesAtOnce);
        if (batches.length === 0) break;
        // Names after batches: a batch never names a tag that is not yet in the list.
        this.#log.addNames(await this.store.tagNames(this.#log.storeNames.length));
        for (const batch of batches) this.#log.addBatch(run.id, batch);
        this.#changed = true;
      }
    }
  }

  async #pullVerdicts(reviewed: number): Promise<void> {
    if (reviewed === 0 && this.#log.verdictCount === 0) return;
    if (this.#log.setVerdicts(reviewed === 0 ? [] : await this.store.verdicts())) this.#changed = true;
  }

  #build(): void {
    const index = indexTaggings(this.#columns, this.#log);
    this.#changed = false;
    this.publish({ projectId: this.#projectId, index, log: this.#log });
  }
}

function setInfo({ id, createdAt, mappingVersion, name, colour, rows, source }: DatasetInfo): SetInfo {
  const seed = seedOfHash(source?.sha256 ?? '');
  return { id, epoch: `${createdAt}/${mappingVersion}`, name, colour, seed, rowCount: rows };
}
