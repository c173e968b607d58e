/**
 * Which layer's word holds for a text: review verdict > newest complete run with a result > older complete runs > tags
 * that came with the import > a run under way. A run that is not complete shows only where nothing lies below it.
 */
import { WITHDRAWN, type BatchColumns } from './batch-format.ts';

/** The status code of a text that a layer says nothing of. */
export const NO_RESULT = 255;

/** In `effectiveLayers`: no layer has a result. */
export const NO_LAYER = -1;

/** In `effectiveLayers`: a review verdict holds. */
export const REVIEW_LAYER = -2;

/** What the rule needs to know of a run; a RunInfo fits. */
export interface LayerRun {
  readonly id: number;
  readonly kind: 'engine' | 'imported';
  readonly hidden: boolean;
  /** When it was complete for the first time; a later retry of its failures does not take that back. */
  readonly finishedAt: string | null;
}

function rank(run: LayerRun): number {
  if (run.finishedAt === null) return 2;
  return run.kind === 'imported' ? 1 : 0;
}

function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compareRuns(a: LayerRun, b: LayerRun): number {
  return rank(a) - rank(b) || compareStrings(b.finishedAt ?? '', a.finishedAt ?? '') || b.id - a.id;
}

/** Returns the visible runs, the strongest layer first. */
export function layerOrder<Run extends LayerRun>(runs: readonly Run[]): Run[] {
  return runs.filter((run) => !run.hidden).sort(compareRuns);
}

/** Returns a layer's status codes for `texts` texts, all without a result. */
export function emptyLayer(texts: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(texts).fill(NO_RESULT);
}

/** Writes a batch into a layer's status codes (by text id). Batches must come in the order of their numbers. */
export function applyBatch(statuses: Uint8Array, batch: BatchColumns): void {
  for (let index = 0; index < batch.textIds.length; index += 1) {
    const status = batch.statuses[index] ?? WITHDRAWN;
    statuses[batch.textIds[index] ?? -1] = status === WITHDRAWN ? NO_RESULT : status;
  }
}

/**
 * Returns for each text the index of the layer that holds, REVIEW_LAYER or NO_LAYER. `layers` are status codes by text
 * id in the order of `layerOrder` (shorter ones say nothing of later texts); `reviewed` lists texts with a verdict.
 */
export function effectiveLayers(
  texts: number,
  layers: readonly Uint8Array[],
  reviewed: Iterable<number>,
): Int32Array<ArrayBuffer> {
  const effective = new Int32Array(texts).fill(NO_LAYER);
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const statuses = layers[index] ?? new Uint8Array();
    const end = Math.min(texts, statuses.length);
    for (let text = 0; text < end; text += 1) if (statuses[text] !== NO_RESULT) effective[text] = index;
  }
  for (const text of reviewed) if (text < texts) effective[text] = REVIEW_LAYER;
  return effective;
}
