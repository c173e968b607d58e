/** Tags the pending texts of a run: reads them in batches, hands them to the engine, and commits each batch before it counts. */
import { batchSize, planBatches } from '../core/tagging/plan.ts';
import { addSample, measureRate, type Rate, type RateSample, type RateWindow } from '../core/tagging/rate.ts';
import type { Result } from '../core/types.ts';
import { EngineStopped, type Session, type TagOutcome, type TextItem } from '../engines/engine.ts';
import type { Clock, JobOptions, ResultStore, TextStore } from './ports.ts';

export interface TagRunInput {
  readonly session: Session;
  /** Text ids, each once. */
  readonly pending: Uint32Array;
  readonly texts: TextStore;
  readonly results: ResultStore;
}

/** Counts are texts of this job; only committed ones count. */
export interface TagRunProgress extends Rate {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly unparsable: number;
}

/** Rows of a large model take seconds each: ten seconds alone would hold one or two of them. */
const rateWindow: RateWindow = { milliseconds: 10_000, leastSamples: 30 };

/** After so many batches, of however many lanes, the speed forgets its start: a model may have been loaded first. */
const startingBatches = 8;

/** When at least so many texts of one batch fail and none succeeds, the engine is at fault and not the texts. */
const hopelessBatch = 8;

/**
 * Tags all pending texts and returns the final counts. A text that the engine fails on gets the status `failed` after a
 * second try on its own. Throws an AbortError when the signal fires, and an Error when the engine or a store gives out;
 * whatever was committed until then stays.
 */
export async function tagRun(
  input: TagRunInput,
  options: JobOptions<TagRunProgress>,
  clock: Clock,
): Promise<TagRunProgress> {
  const { session, pending, results } = input;
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const spans = planBatches(pending.length, batchSize(session.batch));
  const meter = startMeter(pending.length, clock);
  let next = 0;

  // Lanes share one plan: while one waits for its commit, another tags.
  async function runLane(): Promise<void> {
    for (let span = spans[next]; span !== undefined; span = spans[next]) {
      next += 1;
      signal.throwIfAborted();
      // A copy: a view would carry the whole list of ids across a worker's port.
      const items = await readItems(input.texts, pending.slice(span.from, span.to));
      const { outcomes, stopped } = await tagBatch(session, items, signal);
      if (outcomes.length > 0) await results.commit(outcomes);
      meter.add(outcomes);
      options.onProgress?.(meter.read());
      signal.throwIfAborted();
      if (stopped !== null) throw stopped;
    }
  }

  const lanes = Array.from({ length: Math.max(1, session.concurrency) }, async () => {
    try {
      await runLane();
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  });
  await Promise.allSettled(lanes);
  signal.throwIfAborted();
  return meter.read();
}

async function readItems(texts: TextStore, textIds: Uint32Array): Promise<readonly TextItem[]> {
  const strings = await texts.texts(textIds);
  return Array.from(textIds, (textId, i) => {
    const text = strings[i];
    if (text === undefined)
      throw new Error(`The store has no text ${textId}: it gave ${strings.length} texts for ${textIds.length} ids.`);
    return { textId, text };
  });
}

interface Batch {
  readonly outcomes: readonly TagOutcome[];
  /** Set where the engine has given out for good. */
  readonly stopped: EngineStopped | null;
}

/** One outcome for each item; fewer only when the signal fired or the engine stopped. Throws when it fails on everything. */
async function tagBatch(session: Session, items: readonly TextItem[], signal: AbortSignal): Promise<Batch> {
  const { outcomes, error } = await collect(session, items, signal);
  if (error instanceof EngineStopped) return { outcomes, stopped: error };
  const answered = new Set(outcomes.map(({ textId }) => textId));
  const again = items.filter(({ textId }) => !answered.has(textId));
  const failures: TagOutcome[] = [];
  for (const item of again) {
    const alone = await collect(session, [item], signal);
    if (signal.aborted) break;
    outcomes.push(...alone.outcomes);
    if (alone.error instanceof EngineStopped) return { outcomes: [...outcomes, ...failures], stopped: alone.error };
    if (alone.outcomes.length === 0) failures.push({ textId: item.textId, result: failure(alone.error) });
    if (failures.length >= hopelessBatch && outcomes.length === 0) {
      throw new Error(`The engine stopped working: ${messageOf(alone.error)} Texts without a result stay pending.`);
    }
  }
  return { outcomes: [...outcomes, ...failures], stopped: null };
}

/** What the engine answers until it ends, throws or is told to stop; answers nobody asked for are dropped. */
async function collect(
  session: Session,
  items: readonly TextItem[],
  signal: AbortSignal,
): Promise<{ outcomes: TagOutcome[]; error: unknown }> {
  const asked = new Set(items.map(({ textId }) => textId));
  const outcomes: TagOutcome[] = [];
  try {
    signal.throwIfAborted();
    for await (const outcome of session.tag(items, { signal })) {
      if (asked.delete(outcome.textId)) outcomes.push(outcome);
    }
    return { outcomes, error: new Error('The engine gave no answer.') };
  } catch (error) {
    return { outcomes, error };
  }
}

function failure(error: unknown): Result {
  return { status: 'failed', flags: [], tags: [], error: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Forced tokens too: each goes through the model like one that it chose. */
function tokensOf(usage: TagOutcome['usage']): number {
  return usage === undefined ? 0 : usage.outputTokens + usage.forcedTokens;
}

interface Meter {
  add(outcomes: readonly TagOutcome[]): void;
  read(): TagRunProgress;
}

function startMeter(total: number, clock: Clock): Meter {
  let samples: readonly RateSample[] = [{ at: clock.elapsed(), done: 0 }];
  const counts = { done: 0, failed: 0, unparsable: 0 };
  let tokens = 0;
  let batches = 0;
  return {
    add: (outcomes) => {
      counts.done += outcomes.length;
      counts.failed += outcomes.filter(({ result }) => result.status === 'failed').length;
      counts.unparsable += outcomes.filter(({ result }) => result.status === 'unparsable').length;
      tokens += outcomes.reduce((sum, { usage }) => sum + tokensOf(usage), 0);
      samples = addSample(samples, { at: clock.elapsed(), done: counts.done, tokens }, rateWindow);
      batches += 1;
      if (batches === startingBatches) samples = samples.slice(1);
    },
    read: () => ({ ...counts, total, ...measureRate(samples, total - counts.done) }),
  };
}
