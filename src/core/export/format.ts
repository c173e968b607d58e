import type { Mapping } from '../types.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { TaggedRows } from './tagged-rows.ts';

/** What a format is told of the dataset that rows come from. */
export interface RowsOf {
  readonly name: string;
  readonly mapping: Mapping;
  /** True where rows are bare lines of text, not JSON objects. */
  readonly plainText: boolean;
}

/** What a format did besides writing rows one to one. */
export interface FormatCounts {
  /** Cells of a delimited file that got a `'` in front. */
  readonly changedCells: number;
  /** Rows that the format has no place for: those without a tagged query in a profile. */
  readonly leftOutRows: number;
}

export const noCounts: FormatCounts = { changedCells: 0, leftOutRows: 0 };

/** Writes one file: its start, datasets with blocks of rows in order, its end. A value of it is used for one file. */
export interface ExportFormat {
  head(writer: ByteWriter): void;
  /** Called before the first block of each dataset, also of one without rows. */
  dataset?(writer: ByteWriter, index: number): void;
  rows(writer: ByteWriter, block: TaggedRows, of: RowsOf): void;
  tail(writer: ByteWriter): void;
  counts?(): FormatCounts;
}
