/** A filter in words, for headings, figure captions and screen readers. */
import { parseSearch } from './search-terms.ts';
import type { Filter, FilterStatus } from './filter.ts';

const statusWords: Readonly<Record<FilterStatus, string>> = {
  tagged: 'tagged',
  untagged: 'not tagged yet',
  unparsable: 'answered in a form that could not be read',
  failed: 'failed',
  'empty-text': 'empty',
};

function quoted(text: string): string {
  return `“${text}”`;
}

function listed(items: readonly string[], last: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

function tagParts(filter: Filter): string[] {
  const parts: string[] = [];
  if (filter.all.length > 0) parts.push(`tagged ${listed(filter.all.map(quoted), 'and')}`);
  if (filter.any.length > 0) {
    const least = filter.atLeast > 1 ? `with at least ${filter.atLeast} of the tags ` : 'tagged ';
    parts.push(`${least}${listed(filter.any.map(quoted), filter.atLeast > 1 ? 'and' : 'or')}`);
  }
  if (filter.none.length > 0) parts.push(`not tagged ${listed(filter.none.map(quoted), 'or')}`);
  return parts;
}

/** One sentence without a full stop, such as `Queries tagged “sql” in Alpaca that contain “join”`. */
export function filterSentence(filter: Filter, datasetName: (id: number) => string): string {
  const parts = tagParts(filter);
  if (filter.statuses.length > 0) {
    parts.push(
      `that are ${listed(
        filter.statuses.map((status) => statusWords[status]),
        'or',
      )}`,
    );
  }
  if (filter.datasets.length > 0) parts.push(`in ${listed(filter.datasets.map(datasetName), 'or')}`);
  const terms = parseSearch(filter.search);
  if (terms.length > 0) {
    parts.push(`that contain ${listed(terms.map(quoted), 'and')}${filter.matchCase ? ' in this case' : ''}`);
  }
  return parts.length === 0 ? 'All queries' : `Queries ${parts.join(', ')}`;
}

/** `N queries in M rows`, with thousands set apart. */
export function countSentence(queries: number, rows: number): string {
  return `${grouped(queries)} ${queries === 1 ? 'query' : 'queries'} in ${grouped(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
