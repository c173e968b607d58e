/** The address of what is looked at, as the part of a URL behind `#`: "/p/<project>/<view>[/<subject>]?<filter>". */
import { emptyFilter, type Bounds, type Filter, type FilterStatus } from '../core/filter/filter.ts';
import { datasetOrder, parseOrder, writeOrder, type Order } from '../core/filter/order.ts';
import type { ViewName } from './state.ts';

export interface Route {
  /** Null on the first page. */
  readonly project: string | null;
  readonly view: ViewName;
  /** The tag or the dataset that the view is about; only views that have one keep it. */
  readonly subject: string | null;
  readonly filter: Filter;
  readonly order: Order;
}

const views: readonly ViewName[] = ['data', 'charts', 'tags', 'dataset', 'export'];
const withSubject: readonly ViewName[] = ['tags', 'dataset'];
const statuses: readonly FilterStatus[] = ['tagged', 'untagged', 'unparsable', 'failed', 'empty-text'];

/** "10-200", "10-", "-200"; empty without bounds. */
function formatBounds({ least, most }: Bounds): string {
  return least === null && most === null ? '' : `${least ?? ''}-${most ?? ''}`;
}

function parseBounds(text: string | null): Bounds {
  const [, least = '', most = ''] = /^(\d*)-(\d*)$/.exec(text ?? '') ?? [];
  return { least: parseCount(least, 0), most: parseCount(most, 0) };
}

function formatQuery(filter: Filter, order: Order): string {
  const parameters = new URLSearchParams();
  const lists: readonly (readonly [string, readonly (string | number)[]])[] = [
    ['all', filter.all],
    ['any', filter.any],
    ['none', filter.none],
    ['dataset', filter.datasets],
    ['status', filter.statuses],
    ['engine', filter.engines],
  ];
  for (const [name, values] of lists) for (const value of values) parameters.append(name, String(value));
  const singles: readonly (readonly [string, string])[] = [
    ['atleast', filter.any.length > 0 && filter.atLeast !== 1 ? String(filter.atLeast) : ''],
    ['q', filter.search],
    ['case', filter.matchCase ? '1' : ''],
    ['length', formatBounds(filter.length)],
    ['turns', formatBounds(filter.turns)],
    ['unique', filter.uniqueOnly ? '1' : ''],
    ['sort', isPlain(order) ? '' : writeOrder(order)],
  ];
  for (const [name, value] of singles) if (value !== '') parameters.set(name, value);
  return parameters.toString();
}

function isPlain({ by, descending }: Order): boolean {
  return by === datasetOrder.by && descending === datasetOrder.descending;
}

function parseCount(text: string | null, least: number): number | null {
  const value = Number(text);
  return text !== null && text !== '' && Number.isSafeInteger(value) && value >= least ? value : null;
}

function parseFilter(query: string): Filter {
  const parameters = new URLSearchParams(query);
  return {
    all: parameters.getAll('all'),
    any: parameters.getAll('any'),
    atLeast: parseCount(parameters.get('atleast'), 1) ?? emptyFilter.atLeast,
    none: parameters.getAll('none'),
    datasets: parameters.getAll('dataset').flatMap((text) => parseCount(text, 0) ?? []),
    statuses: statuses.filter((status) => parameters.getAll('status').includes(status)),
    search: parameters.get('q') ?? '',
    matchCase: parameters.get('case') === '1',
    engines: parameters.getAll('engine'),
    length: parseBounds(parameters.get('length')),
    turns: parseBounds(parameters.get('turns')),
    uniqueOnly: parameters.get('unique') === '1',
  };
}

/** The hash of a route, with its `#`. */
export function formatRoute({ project, view, subject, filter, order }: Route): string {
  if (project === null) return '#/';
  const query = formatQuery(filter, order);
  const about = subject === null || !withSubject.includes(view) ? '' : `/${encodeURIComponent(subject)}`;
  return `#/p/${encodeURIComponent(project)}/${view}${about}${query === '' ? '' : `?${query}`}`;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The route of a hash; anything that is no address of ours leads to the first page. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const [, project, name, about] = /^\/p\/([^/]+)(?:\/([^/]*))?(?:\/([^/]*))?$/.exec(path) ?? [];
  const view = views.find((known) => known === name) ?? 'data';
  return {
    project: project === undefined ? null : decode(project),
    view,
    subject: about === undefined || !withSubject.includes(view) ? null : decode(about),
    filter: parseFilter(query),
    order: parseOrder(new URLSearchParams(query).get('sort') ?? ''),
  };
}
