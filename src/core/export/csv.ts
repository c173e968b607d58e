/** Rows of a delimited file with their taggings, in the dialect they came in. */
import { columnNames } from '../import/csv-dialect.ts';
import { field, parseRow } from '../import/record.ts';
import { memberTexts } from '../import/strip-member.ts';
import type { CsvDialect } from '../types.ts';
import { freeKey } from './foreign-keys.ts';
import { noCounts, type ExportFormat } from './format.ts';
import { eachRow } from './tagged-rows.ts';

export interface CsvFormat extends ExportFormat {
  /** The name of the column with the tags. */
  readonly key: string;
}

const BOM = '\ufeff';

/** What a spreadsheet would run as a formula, also behind `'`s of its own: adding one and taking one away is exact. */
const FORMULA = /^'*[=+\-@\t\r]/u;

/** Returns the dialect for rows that did not come from a delimited file: one column for each key. */
export function plainDialect(keys: readonly string[], delimiter: ',' | '\t'): CsvDialect {
  return { delimiter, newline: '\n', header: keys, bom: false };
}

/** Writes lines of cells in a dialect and counts the cells it changed. */
export class CsvLines {
  changedCells = 0;

  constructor(
    private readonly dialect: CsvDialect,
    private readonly prefixCells: boolean,
  ) {}

  /** The header with one more column, after the byte order mark where the dialect has one. */
  head(key: string): string {
    return `${this.dialect.bom ? BOM : ''}${this.line([...this.dialect.header, key])}`;
  }

  /** One line with its line end; cells stand as they are, quoted where they must be. */
  line(cells: readonly string[]): string {
    const { delimiter, newline } = this.dialect;
    return `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}${newline}`;
  }

  /** The cell with one `'` in front where a spreadsheet would run it. */
  disarmed(cell: string): string {
    if (!this.prefixCells || !FORMULA.test(cell)) return cell;
    this.changedCells += 1;
    return `'${cell}`;
  }
}

/**
 * Returns the format: the cells of each row under the dialect's columns, and the `instag` object as JSON in one more. With
 * `prefixCells` a cell that a spreadsheet would run as a formula gets one `'` in front. Rows that came from a delimited
 * file give the same cells; of other rows texts stand as they are, other values as their JSON, missing ones blank. `names`
 * are the keys of the rows under each column.
 */
export function csvFormat(
  dialect: CsvDialect,
  prefixCells: boolean,
  names: readonly string[] = columnNames(dialect.header),
): CsvFormat {
  const key = freeKey(new Set(names));
  const lines = new CsvLines(dialect, prefixCells);
  return {
    key,
    counts: () => ({ ...noCounts, changedCells: lines.changedCells }),
    head: (writer) => writer.text(lines.head(key)),
    rows(writer, block, { plainText }) {
      eachRow(block, (row, instag) => {
        const cells = cellsOf(row, names, plainText).map((cell) => lines.disarmed(cell));
        writer.text(lines.line([...cells, prefixCells ? instag : withoutPrefixes(instag)]));
      });
    },
    tail: () => undefined,
  };
}

function cellsOf(row: Uint8Array, names: readonly string[], plainText: boolean): string[] {
  const record = parseRow(row, plainText ? 'text' : 'csv');
  let texts: ReadonlyMap<string, string> | null = null;
  return names.map((name) => {
    const value = field(record, name);
    if (typeof value === 'string') return value;
    if (value === undefined || value === null) return '';
    // From the bytes of the row: 1.0 and big integers stay as they are.
    texts ??= new Map(memberTexts(row));
    return texts.get(name) ?? '';
  });
}

/** Says in the object that cells stand as they are, so that an import takes no `'` away. */
function withoutPrefixes(instag: string): string {
  return `${instag.slice(0, -1)},"cellsPrefixed":false}`;
}

function quoted(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/u.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
