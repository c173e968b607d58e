/** What runs need to know of the arrays: which texts a scope holds, which rows match, and how two runs compare. */
import { runComparison, type RunComparison } from '../../core/figures/run-comparison.ts';
import { queriesOfRow, type Columns } from '../../core/metrics/columns.ts';
import { addRange, idsIn, noneOf } from '../../core/metrics/mask.ts';
import { textIdsIn } from '../../core/metrics/rows.ts';
import { u32 } from '../../core/metrics/typed.ts';
import type { OwnSource, RowPick } from './contract.ts';
import type { Matches } from './matches.ts';
import type { TaggingLog } from './tagging-log.ts';

/** Tags listed as gained and as lost. */
const listedChanges = 50;

function entriesOf(log: TaggingLog, runId: number): Int32Array<ArrayBuffer> {
  const entries = log.entriesOf(runId);
  if (entries === null) throw new Error(`Run ${runId} is not in this project any more: it was deleted.`);
  return entries;
}

/** Run B against run A over the unique texts that a filter matches. Throws when one of the runs is gone. */
export function compareRuns({ snapshot, mask }: Matches, a: number, b: number): RunComparison {
  const { log, index } = snapshot;
  const input = {
    entries: log.log.entries(),
    tagNames: log.vocabulary.names,
    a: entriesOf(log, a),
    b: entriesOf(log, b),
    texts: textIdsIn(index.columns, mask),
  };
  return runComparison(input, listedChanges);
}

/** Unique text ids that the filter matches and that a layer gives at least one tag, ascending. */
export function ownTexts({ snapshot, mask }: Matches, source: OwnSource): Uint32Array<ArrayBuffer> {
  const { log, index } = snapshot;
  const texts = textIdsIn(index.columns, mask);
  if (source === 'review') return texts.filter((text) => (log.verdictOf(text)?.tags.length ?? 0) > 0);
  const latest = entriesOf(log, source);
  const { tagFrom } = log.log.entries();
  return texts.filter((text) => {
    const entry = latest[text] ?? -1;
    return entry >= 0 && u32(tagFrom, entry + 1) > u32(tagFrom, entry);
  });
}

/** The rows that a filter matches, by dataset, ascending. */
export function matchingRows({ snapshot, firsts }: Matches): RowPick[] {
  const { columns } = snapshot.index;
  return columns.sets.flatMap(({ id, from, to }) => {
    const own = idsIn(firsts, from, to);
    return own.length === 0 ? [] : [{ datasetId: id, rows: own.map((query) => u32(columns.rows, query)) }];
  });
}

/** Unique text ids of the queries of these rows, ascending; rows of datasets that are gone have none. */
export function textIdsOfRows(columns: Columns, picks: readonly RowPick[]): Uint32Array<ArrayBuffer> {
  const mask = noneOf(columns.queries);
  for (const { datasetId, rows } of picks) {
    const set = columns.sets.find(({ id }) => id === datasetId);
    if (set === undefined) continue;
    for (const row of rows) {
      const { from, to } = queriesOfRow(columns, set, row);
      addRange(mask, from, to);
    }
  }
  return textIdsIn(columns, mask);
}
