import { formatBytes, formatPlural } from '../../ui/format.ts';
import type { ExportOutcome } from '../../workers/export/contract.ts';

/** What an export came to, in words. */
export function doneLine(name: string, outcome: ExportOutcome): string {
  const { companion, changedCells, leftOutRows, damagedRows, files } = outcome;
  const written = formatPlural(outcome.rows - leftOutRows - damagedRows, 'row');
  const where = files > 1 ? `${formatPlural(files, 'file')} in ${name}` : name;
  return [
    `Wrote ${written} (${formatBytes(outcome.bytes)}) to ${where}, tags under “${outcome.key}”.`,
    ...(damagedRows > 0 ? [`${formatPlural(damagedRows, 'row')} left out that the disk has damaged.`] : []),
    ...(leftOutRows > 0 ? [`${formatPlural(leftOutRows, 'row')} without tags left out.`] : []),
    ...(changedCells > 0 ? [`${formatPlural(changedCells, 'cell')} got a ' in front.`] : []),
    ...(companion === null ? [] : [`${companion.name} came along: put its entry into yours.`]),
  ].join(' ');
}
