/** Finds where a JSON value ends, over any number of pieces. Looks at bytes only; what is inside is parsed elsewhere. */
import { backslash, closeBracket, comma, isClose, isJsonSpace, isOpen, quote } from './json-bytes.ts';

export type ScanOutcome =
  /** The value ended before this index. */
  | 'ended'
  /** The piece ended first. */
  | 'more'
  /** A line break within a string: the value is broken here. */
  | 'broken';

function endsScalar(byte: number): boolean {
  // , ] and white space end a number or a word; { [ " start something else.
  return byte === comma || byte === closeBracket || isOpen(byte) || byte === quote || isJsonSpace(byte);
}

/** Scans one value at a time. */
export class JsonValueScanner {
  /** Where the last scan stopped within its piece. */
  index = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private kind: 'container' | 'string' | 'scalar' = 'scalar';

  /** Begins with the value whose first byte this is. */
  begin(first: number): void {
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
    if (isOpen(first)) this.kind = 'container';
    else this.kind = first === quote ? 'string' : 'scalar';
  }

  /** Goes on at `from`, which is the value's first byte or the start of a later piece. */
  scan(piece: Uint8Array, from: number, first: boolean): ScanOutcome {
    this.index = from;
    if (this.kind === 'scalar') return this.scanScalar(piece, first);
    if (this.kind === 'string' && first) {
      this.inString = true;
      this.index += 1;
    }
    return this.scanNested(piece);
  }

  private scanScalar(piece: Uint8Array, first: boolean): ScanOutcome {
    // The first byte always belongs to the value, so that a stray bracket cannot stop the reading.
    if (first) this.index += 1;
    while (this.index < piece.length) {
      if (endsScalar(piece[this.index] ?? 0)) return 'ended';
      this.index += 1;
    }
    return 'more';
  }

  private scanNested(piece: Uint8Array): ScanOutcome {
    while (this.index < piece.length) {
      if (this.inString) {
        if (!this.scanString(piece)) return this.index < piece.length ? 'broken' : 'more';
        if (this.kind === 'string') return 'ended';
      } else if (this.scanBrackets(piece)) {
        return 'ended';
      }
    }
    return 'more';
  }

  /** True when the string was closed; false at a line break (index on it) or at the piece's end. */
  private scanString(piece: Uint8Array): boolean {
    let at = this.index;
    if (this.escaped && at < piece.length) {
      this.escaped = false;
      at += 1;
    }
    for (; at < piece.length; at += 1) {
      const byte = piece[at];
      if (byte === quote || byte === 0x0a) {
        this.inString = byte !== quote;
        this.index = byte === quote ? at + 1 : at;
        return byte === quote;
      }
      if (byte === backslash) at += 1;
    }
    // A backslash was the last byte: what it escapes comes with the next piece.
    this.escaped = at > piece.length;
    this.index = piece.length;
    return false;
  }

  /** True when the outermost bracket was closed. */
  private scanBrackets(piece: Uint8Array): boolean {
    let at = this.index;
    for (; at < piece.length; at += 1) {
      const byte = piece[at] ?? 0;
      if (byte === quote) {
        this.inString = true;
        this.index = at + 1;
        return false;
      }
      if (isOpen(byte)) this.depth += 1;
      else if (isClose(byte)) {
        this.depth -= 1;
        if (this.depth === 0) {
          this.index = at + 1;
          return true;
        }
      }
    }
    this.index = at;
    return false;
  }
}
