/** What a person asks of an export, besides which rows. */

export type ExportFileFormat = 'jsonl' | 'json' | 'csv' | 'tsv' | 'parquet';

/** `original`: rows as they came in, tags added; `flat`: one line a query. */
export type ExportShape = 'original' | 'flat';

/** Files for one other tool each. A profile has a format and a shape of its own. */
export type ExportProfile = 'none' | 'llama-factory' | 'mig' | 'opendataarena';

/** Datasets one after the other in one file, or a file for each: in a zip or a folder, also where only one has rows. */
export type ExportFiles = 'one' | 'each';

export interface ExportRequest {
  readonly format: ExportFileFormat;
  readonly shape: ExportShape;
  readonly profile: ExportProfile;
  readonly files: ExportFiles;
  readonly csv: { readonly escapeFormulas: boolean };
}

const types: Readonly<Record<ExportFileFormat, string>> = {
  jsonl: 'application/x-ndjson',
  json: 'application/json',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  parquet: 'application/vnd.apache.parquet',
};

/** Returns the format that is written: profiles are JSONL. */
export function writtenFormat({ format, profile }: ExportRequest): ExportFileFormat {
  return profile === 'none' ? format : 'jsonl';
}

/** Returns the media type of a format. */
export function mediaType(format: ExportFileFormat): string {
  return types[format];
}
