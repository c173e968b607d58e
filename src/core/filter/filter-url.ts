/** A filter as the part of a URL behind `?` or `#`, and back. Short keys, one entry a value: any tag goes in unharmed. */
import { emptyFilter, type Bounds, type Filter, type FilterStatus } from './filter.ts';

const statuses: readonly FilterStatus[] = ['tagged', 'untagged', 'unparsable', 'failed', 'empty-text'];

/** The filter as `key=value&...`; empty for an empty filter. Lone surrogates become U+FFFD, as in any URL. */
export function writeFilter(filter: Filter): string {
  const entries: [string, string][] = [
    ...filter.all.map((tag): [string, string] => ['all', tag]),
    ...filter.any.map((tag): [string, string] => ['any', tag]),
    ...filter.none.map((tag): [string, string] => ['none', tag]),
    ...filter.datasets.map((id): [string, string] => ['dataset', String(id)]),
    ...filter.statuses.map((status): [string, string] => ['status', status]),
    ...filter.engines.map((engine): [string, string] => ['engine', engine]),
    ...writeBounds('length', filter.length),
    ...writeBounds('turns', filter.turns),
  ];
  if (filter.atLeast !== 1) entries.push(['least', String(filter.atLeast)]);
  if (filter.search !== '') entries.push(['search', filter.search]);
  if (filter.matchCase) entries.push(['case', '1']);
  if (filter.uniqueOnly) entries.push(['unique', '1']);
  return entries.map(([key, value]) => `${key}=${encodeURIComponent(wellFormed(value))}`).join('&');
}

/** Reads what `writeFilter` wrote. Never throws: what it does not know or cannot read is left out. */
export function parseFilter(text: string): Filter {
  const values = new Map<string, string[]>();
  for (const entry of text.replace(/^[?#]/, '').split('&')) {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(entry) ?? [];
    const decoded = decode(value);
    if (decoded !== null) values.set(key, [...(values.get(key) ?? []), decoded]);
  }
  function all(key: string): string[] {
    return values.get(key) ?? [];
  }
  return {
    all: all('all'),
    any: all('any'),
    none: all('none'),
    datasets: all('dataset')
      .map(wholeNumber)
      .filter((id) => id !== null),
    statuses: all('status').flatMap((status) => statuses.filter((known) => known === status)),
    atLeast: Math.max(1, wholeNumber(all('least')[0] ?? '') ?? emptyFilter.atLeast),
    search: all('search')[0] ?? '',
    matchCase: all('case')[0] === '1',
    engines: all('engine'),
    length: readBounds(all('length')[0] ?? ''),
    turns: readBounds(all('turns')[0] ?? ''),
    uniqueOnly: all('unique')[0] === '1',
  };
}

/** `least-most`, either side empty where it has no bound; no entry where neither has. */
function writeBounds(key: string, { least, most }: Bounds): [string, string][] {
  return least === null && most === null ? [] : [[key, `${least ?? ''}-${most ?? ''}`]];
}

function readBounds(text: string): Bounds {
  const [least = '', most = ''] = text.split('-');
  return { least: wholeNumber(least), most: wholeNumber(most) };
}

/** encodeURIComponent throws on a lone surrogate. */
function wellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function wholeNumber(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
