/** Rows ticked by hand, by dataset and row number: bits, so that a million of them weigh 125 KB. Never changed, only replaced. */
import type { RowPick } from '../workers/analysis/contract.ts';

interface TickSet {
  readonly words: Uint32Array<ArrayBuffer>;
  readonly count: number;
}

/** `version` grows with every change. */
export interface Ticks {
  readonly version: number;
  readonly sets: ReadonlyMap<number, TickSet>;
}

export const noTicks: Ticks = { version: 0, sets: new Map() };

function hasBit(words: Uint32Array, row: number): boolean {
  return (((words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

export function isTicked(ticks: Ticks, datasetId: number, row: number): boolean {
  const set = ticks.sets.get(datasetId);
  return set !== undefined && hasBit(set.words, row);
}

function wordsFor(set: TickSet | undefined, lastRow: number): Uint32Array<ArrayBuffer> {
  const length = Math.max((lastRow >>> 5) + 1, set?.words.length ?? 0);
  const words = new Uint32Array(length);
  if (set !== undefined) words.set(set.words);
  return words;
}

function changed(set: TickSet | undefined, rows: Uint32Array, on: boolean): TickSet {
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const words = wordsFor(set, last);
  let count = set?.count ?? 0;
  for (const row of rows) {
    if (hasBit(words, row) === on) continue;
    words[row >>> 5] = (words[row >>> 5] ?? 0) ^ (1 << (row & 31));
    count += on ? 1 : -1;
  }
  return { words, count };
}

/** The ticks with these rows ticked, or not ticked. */
export function withRows(ticks: Ticks, picks: readonly RowPick[], on: boolean): Ticks {
  const sets = new Map(ticks.sets);
  for (const { datasetId, rows } of picks) {
    const set = changed(sets.get(datasetId), rows, on);
    if (set.count === 0) sets.delete(datasetId);
    else sets.set(datasetId, set);
  }
  return { version: ticks.version + 1, sets };
}

/** Ticked rows in these datasets: those of a deleted one count again when it comes back. */
export function countTicks(ticks: Ticks, datasetIds: readonly number[]): number {
  return datasetIds.reduce((sum, id) => sum + (ticks.sets.get(id)?.count ?? 0), 0);
}

/** The ticked rows by dataset, ascending. */
export function tickedRows(ticks: Ticks): RowPick[] {
  return [...ticks.sets].map(([datasetId, { words, count }]) => {
    const rows = new Uint32Array(count);
    let at = 0;
    for (let row = 0; at < count; row += 1) if (hasBit(words, row)) rows[at++] = row;
    return { datasetId, rows };
  });
}
