import type { ByteWriter } from './byte-writer.ts';
import type { TaggedRows } from './tagged-rows.ts';

/** Writes one file: its start, blocks of rows in order, its end. A value of it is used for one file. */
export interface ExportFormat {
  head(writer: ByteWriter): void;
  /** `plainText` says that rows are bare lines of text, not JSON objects. */
  rows(writer: ByteWriter, block: TaggedRows, plainText: boolean): void;
  tail(writer: ByteWriter): void;
}
