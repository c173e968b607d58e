/** A filter as the part of a URL behind `?` or `#`, and back. Short keys, one entry a value: any tag goes in unharmed. */
import { resultFlags } from '../types.ts';
import { emptyFilter, type Bounds, type Filter, type FilterStatus, type RunTag } from './filter.ts';

const statuses: readonly FilterStatus[] = ['tagged', 'untagged', 'unparsable', 'failed', 'empty-text'];

/**
 * The filter as `key=value&...`; empty for an empty filter. "At least k" is left out where there is no `any` to count;
 * lone surrogates become U+FFFD, as in any URL.
 */
export function writeFilter(filter: Filter): string {
  const entries: [string, string][] = [
    ...filter.all.map((tag): [string, string] => ['all', tag]),
    ...filter.any.map((tag): [string, string] => ['any', tag]),
    ...filter.none.map((tag): [string, string] => ['none', tag]),
    ...filter.datasets.map((id): [string, string] => ['dataset', String(id)]),
    ...filter.statuses.map((status): [string, string] => ['status', status]),
    ...filter.engines.map((engine): [string, string] => ['engine', engine]),
    ...(filter.flags ?? []).map((flag): [string, string] => ['flag', flag]),
    ...(filter.runTags ?? []).map((runTag): [string, string] => ['run', writeRunTag(runTag)]),
    ...writeBounds('length', filter.length),
    ...writeBounds('turns', filter.turns),
    ...writeRanges('tags', filter.tagCount),
    ...writeRanges('freq', filter.frequency),
    ...writeRanges('nofreq', filter.noFrequency),
  ];
  if (filter.any.length > 0 && filter.atLeast !== 1) entries.push(['atleast', String(filter.atLeast)]);
  if (filter.search !== '') entries.push(['q', filter.search]);
  if (filter.matchCase) entries.push(['case', '1']);
  if (filter.uniqueOnly) entries.push(['unique', '1']);
  return entries.map(([key, value]) => `${key}=${encode(value)}`).join('&');
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
  function first(key: string): string {
    return all(key)[0] ?? '';
  }
  return {
    all: all('all'),
    any: all('any'),
    none: all('none'),
    datasets: all('dataset')
      .map(wholeNumber)
      .filter((id) => id !== null),
    statuses: all('status').flatMap((status) => statuses.filter((known) => known === status)),
    atLeast: Math.max(1, wholeNumber(first('atleast')) ?? emptyFilter.atLeast),
    search: first('q'),
    matchCase: first('case') === '1',
    engines: all('engine'),
    length: readBounds(first('length')),
    turns: readBounds(first('turns')),
    uniqueOnly: first('unique') === '1',
    ...rangesOf('tagCount', all('tags')),
    ...rangesOf('frequency', all('freq')),
    ...rangesOf('noFrequency', all('nofreq')),
    ...flagsOf(all('flag')),
    ...runTagsOf(all('run')),
  };
}

/** `least-most`, either side empty where it has no bound; no entry where neither has. */
function writeBounds(key: string, { least, most }: Bounds): [string, string][] {
  return least === null && most === null ? [] : [[key, `${least ?? ''}-${most ?? ''}`]];
}

function readBounds(text: string): Bounds {
  const [, least = '', most = ''] = /^(\d*)-(\d*)$/.exec(text) ?? [];
  return { least: wholeNumber(least), most: wholeNumber(most) };
}

function writeRanges(key: string, ranges: readonly Bounds[] = []): [string, string][] {
  return ranges.flatMap((range) => writeBounds(key, range));
}

/** The ranges as a part of a filter; an object without it where there are none. */
function rangesOf(part: 'tagCount' | 'frequency' | 'noFrequency', texts: readonly string[]): Partial<Filter> {
  const ranges = texts.map(readBounds).filter(({ least, most }) => least !== null || most !== null);
  return ranges.length === 0 ? {} : { [part]: ranges };
}

/** The flags that are known; an object without them where there are none. */
function flagsOf(values: readonly string[]): Pick<Filter, 'flags'> {
  const flags = values.flatMap((value) => resultFlags.filter((known) => known === value));
  return flags.length === 0 ? {} : { flags };
}

/** The run, what is asked of it, and the tag, which may hold any character: `3:has:sql`, `4:lacks:sql`. */
function writeRunTag({ run, given, tag }: RunTag): string {
  return `${run}:${given ? 'has' : 'lacks'}:${tag}`;
}

/** What is asked of the tags of runs; an object without it where nothing is. */
function runTagsOf(values: readonly string[]): Pick<Filter, 'runTags'> {
  const runTags = values.flatMap((value): RunTag[] => {
    const [, run = '', asked = '', tag = ''] = /^(\d+):(has|lacks):(.*)$/s.exec(value) ?? [];
    const id = wholeNumber(run);
    return id === null ? [] : [{ run: id, tag, given: asked === 'has' }];
  });
  return runTags.length === 0 ? {} : { runTags };
}

/** Made well formed first, for encodeURIComponent throws on a lone surrogate. */
function encode(value: string): string {
  const wellFormed = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(value));
  return encodeURIComponent(wellFormed).replaceAll('%20', '+');
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
