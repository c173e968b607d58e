/** A dataset on its way through the command line: rows in a temporary file, queries as columns in memory. */
import { identityBytes } from '../core/datasets/text-identity.ts';
import type { ExportQueries, ExportRows } from '../core/export/tagged-rows.ts';
import type { QueryPiece } from '../core/metrics/columns.ts';
import type { ImportReport, RowIssue, SourceInfo } from '../core/types.ts';
import type { ExportDataset } from '../jobs/export.ts';
import type { DatasetDraft, DatasetSink, ImportFinish, RowBatch } from '../jobs/ports.ts';
import { offsets, smallNumbers, wholeNumbers } from './growing-columns.ts';
import type { ImportedTags } from './imported-tags.ts';
import type { Spool } from './spool.ts';
import type { Texts } from './texts.ts';

export class StagedDataset implements DatasetSink, ExportDataset {
  /** Where row `n` starts, and where the last one ends. */
  readonly #rowStarts = offsets();
  /** The first query of row `n`, and the end of the last one's. */
  readonly #firstQueries = wholeNumbers();
  readonly #textIds = wholeNumbers();
  readonly #turns = smallNumbers();
  readonly #messages = smallNumbers();
  readonly #issuesByKind = new Map<RowIssue['kind'], number>();
  #duplicates = 0;
  #report: ImportReport | null = null;
  #source: SourceInfo | null = null;

  constructor(
    readonly draft: DatasetDraft,
    private readonly texts: Texts,
    private readonly spool: Spool,
    private readonly tags: ImportedTags,
    private readonly onIssue: (issue: RowIssue) => Promise<void>,
  ) {
    this.#rowStarts.push(0);
    this.#firstQueries.push(0);
  }

  get rowCount(): number {
    return this.#rowStarts.length - 1;
  }

  /** What was recorded of the file; null until all of it is in. */
  get source(): SourceInfo | null {
    return this.#source;
  }

  get queryCount(): number {
    return this.#textIds.length;
  }

  /** How the import went; null until it is finished. */
  get report(): ImportReport | null {
    return this.#report;
  }

  async append(batch: RowBatch): Promise<void> {
    const firstRow = this.rowCount;
    for (const length of batch.rowLengths) this.#rowStarts.push(this.#rowStarts.at(this.rowCount) + length);
    await this.spool.append(batch.rowBytes);
    await this.#appendQueries(batch, firstRow);
    for (const issue of batch.issues) {
      this.#issuesByKind.set(issue.kind, (this.#issuesByKind.get(issue.kind) ?? 0) + 1);
      await this.onIssue(issue);
    }
  }

  async #appendQueries(batch: RowBatch, firstRow: number): Promise<void> {
    let start = 0;
    const firstQuery = this.queryCount;
    for (const [query, length] of batch.textLengths.entries()) {
      this.#closeRows(firstRow + (batch.queryRows[query] ?? 0));
      const hash = batch.hashes.subarray(identityBytes * query, identityBytes * (query + 1));
      const known = this.texts.count;
      this.#textIds.push(await this.texts.idOf(hash, batch.textBytes.subarray(start, start + length)));
      if (this.texts.count === known) this.#duplicates += 1;
      this.#turns.push(batch.turns[query] ?? 0);
      this.#messages.push(batch.messages[query] ?? 0);
      start += length;
    }
    this.#closeRows(this.rowCount);
    this.tags.add(batch.taggings, this.#textIds.slice(firstQuery, this.queryCount));
  }

  /** Notes that rows before `row` have no further queries. */
  #closeRows(row: number): void {
    while (this.#firstQueries.length <= row) this.#firstQueries.push(this.queryCount);
  }

  async finish(finish: ImportFinish): Promise<ImportReport> {
    await this.spool.flush();
    this.#source = finish.source;
    this.tags.finish(finish.sources, this.draft.name);
    const issuesByKind = [...this.#issuesByKind];
    this.#report = {
      rows: this.rowCount,
      queries: this.queryCount,
      emptyQueries: finish.emptyQueries,
      rowsWithoutQuery: finish.rowsWithoutQuery,
      duplicatesWithin: this.#duplicates,
      duplicatesAcross: 0,
      blankLines: finish.blankLines,
      issues: issuesByKind.reduce((sum, [, count]) => sum + count, 0),
      issuesByKind,
      notes: finish.notes,
    };
    return this.#report;
  }

  abort(): Promise<void> {
    return Promise.resolve();
  }

  async rows(start: number, count: number): Promise<ExportRows> {
    const from = this.#rowStarts.at(start);
    return {
      bytes: await this.spool.read(from, this.#rowStarts.at(start + count)),
      lengths: Uint32Array.from(
        { length: count },
        (_, index) => this.#rowStarts.at(start + index + 1) - this.#rowStarts.at(start + index),
      ),
    };
  }

  queries(start: number, count: number): Promise<ExportQueries> {
    const from = this.#firstQueries.at(start);
    const to = this.#firstQueries.at(start + count);
    const textIds = this.#textIds.slice(from, to);
    return Promise.resolve({
      rows: this.#rowsOfQueries(start, count),
      textIds,
      turns: this.#turns.slice(from, to),
      messages: this.#messages.slice(from, to),
      hashes: this.texts.hashes(textIds),
    });
  }

  /** Row by query, counted from `start`. */
  #rowsOfQueries(start: number, count: number): Uint32Array<ArrayBuffer> {
    const from = this.#firstQueries.at(start);
    const rows = new Uint32Array(this.#firstQueries.at(start + count) - from);
    for (let row = 0; row < count; row += 1) {
      rows.fill(row, this.#firstQueries.at(start + row) - from, this.#firstQueries.at(start + row + 1) - from);
    }
    return rows;
  }

  /** All queries, as the measures read them. */
  columns(): QueryPiece {
    const textIds = this.#textIds.slice(0, this.queryCount);
    return {
      rows: this.#rowsOfQueries(0, this.rowCount),
      textIds,
      turns: this.#turns.slice(0, this.queryCount),
      textBytes: textIds.map((id) => this.texts.byteLength(id)),
    };
  }
}
