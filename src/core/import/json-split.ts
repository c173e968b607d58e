/**
 * Splits JSON into records while it streams by: a list, records one after the other, or a wrapper object with lists in
 * it. Only one record is held at a time. Every list is walked value by value, whoever wants it, so that a look at a file
 * and its import find the same lists, in damaged files too.
 */
import { GrowBuffer } from './grow-buffer.ts';
import { closeBrace, closeBracket, colon, comma, isJsonSpace, openBrace, openBracket, quote } from './json-bytes.ts';
import { JsonValueScanner } from './json-value-scanner.ts';
import { maxRecordBytes } from './limits.ts';

export interface JsonEvents {
  /** A member of the wrapper begins. */
  member?(key: string): void;
  /** A value of the list, or a loose one; `key` is the wrapper's. Bytes good only during the call. */
  value(bytes: Uint8Array, row: number, key: string | null): void;
  fault(fault: JsonSplitFault): void;
}

export interface JsonSplitFault {
  readonly kind: 'broken-json' | 'too-long' | 'truncated';
  readonly row: number;
  readonly key: string | null;
  readonly bytes: Uint8Array;
}

/** What comes next. */
type Expectation = 'value' | 'member' | 'colon' | 'member-value' | 'in-value' | 'resync';
/** What the value under way is for. */
type Purpose = 'row' | 'key' | 'skip';

const excerptBytes = 1024;
const decoder = new TextDecoder();

export class JsonSplitter {
  private readonly events: JsonEvents;
  private readonly held = new GrowBuffer(4096);
  private readonly scanner = new JsonValueScanner();
  private expects: Expectation = 'value';
  private purpose: Purpose = 'row';
  private wrapper: 'none' | 'expected' | 'open';
  private inList = false;
  private key: string | null = null;
  private row = 0;
  private tooLong = false;
  /** White space before the line's first byte; -1 once something else stood on the line. */
  private indent = 0;
  /** The same where the value under way began: where a record like it may begin again after a broken one. */
  private startIndent = 0;
  private lost = false;

  constructor(events: JsonEvents, isWrapper: boolean) {
    this.events = events;
    this.wrapper = isWrapper ? 'expected' : 'none';
  }

  push(piece: Uint8Array): void {
    let at = 0;
    while (at < piece.length) at = this.step(piece, at);
  }

  end(cut: boolean): void {
    const open = this.expects === 'in-value';
    if (cut) return;
    if (open && this.purpose === 'row' && this.endsAsScalar()) {
      this.emit(this.held.view());
      return;
    }
    if (open || this.inList || this.wrapper === 'open') this.truncated(open && this.purpose === 'row');
  }

  private endsAsScalar(): boolean {
    const first = this.held.bytes[0];
    return !this.inList && first !== openBrace && first !== openBracket && first !== quote;
  }

  private truncated(inRow: boolean): void {
    if (this.lost) return;
    const row = inRow ? this.row : this.row + 1;
    this.events.fault({ kind: 'truncated', row, key: this.key, bytes: inRow ? this.held.view() : new Uint8Array(0) });
  }

  private step(piece: Uint8Array, at: number): number {
    switch (this.expects) {
      case 'in-value':
        return this.continueValue(piece, at, false);
      case 'resync':
        return this.resync(piece, at);
      case 'value':
      case 'member':
      case 'colon':
      case 'member-value':
        return this.between(piece, at);
    }
  }

  private between(piece: Uint8Array, at: number): number {
    const byte = piece[at] ?? 0;
    if (isJsonSpace(byte)) {
      if (byte === 0x0a) this.indent = 0;
      else if (this.indent >= 0) this.indent += 1;
      return at + 1;
    }
    const startIndent = this.indent;
    this.indent = -1;
    if (this.expects === 'value') return this.atValue(piece, at, byte, startIndent);
    if (this.expects === 'member') return this.atMember(piece, at, byte);
    if (this.expects === 'colon') {
      this.expects = byte === colon ? 'member-value' : 'member';
      return byte === colon ? at + 1 : at;
    }
    return this.atMemberValue(piece, at, byte);
  }

  /** In a list or between loose values. */
  private atValue(piece: Uint8Array, at: number, byte: number, startIndent: number): number {
    if (byte === comma) return at + 1;
    if (byte === closeBracket && this.inList) return this.closeList(at);
    if (byte === openBracket && !this.inList) {
      this.inList = true;
      return at + 1;
    }
    if (byte === openBrace && this.wrapper === 'expected') {
      this.wrapper = 'open';
      this.expects = 'member';
      return at + 1;
    }
    this.row += 1;
    this.startIndent = startIndent;
    return this.beginValue(piece, at, 'row');
  }

  private closeList(at: number): number {
    this.inList = false;
    this.expects = this.wrapper === 'open' ? 'member' : 'value';
    return at + 1;
  }

  private atMember(piece: Uint8Array, at: number, byte: number): number {
    if (byte === closeBrace) {
      this.wrapper = 'none';
      this.key = null;
      this.expects = 'value';
      return at + 1;
    }
    return byte === quote ? this.beginValue(piece, at, 'key') : at + 1;
  }

  private atMemberValue(piece: Uint8Array, at: number, byte: number): number {
    if (byte !== openBracket || this.key === null) return this.beginValue(piece, at, 'skip');
    this.row = 0;
    this.inList = true;
    this.expects = 'value';
    return at + 1;
  }

  private beginValue(piece: Uint8Array, at: number, purpose: Purpose): number {
    this.purpose = purpose;
    this.held.length = 0;
    this.tooLong = false;
    this.scanner.begin(piece[at] ?? 0);
    this.expects = 'in-value';
    return this.continueValue(piece, at, true);
  }

  private continueValue(piece: Uint8Array, from: number, first: boolean): number {
    const outcome = this.scanner.scan(piece, from, first);
    const end = this.scanner.index;
    const part = piece.subarray(from, end);
    if (outcome === 'ended' && this.held.length === 0 && part.length <= maxRecordBytes) {
      this.finishValue(part);
      return end;
    }
    this.hold(part);
    if (outcome === 'ended') this.finishValue(this.held.view());
    else if (outcome === 'broken') this.breakValue();
    return end;
  }

  private hold(part: Uint8Array): void {
    if (this.purpose === 'skip' || this.tooLong) return;
    if (this.held.length + part.length <= maxRecordBytes) {
      this.held.append(part);
      return;
    }
    this.tooLong = true;
    if (this.held.length === 0) this.held.append(part.subarray(0, excerptBytes));
    this.held.length = Math.min(this.held.length, excerptBytes);
  }

  private finishValue(bytes: Uint8Array): void {
    const { purpose } = this;
    this.expects = purpose === 'row' ? 'value' : 'member';
    if (purpose === 'row') this.emit(bytes);
    else if (purpose === 'key') this.takeKey(bytes);
  }

  private takeKey(bytes: Uint8Array): void {
    this.expects = 'colon';
    try {
      this.key = this.tooLong ? null : String(JSON.parse(decoder.decode(bytes)));
    } catch {
      this.key = null;
    }
    if (this.key !== null) this.events.member?.(this.key);
  }

  private emit(bytes: Uint8Array): void {
    if (!this.tooLong) {
      this.events.value(bytes, this.row, this.key);
      return;
    }
    this.events.fault({ kind: 'too-long', row: this.row, key: this.key, bytes });
  }

  /** A string ran over a line break: the record is lost, and so is what follows up to one that begins like it did. */
  private breakValue(): void {
    if (this.purpose === 'row') {
      this.events.fault({
        kind: 'broken-json',
        row: this.row,
        key: this.key,
        bytes: this.held.view().slice(0, excerptBytes),
      });
    }
    this.lost = true;
    this.expects = 'resync';
    this.indent = -1;
  }

  private resync(piece: Uint8Array, from: number): number {
    for (let at = from; at < piece.length; at += 1) {
      const byte = piece[at];
      if (byte === 0x0a) this.indent = 0;
      else if (this.indent >= 0 && isJsonSpace(byte)) this.indent += 1;
      else if (this.indent >= 0) {
        if (this.isStartAgain(byte)) {
          this.expects = 'value';
          return at;
        }
        this.indent = -1;
      }
    }
    return piece.length;
  }

  private isStartAgain(byte: number | undefined): boolean {
    if (this.purpose !== 'row' || this.startIndent < 0) return false;
    if (byte === openBrace) return this.indent === this.startIndent;
    return byte === closeBracket && this.inList && this.indent < Math.max(this.startIndent, 1);
  }
}
