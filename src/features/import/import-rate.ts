import { formatBytes, formatDuration, formatPlural } from '../../ui/format.ts';
import type { ImportProgress } from '../../workers/import/contract.ts';

/** Shorter than this, a speed says nothing yet. */
const settledSeconds = 0.5;

/** "12 of 100 MB · 98 MB/s · 120,000 rows · 3 bad · 8 s left", as far as it is known. */
export function importLine(progress: ImportProgress | null, seconds: number): string {
  if (progress === null) return 'starting…';
  const { bytes, totalBytes, rows, issues } = progress;
  const parts = [totalBytes === undefined ? formatBytes(bytes) : `${formatBytes(bytes)} of ${formatBytes(totalBytes)}`];
  const speed = seconds >= settledSeconds ? bytes / seconds : 0;
  if (speed > 0) parts.push(`${formatBytes(speed)}/s`);
  parts.push(formatPlural(rows, 'row'));
  if (issues > 0) parts.push(formatPlural(issues, 'bad row'));
  if (speed > 0 && totalBytes !== undefined && totalBytes > bytes) {
    parts.push(`${formatDuration((totalBytes - bytes) / speed)} left`);
  }
  return parts.join(' · ');
}
