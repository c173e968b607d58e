/** Takes the rows of one dataset as a reader finds them and hands them to its sink in batches. */
import { fileIdentity, type ContentDigest } from '../core/datasets/file-identity.ts';
import { toHex, type TextHasher } from '../core/datasets/text-identity.ts';
import { excerptOfBytes } from '../core/import/excerpt.ts';
import { findOwnTags, ownKey, taggedQuery, type OwnTags } from '../core/import/own-tags.ts';
import { ownCells } from '../core/import/own-cells.ts';
import { plainTags } from '../core/import/plain-tags.ts';
import { queriesOf } from '../core/import/queries.ts';
import { field, isBlank } from '../core/import/record.ts';
import { readMessages } from '../core/import/row-messages.ts';
import type { RowFault } from '../core/import/row-reading.ts';
import type { ReadFault, RowTarget } from '../core/import/row-reader.ts';
import { stripMember } from '../core/import/strip-member.ts';
import type {
  EngineIdentity,
  ExtractedQuery,
  ImportReport,
  IssueKind,
  Mapping,
  RowIssue,
  SourceInfo,
} from '../core/types.ts';
import { BatchBuilder, maxMessages } from './import-batch.ts';
import type { DatasetSink } from './ports.ts';

export interface CollectorOptions {
  readonly fileName: string;
  readonly format: SourceInfo['format'];
  readonly wrapperKey: string | null;
  readonly mapping: Mapping;
  readonly hasher: TextHasher;
  readonly sink: DatasetSink;
}

/** What the whole file came to, known at its end. */
export interface FileFacts {
  readonly content: ContentDigest;
  readonly gzip: boolean;
  readonly csv: SourceInfo['csv'];
  readonly parquetSchema: string | null;
  readonly notes: readonly string[];
}

export class DatasetCollector implements RowTarget {
  rows = 0;
  queries = 0;
  issues = 0;
  /** The key under which taggings of ours were found and taken out. */
  ownKeyFound: string | null = null;
  private readonly options: CollectorOptions;
  private readonly batch: BatchBuilder;
  private readonly sources = new Map<string, number>();
  private readonly identities: EngineIdentity[] = [];
  private readonly unknownRoles = new Map<string, number>();
  private readonly counts = {
    blankLines: 0,
    emptyQueries: 0,
    rowsWithoutQuery: 0,
    foreignOwn: 0,
    otherTexts: 0,
    cells: 0,
  };
  private sending: Promise<void> = Promise.resolve();

  constructor(options: CollectorOptions) {
    this.options = options;
    this.batch = new BatchBuilder(options.hasher);
  }

  row(bytes: Uint8Array, value: unknown, at: number): void {
    const found = findOwnTags(value);
    if (found === null) {
      this.noteForeignKey(value);
      this.store(bytes, value, at, null);
      return;
    }
    this.ownKeyFound = found.key;
    const stripped = stripMember(bytes, found.key);
    const isTable = this.options.format === 'csv' || this.options.format === 'tsv';
    if (!isTable || !found.own.cellsPrefixed) {
      this.store(stripped, value, at, found.own);
      return;
    }
    const cells = ownCells(stripped);
    this.counts.cells += cells.changed;
    this.store(cells.bytes, cells.value, at, found.own);
  }

  fault({ kind, at, message, excerpt }: ReadFault): void {
    this.addIssue(kind, { unit: this.unit, at }, message, excerpt);
  }

  /** Something that stopped the whole file, after so many bytes of it. */
  stopped(kind: IssueKind, message: string, atByte: number): void {
    this.addIssue(kind, { unit: 'byte', at: atByte }, message, '');
  }

  blankLine(): void {
    this.counts.blankLines += 1;
  }

  /** Sends a full batch. At most one is under way, so that reading and storing overlap without piling up. */
  async flush(force = false): Promise<void> {
    if (this.batch.isEmpty || !(force || this.batch.isFull)) return;
    await this.sending;
    this.sending = this.options.sink.append(this.batch.take());
    // The rejection is seen by whoever awaits `sending` next; until then it must not count as unhandled.
    this.sending.catch(() => undefined);
  }

  async finish(facts: FileFacts): Promise<ImportReport> {
    await this.flush(true);
    await this.sending;
    const { blankLines, emptyQueries, rowsWithoutQuery } = this.counts;
    const source = await this.sourceInfo(facts);
    const notes = [...facts.notes, ...this.notes()];
    return this.options.sink.finish({
      source,
      blankLines,
      emptyQueries,
      rowsWithoutQuery,
      notes,
      sources: this.identities,
    });
  }

  /** Nothing of the dataset stays. */
  async abort(): Promise<void> {
    await this.sending.catch(() => undefined);
    await this.options.sink.abort();
  }

  private get unit(): 'line' | 'row' {
    return this.options.format === 'json' || this.options.format === 'parquet' ? 'row' : 'line';
  }

  private noteForeignKey(value: unknown): void {
    const foreign = field(value, ownKey);
    if (foreign !== undefined && foreign !== null && foreign !== '') this.counts.foreignOwn += 1;
  }

  private store(bytes: Uint8Array, value: unknown, at: number, own: OwnTags | null): void {
    const { fields, tags } = this.options.mapping;
    const { messages, faults } = readMessages(value, fields);
    const queries = queriesOf(messages);
    this.batch.row(bytes);
    this.rows += 1;
    const first = this.addQueries(queries, bytes, at);
    const [fault] = faults;
    if (fault !== undefined) this.addFaults(faults, bytes, at);
    if (own !== null) this.addOwn(own, queries, first);
    else if (tags !== null) this.addPlain(plainTags(value, tags, queries.length), first);
  }

  /** Returns the index of the first query within the batch. */
  private addQueries(queries: ExtractedQuery[], bytes: Uint8Array, at: number): number {
    const tooMany = queries.findIndex(({ message, turn }) => message > maxMessages || turn > maxMessages);
    if (tooMany >= 0) {
      queries.length = tooMany;
      this.addIssue(
        'too-large',
        { unit: this.unit, at },
        'Queries after message 65,535 are left out.',
        excerptOfBytes(bytes),
      );
    }
    if (queries.length === 0) this.counts.rowsWithoutQuery += 1;
    let first = 0;
    for (let index = 0; index < queries.length; index += 1) {
      const query = queries[index];
      if (query === undefined) continue;
      const inBatch = this.batch.query(query);
      if (index === 0) first = inBatch;
      if (isBlank(query.text)) this.counts.emptyQueries += 1;
    }
    this.queries += queries.length;
    return first;
  }

  /** One issue for a row, and one for the first place of each unknown role. */
  private addFaults(faults: readonly RowFault[], bytes: Uint8Array, at: number): void {
    const place = { unit: this.unit, at };
    const shape = faults.find(({ kind }) => kind !== 'unknown-role');
    if (shape !== undefined) this.addIssue(shape.kind, place, shape.message, excerptOfBytes(bytes));
    for (const { kind, message: role } of faults) {
      if (kind !== 'unknown-role') continue;
      const seen = this.unknownRoles.get(role) ?? 0;
      this.unknownRoles.set(role, seen + 1);
      const message = `The role "${role}" is neither known as asking nor as answering; its messages count as context. Sort it in the mapping.`;
      if (seen === 0) this.addIssue('unknown-role', place, message, excerptOfBytes(bytes));
    }
  }

  private addOwn(own: OwnTags, queries: readonly ExtractedQuery[], first: number): void {
    const hashes = queries.map((_, index) => toHex(this.batch.identity(first + index)));
    for (const tagging of own.taggings) {
      const query = taggedQuery(tagging, queries, hashes);
      const identity = own.sources[tagging.source];
      if (query < 0 || identity === undefined) this.counts.otherTexts += 1;
      else {
        const { at, result } = tagging;
        this.batch.tagging({ query: first + query, source: this.sourceIndex(identity), at, result });
      }
    }
  }

  private addPlain(turns: ReturnType<typeof plainTags>, first: number): void {
    turns.forEach((tags, turn) => {
      if (tags === null) return;
      this.batch.tagging({ query: first + turn, source: -1, at: null, result: { status: 'tagged', flags: [], tags } });
    });
  }

  private sourceIndex(identity: EngineIdentity): number {
    const key = JSON.stringify(identity);
    const known = this.sources.get(key);
    if (known !== undefined) return known;
    this.sources.set(key, this.identities.length);
    return this.identities.push(identity) - 1;
  }

  private addIssue(kind: IssueKind, place: RowIssue['place'], message: string, excerpt: string): void {
    this.issues += 1;
    this.batch.issue({ file: this.options.fileName, place, kind, message, excerpt });
  }

  private async sourceInfo({ content, gzip, csv, parquetSchema }: FileFacts): Promise<SourceInfo> {
    const { fileName, format, wrapperKey } = this.options;
    const sha256 = await fileIdentity(content, wrapperKey);
    return { fileName, format, gzip, sha256, bytes: content.bytes, wrapperKey, csv, parquetSchema };
  }

  private notes(): string[] {
    const { foreignOwn, otherTexts, cells } = this.counts;
    const notes = [...this.unknownRoles].map(
      ([role, messages]) => `${messages} messages of the unknown role "${role}" count as context.`,
    );
    if (this.ownKeyFound !== null)
      notes.push(`Taggings under "${this.ownKeyFound}" were taken in as an imported layer.`);
    if (foreignOwn > 0)
      notes.push(`${foreignOwn} rows have a key "${ownKey}" that is not the studio's; it is kept as it is.`);
    if (otherTexts > 0)
      notes.push(`${otherTexts} taggings under "${ownKey}" belong to no query of their row and are left out.`);
    if (cells > 0) notes.push(`${cells} cells lost the ' that an export put before formula characters.`);
    return notes;
  }
}
