/** What all layers of a project say of its texts, and which of them is in effect. */
import { unpackBatch, WITHDRAWN, type BatchColumns } from '../core/tagging/batch-format.ts';
import {
  effectiveLayers,
  layerOrder,
  NO_LAYER,
  NO_RESULT,
  REVIEW_LAYER,
  type LayerRun,
} from '../core/tagging/effective.ts';
import { EntryLog, grown } from '../core/metrics/entry-log.ts';
import type { Layer } from '../core/metrics/tag-index.ts';
import type { Tag } from '../core/types.ts';
import type { PackedBatch } from './batch-cache.ts';
import { Vocabulary } from './vocabulary.ts';

/** Status code of `tagged` in entries: batches count from 0, entries keep 0 for untagged. */
const taggedCode = 1;
const reviewLayer = 0;

/** What one run says: per text its status and its latest entry. */
interface RunLayer {
  readonly layer: number;
  readonly createdAt: string;
  batches: number;
  nextSeq: number;
  statuses: Uint8Array<ArrayBuffer>;
  latest: Int32Array<ArrayBuffer>;
}

/** What the log needs to know of a run; a RunInfo of the store fits. */
export interface LoggedRun extends LayerRun {
  readonly label: string;
  readonly createdAt: string;
  readonly identity: { readonly engine: string };
}

/** A person's word on a text. */
export interface LoggedVerdict {
  readonly tags: readonly Tag[];
}

interface KnownVerdict<Verdict> {
  readonly verdict: Verdict;
  readonly entry: number;
}

/** Where a run's word on a text is stored. */
export interface Source<Run> {
  readonly run: Run;
  readonly seq: number;
}

export class TaggingLog<Run extends LoggedRun, Verdict extends LoggedVerdict> {
  readonly vocabulary = new Vocabulary();
  readonly log = new EntryLog();
  readonly storeNames: string[] = [];
  readonly #ownIds: number[] = [];
  readonly #layers: Layer[] = [{ label: 'review', engine: 'review' }];
  #runs: readonly Run[] = [];
  readonly #byRun = new Map<number, RunLayer>();
  #verdicts = new Map<number, KnownVerdict<Verdict>>();
  /** The first entry of each batch, and the batch's number in its run. */
  readonly #batchFrom: number[] = [];
  readonly #batchSeq: number[] = [];

  get layers(): readonly Layer[] {
    return this.#layers;
  }

  get verdictCount(): number {
    return this.#verdicts.size;
  }

  addNames(names: readonly string[]): void {
    for (const name of names) {
      this.storeNames.push(name);
      this.#ownIds.push(this.vocabulary.idOf(name));
    }
  }

  /** Takes over the list of runs; what deleted ones said is forgotten. */
  setRuns(runs: readonly Run[]): void {
    this.#runs = runs;
    for (const [id, { createdAt }] of this.#byRun) {
      // An id may come back with another run behind it.
      if (!runs.some((run) => run.id === id && run.createdAt === createdAt)) this.#byRun.delete(id);
    }
    for (const run of runs) {
      const known = this.#byRun.get(run.id) ?? this.#newLayer(run);
      this.#layers[known.layer] = { label: run.label, engine: run.identity.engine };
    }
  }

  /** How many batches of a run are in, and the number of the next one. */
  position(runId: number): { readonly batches: number; readonly nextSeq: number } {
    return this.#byRun.get(runId) ?? { batches: 0, nextSeq: 0 };
  }

  /** Adds a batch of a known run; the names of its tags must be known too. */
  addBatch(runId: number, batch: PackedBatch): void {
    const layer = this.#byRun.get(runId);
    if (layer === undefined) throw new Error(`A batch came for run ${runId}, which is not in the list of runs.`);
    this.#batchFrom.push(this.log.length);
    this.#batchSeq.push(batch.seq);
    this.#addResults(layer, unpackBatch(batch.blob));
    layer.batches += 1;
    layer.nextSeq = batch.seq + 1;
  }

  #addResults(layer: RunLayer, batch: BatchColumns): void {
    const texts = batch.textIds.reduce((most, textId) => Math.max(most, textId + 1), 0);
    layer.statuses = grown(layer.statuses, texts, (length) => new Uint8Array(length), NO_RESULT);
    layer.latest = grown(layer.latest, texts, (length) => new Int32Array(length), -1);
    let from = 0;
    batch.textIds.forEach((textId, index) => {
      const end = batch.tagEnds[index] ?? from;
      const status = batch.statuses[index] ?? WITHDRAWN;
      layer.statuses[textId] = status === WITHDRAWN ? NO_RESULT : status;
      if (status !== WITHDRAWN) {
        const said = { status, flags: batch.flags[index] ?? 0, storeIds: batch.tagIds.subarray(from, end) };
        layer.latest[textId] = this.#addEntry(layer, said);
      }
      from = end;
    });
  }

  #addEntry(
    layer: RunLayer,
    { status, flags, storeIds }: { readonly status: number; readonly flags: number; readonly storeIds: Uint32Array },
  ): number {
    const tags = storeIds.map((id) => this.#ownIds[id] ?? 0);
    return this.log.append(layer.layer, status + taggedCode, tags, flags);
  }

  #newLayer(run: Run): RunLayer {
    const layer: RunLayer = {
      layer: this.#layers.push({ label: run.label, engine: run.identity.engine }) - 1,
      createdAt: run.createdAt,
      batches: 0,
      nextSeq: 0,
      statuses: new Uint8Array(0),
      latest: new Int32Array(0),
    };
    this.#byRun.set(run.id, layer);
    return layer;
  }

  /** Takes over all verdicts; returns whether any was set, changed or removed. */
  setVerdicts(verdicts: readonly { readonly textId: number; readonly verdict: Verdict }[]): boolean {
    let changed = verdicts.length !== this.#verdicts.size;
    const next = new Map<number, KnownVerdict<Verdict>>();
    for (const { textId, verdict } of verdicts) {
      const known = this.#verdicts.get(textId);
      const same = known !== undefined && JSON.stringify(known.verdict) === JSON.stringify(verdict);
      if (!same) changed = true;
      next.set(textId, same ? known : { verdict, entry: this.#addVerdict(verdict) });
    }
    this.#verdicts = next;
    return changed;
  }

  #addVerdict(verdict: Verdict): number {
    // Verdicts are no batch of a run; an own mark keeps the entries before them with their batch.
    this.#batchFrom.push(this.log.length);
    this.#batchSeq.push(-1);
    const tags = verdict.tags.map((tag) => this.vocabulary.idOf(tag.tag));
    return this.log.append(reviewLayer, taggedCode, tags);
  }

  verdictOf(textId: number): Verdict | null {
    return this.#verdicts.get(textId)?.verdict ?? null;
  }

  /** The visible runs that have a result for a text, the strongest first, and where it is stored. */
  sourcesOf(textId: number): Source<Run>[] {
    return layerOrder(this.#runs).flatMap((run) => {
      const layer = this.#byRun.get(run.id);
      const status = layer?.statuses[textId] ?? NO_RESULT;
      return layer === undefined || status === NO_RESULT ? [] : [{ run, seq: this.#seqOf(layer.latest[textId] ?? -1) }];
    });
  }

  #seqOf(entry: number): number {
    let low = 0;
    let high = this.#batchFrom.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#batchFrom[middle] ?? 0) <= entry) low = middle + 1;
      else high = middle;
    }
    return this.#batchSeq[low - 1] ?? -1;
  }

  /** Per text what one run says of it, hidden or not: an entry, -1 where nothing; null when there is no such run. */
  entriesOf(runId: number): Int32Array<ArrayBuffer> | null {
    const layer = this.#byRun.get(runId);
    if (layer === undefined) return null;
    return layer.latest.map((entry, text) => (layer.statuses[text] === NO_RESULT ? -1 : entry));
  }

  /** Per text the entry in effect, -1 where there is none. */
  effectiveEntries(texts: number): Int32Array<ArrayBuffer> {
    const layers = layerOrder(this.#runs).flatMap((run) => this.#byRun.get(run.id) ?? []);
    const statuses = layers.map((layer) => layer.statuses);
    const effective = effectiveLayers(texts, statuses, this.#verdicts.keys());
    for (let text = 0; text < texts; text++) {
      const layer = effective[text] ?? NO_LAYER;
      if (layer === REVIEW_LAYER) effective[text] = this.#verdicts.get(text)?.entry ?? -1;
      else if (layer !== NO_LAYER) effective[text] = layers[layer]?.latest[text] ?? -1;
    }
    return effective;
  }
}
