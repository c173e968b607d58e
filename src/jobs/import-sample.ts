/** Looks at the first rows of a file, list by list, to say what it holds. */
import type { ImportFault } from '../core/import/import-fault.ts';
import { findOwnTags } from '../core/import/own-tags.ts';
import { isRecord } from '../core/import/record.ts';
import type { ReadFault, RowTarget } from '../core/import/row-reader.ts';
import { stripMember } from '../core/import/strip-member.ts';
import type { FileFormat, RowIssue } from '../core/types.ts';
import type { OpenFile } from './import-open.ts';
import { noFacts, readFile } from './import-read.ts';
import { rowJson } from './import-row-json.ts';

/** A row of a sample, without taggings of ours. */
export interface SampledRow {
  readonly value: unknown;
  /** Its text as it is stored. */
  readonly json: string;
}

export interface SampledList {
  readonly wrapperKey: string | null;
  readonly rows: readonly SampledRow[];
}

export interface FileSample {
  /** Lists with at least one row. */
  readonly lists: readonly SampledList[];
  /** The first faults. */
  readonly issues: readonly RowIssue[];
}

const sampleBytes = 1024 * 1024;
const sampleRows = 200;
const sampleIssues = 100;

/** A row as a sample keeps it, from the bytes that are stored and what they say. */
export function sampledRow(bytes: Uint8Array, value: unknown, format: FileFormat): SampledRow {
  const found = findOwnTags(value);
  if (found === null || !isRecord(value)) return { value, json: rowJson(bytes, value, format) };
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => key !== found.key));
  return { value: rest, json: rowJson(stripMember(bytes, found.key), rest, format) };
}

/** True where places are told as rows; in other formats they are lines. */
function countsRows(format: FileFormat): boolean {
  return format === 'json' || format === 'parquet';
}

/** Keeps the first rows of each list and the first faults. */
class Sampler {
  readonly lists = new Map<string | null, SampledRow[]>();
  private readonly found: { readonly key: string | null; readonly issue: RowIssue }[] = [];
  private readonly fileName: string;
  private readonly format: FileFormat;
  private readonly unit: 'line' | 'row';

  constructor(fileName: string, format: FileFormat) {
    this.fileName = fileName;
    this.format = format;
    this.unit = countsRows(format) ? 'row' : 'line';
  }

  readonly targetOf = (key: string | null): RowTarget => ({
    row: (bytes, value) => {
      const rows = this.lists.get(key) ?? [];
      this.lists.set(key, rows);
      if (rows.length < sampleRows) rows.push(sampledRow(bytes, value, this.format));
    },
    fault: (fault) => this.addFault(key, fault),
    blankLine: () => undefined,
  });

  addFault(key: string | null, { kind, at, message, excerpt }: ReadFault): void {
    if (this.found.length >= sampleIssues) return;
    const place = { unit: this.unit, at };
    this.found.push({ key, issue: { file: this.fileName, place, kind, message, excerpt } });
  }

  stopped({ kind, message }: ImportFault, at: number): void {
    const place = { unit: 'byte', at } as const;
    this.found.push({ key: null, issue: { file: this.fileName, place, kind, message, excerpt: '' } });
  }

  isEnough(bytesRead: number): boolean {
    const rows = this.lists.get(null)?.length ?? 0;
    return rows >= sampleRows || (rows > 0 && bytesRead >= sampleBytes);
  }

  /** A wrapper's lists of other things (languages, versions) are no datasets, and no faults of one. */
  get issues(): readonly RowIssue[] {
    const ofDatasets = this.found.filter(({ key }) => key === null || this.lists.has(key));
    return (this.lists.size === 0 ? this.found : ofDatasets).map(({ issue }) => issue);
  }
}

/**
 * Reads the first mebibyte, further only until there is a row at all. A wrapper object is read to its end: any of its lists
 * may be a dataset.
 */
export async function sampleFile(file: OpenFile): Promise<FileSample> {
  const { shape } = file;
  const sampler = new Sampler(file.source.name, shape.format);
  const isWrapper = shape.format === 'json' && shape.wrapper;
  const targets = {
    targetOf: sampler.targetOf,
    stopped: (fault: ImportFault) => sampler.stopped(fault, file.bytesRead()),
  };
  const reading = readFile(file, targets, noFacts());
  while ((await reading.next()).done !== true) {
    if (!isWrapper && sampler.isEnough(file.bytesRead())) break;
  }
  await reading.return(undefined);
  const lists = [...sampler.lists].map(([wrapperKey, rows]) => ({ wrapperKey, rows }));
  return { lists, issues: sampler.issues };
}
