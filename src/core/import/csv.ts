/** Delimited text (CSV, TSV): rows become JSON objects of texts under the header's names. */
import type { IssueKind } from '../types.ts';
import { createBlockReader, newlineByte, wrongBytes } from './csv-blocks.ts';
import { columnNames, type Newline } from './csv-dialect.ts';
import { parseCsv } from './csv-parser.ts';
import { excerptOf, excerptOfBytes } from './excerpt.ts';
import { GrowBuffer } from './grow-buffer.ts';
import { appendJsonText } from './json-text-writer.ts';
import { maxRecordBytes } from './limits.ts';
import { tooLongMessage } from './record-bytes.ts';
import type { RowReader, RowTarget } from './row-reader.ts';

export interface CsvOptions {
  readonly delimiter: string;
  readonly newline: Newline;
  /** Told the header's cells as they stand in the file, before the first row. */
  onHeader(header: readonly string[]): void;
}

/** Characters tried first when a row is read by itself after a wrong quote. */
const firstWindow = 4096;

function countBreaks(text: string, newline: string): number {
  let count = 0;
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) count += 1;
  return count;
}

const noBytes = new Uint8Array(0);
const closingBrace = Uint8Array.of(0x7d);

function hasAny(cells: readonly string[], part: string): boolean {
  for (const cell of cells) if (cell.includes(part)) return true;
  return false;
}

/** Turns rows of cells into records. */
class CsvRows {
  private keys: readonly Uint8Array[] | null = null;
  private readonly json = new GrowBuffer(4096);
  private names: readonly string[] = [];
  private readonly encoder = new TextEncoder();
  private readonly target: RowTarget;
  private readonly options: CsvOptions;

  constructor(target: RowTarget, options: CsvOptions) {
    this.target = target;
    this.options = options;
  }

  row(cells: readonly string[], line: number): void {
    if (cells.length === 1 && (cells[0] ?? '').trim() === '') {
      this.target.blankLine();
      return;
    }
    if (this.keys === null) {
      this.header(cells);
      return;
    }
    const fault = this.faultOf(cells, this.keys.length);
    if (fault !== null) {
      this.fault(fault[0], line, fault[1], cells.join(this.options.delimiter));
      return;
    }
    this.record(cells, this.keys, line);
  }

  fault(kind: IssueKind, at: number, message: string, text: string): void {
    this.target.fault({ kind, at, message, excerpt: excerptOf(text.replaceAll(wrongBytes, '\ufffd')) });
  }

  private header(cells: readonly string[]): void {
    this.names = columnNames(cells);
    this.keys = this.names.map((name, index) =>
      this.encoder.encode(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:`),
    );
    this.options.onHeader(cells);
  }

  private faultOf(cells: readonly string[], columns: number): readonly [IssueKind, string] | null {
    if (hasAny(cells, wrongBytes)) {
      return ['encoding', 'Expected UTF-8; found bytes that are none. Save the file as UTF-8.'];
    }
    if (cells.length !== columns) {
      return [
        'ragged-row',
        `Expected ${columns} cells as in the header; found ${cells.length}. A cell with the delimiter or a line break in it needs quotes.`,
      ];
    }
    if (hasAny(cells, '\0')) {
      return ['nul-byte', 'Expected text; found a NUL byte in a cell. The file may be damaged.'];
    }
    return null;
  }

  private record(cells: readonly string[], keys: readonly Uint8Array[], line: number): void {
    const { json, names } = this;
    // Without a prototype, so that `__proto__` is a column like any other.
    const value = Object.create(null) as Record<string, string>;
    json.length = 0;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? '';
      json.append(keys[index] ?? noBytes);
      appendJsonText(json, cell);
      value[names[index] ?? ''] = cell;
    }
    json.append(closingBrace);
    this.target.row(json.view(), value, line);
  }
}

/** Finds rows in blocks of lines, and goes on after a row whose quotes are wrong. */
class CsvDriver {
  private pending = '';
  private line = 1;
  /** An unfinished row is tried again only when the text has grown this long: trying it with every block costs squares. */
  private tryAt = 0;
  private readonly newline: '\n' | '\r';
  private readonly delimiter: string;
  private readonly rows: CsvRows;

  constructor(rows: CsvRows, { newline, delimiter }: CsvOptions) {
    this.rows = rows;
    this.newline = newline === '\r' ? '\r' : '\n';
    this.delimiter = delimiter;
  }

  block(text: string, line: number): void {
    if (this.pending === '') this.line = line;
    this.pending += text;
    if (this.pending.length >= this.tryAt) this.parse(false);
  }

  /** Takes the rows that are whole; what is left belongs to a row that was cut off. */
  breakOff(): void {
    this.parse(false);
  }

  finish(): void {
    this.parse(false);
    // Nothing is left where the last row has its line break; parsing nothing would give an empty row.
    if (this.pending !== '') this.parse(true);
    this.pending = '';
    this.tryAt = 0;
  }

  private parse(last: boolean): void {
    const { delimiter, newline } = this;
    const parsed = parseCsv(this.pending, { delimiter, newline, last });
    if (parsed.badQuote || parsed.rows.some((row) => isLong(row))) this.oneByOne(last);
    else {
      this.take(parsed.rows, this.pending.slice(0, parsed.used));
      this.pending = this.pending.slice(parsed.used);
      if (this.pending.length > maxRecordBytes) this.oneByOne(last);
    }
    this.tryAt = this.pending.length * 2;
  }

  private take(rows: readonly (readonly string[])[], text: string): void {
    const quoted = text.includes('"');
    for (const cells of rows) {
      this.rows.row(cells, this.line);
      this.line += 1;
      if (quoted) for (const cell of cells) this.line += countBreaks(cell, this.newline);
    }
  }

  /** Row by row: a row with a wrong quote costs its first line, and reading goes on with the next. */
  private oneByOne(last: boolean): void {
    let at = 0;
    while (at < this.pending.length) {
      const used = this.oneRow(at, last);
      if (used === 0) break;
      at += used;
    }
    this.pending = this.pending.slice(at);
  }

  /** Characters used up; 0 when the row is not complete yet. */
  private oneRow(at: number, last: boolean): number {
    const left = this.pending.length - at;
    for (let window = firstWindow; ; window *= 2) {
      const isAll = window >= left;
      const text = this.pending.slice(at, at + window);
      const parsed = parseCsv(text, { ...this.parseOptions(), last: last && isAll });
      if (parsed.badQuote || parsed.rows.some((row) => isLong(row))) return this.skipLine(at);
      if (parsed.rows.length > 0) {
        this.take(parsed.rows, text.slice(0, parsed.used));
        return parsed.used;
      }
      if (window > maxRecordBytes && left > maxRecordBytes) return this.skipLine(at);
      if (isAll) return 0;
    }
  }

  private parseOptions(): { delimiter: string; newline: '\n' | '\r'; limit: number } {
    return { delimiter: this.delimiter, newline: this.newline, limit: 1 };
  }

  private skipLine(at: number): number {
    const end = this.pending.indexOf(this.newline, at);
    const next = end < 0 ? this.pending.length : end + 1;
    const message =
      'Expected a closing quote, followed by the delimiter or a line break; found none. Double the quotes within a quoted cell.';
    this.rows.fault('unclosed-quote', this.line, message, this.pending.slice(at, end < 0 ? next : end));
    this.line += 1;
    return next - at;
  }
}

function isLong(cells: readonly string[]): boolean {
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length > maxRecordBytes;
}

/** Reads delimited text whose first row is the header. */
export function createCsvReader(target: RowTarget, options: CsvOptions): RowReader {
  const rows = new CsvRows(target, options);
  const driver = new CsvDriver(rows, options);
  return createBlockReader(
    {
      block: (text, line) => driver.block(text, line),
      longLine(start, at) {
        driver.finish();
        target.fault({ kind: 'too-long', at, message: tooLongMessage, excerpt: excerptOfBytes(start) });
      },
      // A file that broke off ends within a row: the lines before it are whole all the same.
      end: (cut) => (cut ? driver.breakOff() : driver.finish()),
    },
    newlineByte(options.newline),
  );
}
