/** Which texts of a run have which status, so that no result is counted twice. */
import { applyBatch, NO_RESULT } from '../../core/tagging/effective.ts';
import { STATUSES, unpackBatch, type PackedOutcome } from '../../core/tagging/batch-format.ts';
import type { Sql } from '../../storage/database.ts';
import { readBatches, type StatusCounts } from '../../storage/run-table.ts';

export interface RunLayer {
  /** Status code of a text; NO_RESULT where there is none. */
  status(textId: number): number;
  /** Status codes by text id. */
  codes(): Uint8Array;
  counts(): StatusCounts;
  /** What the counts would be with these outcomes. */
  countsWith(outcomes: readonly PackedOutcome[]): StatusCounts;
  /** Outcomes of texts that have no result yet, the first of each text. */
  fresh(outcomes: readonly PackedOutcome[]): PackedOutcome[];
  /** Takes outcomes in, once they are durable. */
  apply(outcomes: readonly PackedOutcome[]): void;
}

function codeOf({ result }: PackedOutcome): number {
  return result === null ? NO_RESULT : STATUSES.indexOf(result.status);
}

function toCounts(perCode: readonly number[]): StatusCounts {
  const [tagged = 0, unparsable = 0, failed = 0, empty = 0] = perCode;
  return { tagged, unparsable, failed, empty };
}

/** Returns a layer over known status codes by text id. */
export function createRunLayer(known: Uint8Array<ArrayBuffer> = new Uint8Array()): RunLayer {
  let codes = known;
  const perCode = STATUSES.map(() => 0);
  for (const code of codes) if (code !== NO_RESULT) perCode[code] = (perCode[code] ?? 0) + 1;

  function status(textId: number): number {
    return codes[textId] ?? NO_RESULT;
  }
  function shift(counts: number[], from: number, to: number): void {
    if (from !== NO_RESULT) counts[from] = (counts[from] ?? 0) - 1;
    if (to !== NO_RESULT) counts[to] = (counts[to] ?? 0) + 1;
  }
  function reserve(textId: number): void {
    if (textId < codes.length) return;
    const larger = new Uint8Array(Math.max(textId + 1, codes.length * 2, 4096)).fill(NO_RESULT);
    larger.set(codes);
    codes = larger;
  }
  return {
    status,
    codes: () => codes,
    counts: () => toCounts(perCode),
    countsWith(outcomes) {
      const counts = [...perCode];
      for (const outcome of outcomes) shift(counts, status(outcome.textId), codeOf(outcome));
      return toCounts(counts);
    },
    fresh(outcomes) {
      const seen = new Set<number>();
      return outcomes.filter(({ textId }) => {
        if (status(textId) !== NO_RESULT || seen.has(textId)) return false;
        seen.add(textId);
        return true;
      });
    },
    apply(outcomes) {
      for (const outcome of outcomes) {
        reserve(outcome.textId);
        const code = codeOf(outcome);
        shift(perCode, status(outcome.textId), code);
        codes[outcome.textId] = code;
      }
    },
  };
}

/** Reads a run's log into a layer over `texts` texts. */
export function readRunLayer(sql: Sql, runId: number, texts: number): RunLayer {
  const codes = new Uint8Array(texts).fill(NO_RESULT);
  for (let seq = 0; ;) {
    const [batch] = readBatches(sql, runId, seq, 1);
    if (batch === undefined) return createRunLayer(codes);
    applyBatch(codes, unpackBatch(batch.blob));
    seq = batch.seq + 1;
  }
}
