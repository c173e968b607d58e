/** What the export worker answers: streams rows with their taggings into a file through jobs/export. */
import type { Destination } from '../store/contract.ts';

export interface ExportProgress {
  readonly rows: number;
  readonly totalRows: number;
  readonly bytes: number;
}

export interface ExportOutcome {
  readonly rows: number;
  readonly bytes: number;
  /** Set when there was no destination: the file to download. */
  readonly file: Blob | null;
  /** The key the tags were put under (`instag` unless a foreign key of that name was there). */
  readonly key: string;
}

export interface ExportApi {
  connectStore(port: MessagePort): void;
  /** One dataset, or (null) all of them one after the other, as JSONL with the `instag` object. */
  exportJsonl(
    job: string,
    datasetId: number | null,
    destination: Destination,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<ExportOutcome>;
  /** The first lines of what `exportJsonl` would write. */
  preview(datasetId: number | null, lines: number): Promise<string[]>;
  cancel(job: string): void;
}
