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
  // Every file that came with tags is a layer of its own: more than a line of them would hide the count.
  const few = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  const by = few.length === 0 ? '' : `, by ${few.join(', ')}`;
  return `${count}${by}.${approximate ? ' Instant tags are approximate.' : ''}`;
}
