import type { ImportReport } from '../../core/types.ts';
import { formatPlural } from '../../ui/format.ts';

type Count =
  'rows' | 'queries' | 'duplicatesWithin' | 'duplicatesAcross' | 'emptyQueries' | 'rowsWithoutQuery' | 'issues';

/** What came in, in one line; what did not happen is not mentioned. */
export function doneLine(reports: readonly ImportReport[]): string {
  function sum(count: Count): number {
    return reports.reduce((total, report) => total + report[count], 0);
  }
  const parts = [formatPlural(sum('rows'), 'row'), formatPlural(sum('queries'), 'query', 'queries')];
  const duplicates = sum('duplicatesWithin');
  const elsewhere = sum('duplicatesAcross');
  if (duplicates > 0) parts.push(formatPlural(duplicates, 'duplicate'));
  if (elsewhere > 0) parts.push(`${formatPlural(elsewhere, 'query', 'queries')} also in other datasets`);
  if (sum('emptyQueries') > 0) parts.push(formatPlural(sum('emptyQueries'), 'blank query', 'blank queries'));
  if (sum('rowsWithoutQuery') > 0) parts.push(`${formatPlural(sum('rowsWithoutQuery'), 'row')} without a query`);
  if (sum('issues') > 0) parts.push(formatPlural(sum('issues'), 'bad row'));
  return [...parts, ...new Set(reports.flatMap((report) => report.notes))].join(' · ');
}
