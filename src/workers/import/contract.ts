/** What the import worker answers: looks into files and brings them in through jobs/import. */
import type {
  ConversationMessage,
  FieldMapping,
  FileFormat,
  Form,
  ImportReport,
  Mapping,
  RowIssue,
  TagField,
} from '../../core/types.ts';

/** One dataset that a file holds, as its first bytes show it. */
export interface DatasetPreview {
  /** The wrapper's key for JSON wrapper objects; null otherwise. Identifies the dataset within the file. */
  readonly wrapperKey: string | null;
  readonly suggestedName: string;
  readonly form: Form;
  readonly mapping: Mapping;
  /** Other mappings that fit the sample, the best first; `mapping.fields` is the first of them. */
  readonly candidates: readonly FieldMapping[];
  /** Tag fields found in the sample. */
  readonly tagFields: readonly TagField[];
  /** Top-level keys seen in the sample, in order of appearance. */
  readonly columns: readonly string[];
  /** Roles that are neither known as asking nor as answering: [role, messages in the sample]. */
  readonly unknownRoles: readonly (readonly [string, number])[];
  readonly sample: readonly SampleRow[];
}

export interface SampleRow {
  /** The row as compact JSON, cut to 2,000 characters. */
  readonly json: string;
  readonly queries: readonly string[];
  readonly conversation: readonly ConversationMessage[];
}

export interface FilePreview {
  readonly fileName: string;
  readonly bytes: number;
  readonly gzip: boolean;
  readonly format: FileFormat;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly datasets: readonly DatasetPreview[];
  readonly problems: readonly RowIssue[];
  /** Live datasets of the project with the same content. */
  readonly alreadyHere: readonly { readonly datasetId: number; readonly name: string }[];
}

/** A file in which nothing can be read. */
export interface FileRefusal {
  readonly fileName: string;
  readonly refused: RowIssue;
}

export type Inspection = FilePreview | FileRefusal;

export interface DatasetChoice {
  readonly wrapperKey: string | null;
  readonly name: string;
  readonly mapping: Mapping;
}

export interface ImportProgress {
  readonly bytes: number;
  /** Undefined where the size is not known (pipes). */
  readonly totalBytes: number | undefined;
  readonly rows: number;
  readonly queries: number;
  readonly issues: number;
}

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
