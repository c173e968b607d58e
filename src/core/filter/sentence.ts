/** A filter in words, for headings, figure captions and screen readers. */
import type { ResultFlag } from '../types.ts';
import { parseSearch } from './search-terms.ts';
import type { Bounds, Filter, FilterStatus } from './filter.ts';

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

/** The items as one says them: `a, b or c`. */
export function listed(items: readonly string[], last: 'and' | 'or'): string {
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

function boundsPart({ least, most }: Bounds, unit: string): string[] {
  return least === null && most === null ? [] : [`of ${rangeWords({ least, most })} ${unit}`];
}

function rangeWords({ least, most }: Bounds): string {
  if (least === most) return grouped(least ?? 0);
  if (most === null) return `at least ${grouped(least ?? 0)}`;
  return least === null ? `at most ${grouped(most)}` : `${grouped(least)} to ${grouped(most)}`;
}

/** `1 query carries`, `2 or at least 5 queries carry`: how many queries a tag is of. */
export function carriedWords(ranges: readonly Bounds[], where = ''): string {
  const words = listed(ranges.map(rangeWords), 'or');
  return words === '1' ? `1 query${where} carries` : `${words} queries${where} carry`;
}

function frequencyParts({ frequency = [], noFrequency = [] }: Filter): string[] {
  const ofProject = ' of the project';
  return [
    ...(frequency.length === 0 ? [] : [`with a tag that ${carriedWords(frequency, ofProject)}`]),
    ...(noFrequency.length === 0 ? [] : [`without a tag that ${carriedWords(noFrequency, ofProject)}`]),
  ];
}

function tagCountParts({ tagCount = [] }: Filter): string[] {
  return tagCount.length === 0 ? [] : [`of ${listed(tagCount.map(rangeWords), 'or')} tags`];
}

const engineWords: ReadonlyMap<string, string> = new Map([
  ['review', 'a person'],
  ['imported', 'their file'],
]);

const flagWords: Readonly<Record<ResultFlag, string>> = {
  'input-truncated': 'read only in part',
  'output-cut': 'with an answer that was cut off',
  'far-from-known': 'far from what the tagger knows',
};

function statusParts({ statuses, engines, flags = [] }: Filter): string[] {
  const parts: string[] = [];
  if (statuses.length > 0) {
    const words = statuses.map((status) => statusWords[status]);
    parts.push(`that are ${listed(words, 'or')}`);
  }
  if (flags.length > 0)
    parts.push(
      listed(
        flags.map((flag) => flagWords[flag]),
        'or',
      ),
    );
  if (engines.length > 0) {
    const words = engines.map((engine) => engineWords.get(engine) ?? engine);
    parts.push(`with the word of ${listed(words, 'or')}`);
  }
  return parts;
}

/** The names of what a filter knows by id. */
export interface FilterNames {
  readonly dataset: (id: number) => string;
  readonly run: (id: number) => string;
}

function runTagParts({ runTags = [] }: Filter, runName: FilterNames['run']): string[] {
  return runTags.map(({ run, tag, given }) => `${given ? 'tagged' : 'not tagged'} ${quoted(tag)} by ${runName(run)}`);
}

/** One sentence without a full stop, such as `Queries tagged “sql” in Alpaca that contain “join”`. */
export function filterSentence(filter: Filter, names: FilterNames): string {
  const parts = [...tagParts(filter), ...runTagParts(filter, names.run), ...statusParts(filter)];
  if (filter.datasets.length > 0) parts.push(`in ${listed(filter.datasets.map(names.dataset), 'or')}`);
  const terms = parseSearch(filter.search);
  if (terms.length > 0) {
    parts.push(`that contain ${listed(terms.map(quoted), 'and')}${filter.matchCase ? ' in this case' : ''}`);
  }
  parts.push(...boundsPart(filter.length, 'bytes'), ...boundsPart(filter.turns, 'turns'));
  parts.push(...tagCountParts(filter), ...frequencyParts(filter));
  if (filter.uniqueOnly) parts.push('equal texts counted once');
  return parts.length === 0 ? 'All queries' : `Queries ${parts.join(', ')}`;
}

/** `N queries in M rows`, with thousands set apart. */
export function countSentence(queries: number, rows: number): string {
  return `${grouped(queries)} ${queries === 1 ? 'query' : 'queries'} in ${grouped(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
