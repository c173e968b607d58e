/** Gathers rows and their queries into the columns of a batch. */
import { identityBytes, type TextHasher } from '../core/datasets/text-identity.ts';
import { GrowBuffer } from '../core/import/grow-buffer.ts';
import type { ExtractedQuery, RowIssue } from '../core/types.ts';
import type { ImportedTagging, RowBatch } from './ports.ts';

const firstBatchBytes = 64 * 1024;
const firstBatchRows = 64;
const batchBytes = 1024 * 1024;
const batchRows = 4096;
const batchIssues = 1024;
/** Above this, room for the worst case of a text (3 bytes a character) is not made ahead. */
const longText = 64 * 1024;

/** The turn and message columns hold 16 bits. */
export const maxMessages = 0xffff;

export class BatchBuilder {
  private readonly hasher: TextHasher;
  private readonly encoder = new TextEncoder();
  private readonly rowBytes = new GrowBuffer(2 * batchBytes);
  private readonly textBytes = new GrowBuffer(batchBytes);
  private readonly hashes = new GrowBuffer(batchRows * identityBytes);
  private columns = emptyColumns();
  private taken = 0;

  constructor(hasher: TextHasher) {
    this.hasher = hasher;
  }

  /** Adds a row; the queries that follow are its own. With `null` the row is stored already (a new mapping). */
  row(bytes: Uint8Array | null): void {
    if (bytes !== null) this.rowBytes.append(bytes);
    this.columns.rowLengths.push(bytes?.length ?? 0);
  }

  /** Adds a query of the last row. Returns its index within the batch. */
  query(query: ExtractedQuery): number {
    const { columns, textBytes, hashes } = this;
    const start = textBytes.length;
    this.writeText(query.text);
    hashes.reserve(identityBytes);
    this.hasher.hash(textBytes.bytes.subarray(start, textBytes.length), hashes.bytes, hashes.length);
    hashes.length += identityBytes;
    columns.textLengths.push(textBytes.length - start);
    columns.queryRows.push(columns.rowLengths.length - 1);
    columns.turns.push(query.turn);
    columns.messages.push(query.message);
    columns.otherParts.push(query.otherParts ? 1 : 0);
    return columns.turns.length - 1;
  }

  /** The identity of a query of this batch; good until the next change. */
  identity(query: number): Uint8Array {
    return this.hashes.bytes.subarray(query * identityBytes, (query + 1) * identityBytes);
  }

  tagging(tagging: ImportedTagging): void {
    this.columns.taggings.push(tagging);
  }

  issue(issue: RowIssue): void {
    this.columns.issues.push(issue);
  }

  get isEmpty(): boolean {
    return this.columns.rowLengths.length === 0 && this.columns.issues.length === 0;
  }

  /** The first batch is small, so that rows show early. */
  get isFull(): boolean {
    const bytes = Math.max(this.rowBytes.length, this.textBytes.length);
    const rows = this.columns.rowLengths.length;
    if (this.taken === 0 && (rows >= firstBatchRows || bytes >= firstBatchBytes)) return true;
    return bytes >= batchBytes || rows >= batchRows || this.columns.issues.length >= batchIssues;
  }

  /** The batch, in buffers of its own, and a new start. */
  take(): RowBatch {
    const { rowLengths, textLengths, queryRows, turns, messages, otherParts, taggings, issues } = this.columns;
    this.columns = emptyColumns();
    this.taken += 1;
    return {
      rowBytes: this.rowBytes.take(),
      rowLengths: new Uint32Array(rowLengths),
      textBytes: this.textBytes.take(),
      textLengths: new Uint32Array(textLengths),
      queryRows: new Uint32Array(queryRows),
      turns: new Uint16Array(turns),
      messages: new Uint16Array(messages),
      otherParts: new Uint8Array(otherParts),
      hashes: this.hashes.take(),
      taggings,
      issues,
    };
  }

  private writeText(text: string): void {
    if (text.length > longText) {
      this.textBytes.append(this.encoder.encode(text));
      return;
    }
    this.textBytes.reserve(text.length * 3);
    const room = this.textBytes.bytes.subarray(this.textBytes.length);
    this.textBytes.length += this.encoder.encodeInto(text, room).written;
  }
}

function emptyColumns() {
  return {
    rowLengths: [] as number[],
    textLengths: [] as number[],
    queryRows: [] as number[],
    turns: [] as number[],
    messages: [] as number[],
    otherParts: [] as number[],
    taggings: [] as ImportedTagging[],
    issues: [] as RowIssue[],
  };
}
