import { formatBytes, formatPlural } from '../../ui/format.ts';
import type { ExportOutcome } from '../../workers/export/contract.ts';

/** What an export came to, in words. */
export function doneLine(name: string, outcome: ExportOutcome): string {
  const written = outcome.rows - outcome.leftOutRows;
  const { companion, changedCells, leftOutRows } = outcome;
  return [
    `Wrote ${formatPlural(written, 'row')} (${formatBytes(outcome.bytes)}) to ${name}, tags under “${outcome.key}”.`,
    ...(leftOutRows > 0 ? [`${formatPlural(leftOutRows, 'row')} without tags left out.`] : []),
    ...(changedCells > 0 ? [`${formatPlural(changedCells, 'cell')} got a ' in front.`] : []),
    ...(companion === null ? [] : [`${companion.name} came along: put its entry into yours.`]),
  ].join(' ');
}
