/** Splits bytes into lines. Works on bytes, so that a character cut in two by a piece's end does no harm. */
import { GrowBuffer } from './grow-buffer.ts';
import { maxRecordBytes } from './limits.ts';

export interface LineEvents {
  /** A line without its end; bytes good only during the call. `ended` is false for a last line with no line break. */
  line(bytes: Uint8Array, number: number, ended: boolean): void;
  /** A line above the limit: its first bytes. */
  longLine(start: Uint8Array, number: number): void;
}

export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

/** Splits at one byte: a line feed, or a carriage return in files that have no line feeds. */
export class LineSplitter {
  private readonly pending = new GrowBuffer(4096);
  private readonly events: LineEvents;
  private readonly newline: number;
  private number = 0;
  private tooLong = false;

  constructor(events: LineEvents, newline: number = lineFeed) {
    this.events = events;
    this.newline = newline;
  }

  push(piece: Uint8Array): void {
    let start = 0;
    let end = piece.indexOf(this.newline);
    while (end >= 0) {
      this.close(piece.subarray(start, end), true);
      start = end + 1;
      end = piece.indexOf(this.newline, start);
    }
    if (start < piece.length) this.keep(piece.subarray(start));
  }

  end(cut: boolean): void {
    if ((this.pending.length > 0 || this.tooLong) && !cut) this.close(new Uint8Array(0), false);
  }

  private keep(part: Uint8Array): void {
    if (this.tooLong) return;
    if (this.pending.length + part.length <= maxRecordBytes) {
      this.pending.append(part);
      return;
    }
    this.tooLong = true;
    if (this.pending.length === 0) this.pending.append(part.subarray(0, 1024));
  }

  private close(last: Uint8Array, ended: boolean): void {
    this.number += 1;
    if (this.pending.length > 0) this.keep(last);
    const bytes = this.pending.length > 0 ? this.pending.view() : last;
    if (this.tooLong || bytes.length > maxRecordBytes) this.events.longLine(bytes.subarray(0, 1024), this.number);
    else this.events.line(bytes, this.number, ended);
    this.tooLong = false;
    this.pending.length = 0;
  }
}
