/** Rows of a delimited file with their taggings, in the dialect they came in. */
import { columnNames } from '../import/csv-dialect.ts';
import { field } from '../import/record.ts';
import type { CsvDialect } from '../types.ts';
import { freeKey } from './foreign-keys.ts';
import type { ExportFormat } from './format.ts';
import { eachRow } from './tagged-rows.ts';

export interface CsvFormat extends ExportFormat {
  /** The name of the column with the tags. */
  readonly key: string;
  /** Cells so far that got a `'` in front. */
  changedCells(): number;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const BOM = '\ufeff';

/** What a spreadsheet would run as a formula, also behind `'`s of its own: adding one and taking one away is exact. */
const FORMULA = /^'*[=+\-@\t\r]/u;

/**
 * Returns the format for rows that came from a delimited file: the same cells, and the `instag` object as JSON in one more
 * column. With `prefixCells` a cell that a spreadsheet would run as a formula gets one `'` in front.
 */
export function csvFormat(dialect: CsvDialect, prefixCells: boolean): CsvFormat {
  const names = columnNames(dialect.header);
  const key = freeKey(new Set(names));
  let changed = 0;

  function cellOf(record: unknown, name: string): string {
    const value = field(record, name);
    const cell = typeof value === 'string' ? value : '';
    if (!prefixCells || !FORMULA.test(cell)) return cell;
    changed += 1;
    return `'${cell}`;
  }
  function line(cells: readonly string[]): string {
    return `${cells.map((cell) => quoted(cell, dialect.delimiter)).join(dialect.delimiter)}${dialect.newline}`;
  }
  return {
    key,
    changedCells: () => changed,
    head: (writer) => writer.text(`${dialect.bom ? BOM : ''}${line([...dialect.header, key])}`),
    rows(writer, block) {
      eachRow(block, (row, instag) => {
        const record: unknown = JSON.parse(utf8.decode(row));
        const cells = names.map((name) => cellOf(record, name));
        writer.text(line([...cells, prefixCells ? instag : withoutPrefixes(instag)]));
      });
    },
    tail: () => undefined,
  };
}

/** Says in the object that cells stand as they are, so that an import takes no `'` away. */
function withoutPrefixes(instag: string): string {
  return `${instag.slice(0, -1)},"cellsPrefixed":false}`;
}

function quoted(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/u.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
