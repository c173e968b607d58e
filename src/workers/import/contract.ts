/** What the import worker answers: looks into files and brings them in through jobs/import. */
import type { ImportReport, Mapping, RowIssue } from '../../core/types.ts';
import type { DatasetPick as DatasetChoice, ImportJobProgress as ImportProgress } from '../../jobs/import.ts';
import type { FileLook, ListPreview as DatasetPreview, RowPreview as SampleRow } from '../../jobs/import-inspect.ts';

export type { DatasetChoice, DatasetPreview, ImportProgress, SampleRow };

/** What the first bytes of a file show. */
export interface FilePreview extends FileLook {
  /** Live datasets of the project with the same content. */
  readonly alreadyHere: readonly { readonly datasetId: number; readonly name: string }[];
}

/** A file in which nothing can be read. */
export interface FileRefusal {
  readonly fileName: string;
  readonly refused: RowIssue;
}

export type Inspection = FilePreview | FileRefusal;

export interface ImportedDataset {
  readonly datasetId: number;
  readonly name: string;
  readonly report: ImportReport;
}

export interface ImportApi {
  connectStore(port: MessagePort): void;
  inspect(file: File): Promise<Inspection>;
  /** The queries that another mapping gives for the rows of a preview (rows as JSON). */
  preview(rows: readonly string[], mapping: Mapping): Promise<readonly SampleRow[]>;
  importFile(
    job: string,
    file: File,
    choices: readonly DatasetChoice[],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<readonly ImportedDataset[]>;
  /** A new mapping version of a dataset that is already in. */
  remap(
    job: string,
    datasetId: number,
    mapping: Mapping,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportReport>;
  /** A preview of a dataset that is already in, to change its mapping. */
  inspectDataset(datasetId: number): Promise<DatasetPreview>;
  cancel(job: string): void;
}
