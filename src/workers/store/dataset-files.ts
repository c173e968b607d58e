/** Where the segments of a dataset lie and how they are opened. Rows never change; queries have a version of the mapping. */
import type { Seals } from '../../storage/catalogue.ts';
import type { FileStore } from '../../storage/files.ts';
import { growSegment, openSegment, type SegmentReader, type SegmentWriter } from '../../storage/segment.ts';

/** The stored rows, and where each ends. */
export interface RowFiles<Segment extends SegmentReader = SegmentReader> {
  readonly rows: Segment;
  readonly rowEnds: Segment;
}

/** What one version of the mapping made of the rows. */
export interface QueryFiles<Segment extends SegmentReader = SegmentReader> {
  readonly texts: Segment;
  readonly columns: Segment;
  readonly issues: Segment;
  readonly issueEnds: Segment;
}

export type DatasetFiles = RowFiles & QueryFiles;

type Named<Segment> = readonly (readonly [string, Segment])[];

const ROW_NAMES = { rows: 'rows', rowEnds: 'row-ends' };

function queryNames(mappingVersion: number): Record<keyof QueryFiles, string> {
  const version = `v${mappingVersion}`;
  return {
    texts: `${version}-texts`,
    columns: `${version}-columns`,
    issues: `${version}-issues`,
    issueEnds: `${version}-issue-ends`,
  };
}

/** Names of the files that a version of the mapping has to itself. */
export function queryFileNames(mappingVersion: number): string[] {
  return Object.values(queryNames(mappingVersion));
}

function closeAll(segments: readonly SegmentReader[]): void {
  for (const segment of segments) segment.close();
}

/** Opens segments one after the other; where one fails, the others are closed again. */
async function together<Segment extends SegmentReader, Files>(
  open: (name: string) => Promise<Segment>,
  collect: (open: (name: string) => Promise<Segment>) => Promise<Files>,
): Promise<Files> {
  const opened: Segment[] = [];
  try {
    return await collect(async (name) => {
      const segment = await open(name);
      opened.push(segment);
      return segment;
    });
  } catch (error) {
    closeAll(opened);
    throw error;
  }
}

type Open<Segment> = (name: string) => Promise<Segment>;

async function openRows<Segment extends SegmentReader>(open: Open<Segment>): Promise<RowFiles<Segment>> {
  return { rows: await open(ROW_NAMES.rows), rowEnds: await open(ROW_NAMES.rowEnds) };
}

async function openQueries<Segment extends SegmentReader>(
  open: Open<Segment>,
  mappingVersion: number,
): Promise<QueryFiles<Segment>> {
  const names = queryNames(mappingVersion);
  return {
    texts: await open(names.texts),
    columns: await open(names.columns),
    issues: await open(names.issues),
    issueEnds: await open(names.issueEnds),
  };
}

function creator(files: FileStore, folder: string): Open<SegmentWriter> {
  return async (name) => {
    const file = await files.open(`${folder}/${name}`, true);
    file.truncate(0);
    return growSegment(file);
  };
}

/** Makes new, empty segments for rows. */
export function createRowFiles(files: FileStore, folder: string): Promise<RowFiles<SegmentWriter>> {
  return together(creator(files, folder), openRows);
}

/** Makes new, empty segments for the queries of a version of the mapping. */
export function createQueryFiles(
  files: FileStore,
  folder: string,
  mappingVersion: number,
): Promise<QueryFiles<SegmentWriter>> {
  return together(creator(files, folder), (open) => openQueries(open, mappingVersion));
}

/** Opens the segments of a complete dataset. */
export function openFiles(
  files: FileStore,
  folder: string,
  mappingVersion: number,
  seals: Seals,
): Promise<DatasetFiles> {
  async function open(name: string): Promise<SegmentReader> {
    const seal = seals.get(name) ?? { bytes: 0, sums: new Uint8Array() };
    return openSegment(await files.open(`${folder}/${name}`, true), seal);
  }
  return together(open, async (tracked) => ({
    ...(await openRows(tracked)),
    ...(await openQueries(tracked, mappingVersion)),
  }));
}

function namedQueries<Segment extends SegmentReader>(
  files: QueryFiles<Segment>,
  mappingVersion: number,
): Named<Segment> {
  const names = queryNames(mappingVersion);
  return [
    [names.texts, files.texts],
    [names.columns, files.columns],
    [names.issues, files.issues],
    [names.issueEnds, files.issueEnds],
  ];
}

function namedRows<Segment extends SegmentReader>(files: RowFiles<Segment>): Named<Segment> {
  return [
    [ROW_NAMES.rows, files.rows],
    [ROW_NAMES.rowEnds, files.rowEnds],
  ];
}

/** All segments of a dataset by file name. */
export function namedSegments(files: DatasetFiles, mappingVersion: number): Named<SegmentReader> {
  return [...namedRows(files), ...namedQueries(files, mappingVersion)];
}

/** Makes segments durable; returns their seals by file name. */
export async function sealFiles(
  rowFiles: RowFiles<SegmentWriter> | null,
  queryFiles: QueryFiles<SegmentWriter>,
  mappingVersion: number,
): Promise<Seals> {
  const rows = rowFiles === null ? [] : namedRows(rowFiles);
  const parts = [...rows, ...namedQueries(queryFiles, mappingVersion)];
  return new Map(await Promise.all(parts.map(async ([name, segment]) => [name, await segment.seal()] as const)));
}

export function closeRowFiles({ rows, rowEnds }: RowFiles): void {
  closeAll([rows, rowEnds]);
}

export function closeQueryFiles({ texts, columns, issues, issueEnds }: QueryFiles): void {
  closeAll([texts, columns, issues, issueEnds]);
}

export function closeFiles(files: DatasetFiles): void {
  closeRowFiles(files);
  closeQueryFiles(files);
}
