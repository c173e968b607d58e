/** What every row reader has in common: bytes are pushed in, rows and faults come out in order. */
import type { IssueKind } from '../types.ts';

/** A part of a file that is no row. `at` is a line or a row, counted from 1, as the format has it. */
export interface ReadFault {
  readonly kind: IssueKind;
  readonly at: number;
  readonly message: string;
  readonly excerpt: string;
}

/** Takes what a reader finds. */
export interface RowTarget {
  /** A record: its bytes as they are to be stored, good only during the call, and what they say. */
  row(bytes: Uint8Array, value: unknown, at: number): void;
  fault(fault: ReadFault): void;
  blankLine(): void;
}

/** Reads a file that is text. Pieces may end anywhere. */
export interface RowReader {
  push(piece: Uint8Array): void;
  /** `cut` says that the file broke off: an unfinished record is no row. */
  end(cut: boolean): void;
}
