/** What a figure stands on, in one line. */
import type { FigureBasis } from '../core/figures/figure.ts';
import { formatCount, formatPlural } from '../ui/format.ts';

/** "1,284 of 2,000 queries are tagged, by Instant 1.0. Instant tags are approximate." */
export function basisLine({ engines, approximate, queries, tagged }: FigureBasis): string {
  if (tagged === 0) return `None of ${formatPlural(queries, 'query', 'queries')} is tagged yet.`;
  const count =
    tagged === queries
      ? `All ${formatPlural(queries, 'query', 'queries')} tagged`
      : `${formatCount(tagged)} of ${formatPlural(queries, 'query', 'queries')} tagged`;
  const names = engines.map((engine) => (engine === 'review' ? 'hand' : engine));
  const by = names.length === 0 ? '' : `, by ${names.join(', ')}`;
  return `${count}${by}.${approximate ? ' Instant tags are approximate.' : ''}`;
}
