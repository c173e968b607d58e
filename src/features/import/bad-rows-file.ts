/** The list of bad rows as a file. */
import type { RowIssue } from '../../core/types.ts';

const blockSize = 1000;

/** Every issue, read in blocks. */
export async function allIssues(
  read: (start: number, count: number) => Promise<readonly RowIssue[]>,
): Promise<readonly RowIssue[]> {
  const all: RowIssue[] = [];
  for (;;) {
    const block = await read(all.length, blockSize);
    all.push(...block);
    if (block.length < blockSize) return all;
  }
}

/** One JSON object a line, all fields. */
export function issuesAsJsonl(issues: readonly RowIssue[]): string {
  return issues.map((issue) => `${JSON.stringify(issue)}\n`).join('');
}

/** A quoted cell; one that a spreadsheet would run as a formula gets a `'` in front (contracts.md, exports). */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

export function issuesAsCsv(issues: readonly RowIssue[]): string {
  const rows = issues.map(({ file, place, kind, message, excerpt }) => [
    file,
    place?.unit ?? '',
    place?.at ?? '',
    kind,
    message,
    excerpt,
  ]);
  return [['file', 'unit', 'at', 'kind', 'message', 'excerpt'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
