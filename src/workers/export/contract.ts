/** What the export worker answers: streams rows with their taggings into a file through jobs/export. */
import type { ExportRequest } from '../../core/export/request.ts';
import type { Destination } from '../store/contract.ts';

/** Which rows and queries of one dataset, ascending; `turns` names the matching query of each entry (null: all of a row). */
export interface ExportSelection {
  readonly datasetId: number;
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly turns: Uint16Array<ArrayBuffer> | null;
}

/** Which rows are exported. `selection` is what a filter matches or what was ticked: whole rows, unless the form is flat. */
export type ExportScope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'dataset'; readonly datasetId: number }
  | { readonly kind: 'selection'; readonly selections: readonly ExportSelection[] };

export interface ScopedRequest extends ExportRequest {
  readonly scope: ExportScope;
}

export interface ExportProgress {
  readonly rows: number;
  readonly totalRows: number;
  readonly bytes: number;
}

/** A small file that goes with an export. */
export interface CompanionFile {
  readonly name: string;
  readonly text: string;
}

export interface ExportOutcome {
  /** Rows read, those left out included. */
  readonly rows: number;
  readonly bytes: number;
  /** Set when there was no destination: the file to download. */
  readonly file: Blob | null;
  /** The key the tags were put under (`instag` unless a foreign key of that name was there). */
  readonly key: string;
  /** Cells that got a `'` in front, so that no spreadsheet runs them. */
  readonly changedCells: number;
  /** Rows without a tagged query, which a profile has no place for. */
  readonly leftOutRows: number;
  /** Rows left out because the disk has damaged them; they count among `rows`. */
  readonly damagedRows: number;
  /** Data files: more than one lie in a zip. */
  readonly files: number;
  /** `dataset_info.json` of the LLaMA-Factory profile; null otherwise, and where it lies in the zip. */
  readonly companion: CompanionFile | null;
}

export interface ExportPreview {
  /** The first lines; of Parquet, which is no text, the same rows as JSONL. */
  readonly lines: readonly string[];
  readonly key: string;
  readonly rows: number;
  /** Cells that get a `'` in front; where there are many rows, `exact` is false and the first ones were counted. */
  readonly changedCells: { readonly count: number; readonly exact: boolean };
}

export type {
  ExportFileFormat,
  ExportFiles,
  ExportProfile,
  ExportRequest,
  ExportShape,
} from '../../core/export/request.ts';

export interface ExportApi {
  connectStore(port: MessagePort): void;
  /** `fileName` is what the companion calls the file. */
  export(
    job: string,
    request: ScopedRequest,
    destination: Destination,
    fileName: string,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<ExportOutcome>;
  /** The first lines of what `export` would write. A newer question stops the one before it. */
  preview(request: ScopedRequest, lines: number): Promise<ExportPreview>;
  cancel(job: string): void;
}
