/**
 * The address of what is looked at, as the part of a URL behind `#`: "/p/<project>/<view>[/<subject>]?<filter>"; "/models" outside
 * a project, where models are kept for all of them.
 */
import { parseFilter, writeFilter } from '../core/filter/filter-url.ts';
import type { Filter } from '../core/filter/filter.ts';
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

const views: readonly ViewName[] = ['data', 'charts', 'tags', 'dataset', 'export', 'models'];
const withSubject: readonly ViewName[] = ['tags', 'dataset'];
function formatQuery(filter: Filter, order: Order): string {
  const sort = isPlain(order) ? '' : new URLSearchParams({ sort: writeOrder(order) }).toString();
  return [writeFilter(filter), sort].filter((part) => part !== '').join('&');
}

function isPlain({ by, descending }: Order): boolean {
  return by === datasetOrder.by && descending === datasetOrder.descending;
}

/** The hash of a route, with its `#`. */
export function formatRoute({ project, view, subject, filter, order }: Route): string {
  if (project === null) return view === 'models' ? '#/models' : '#/';
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
  const view = path === '/models' ? 'models' : (views.find((known) => known === name) ?? 'data');
  return {
    project: project === undefined ? null : decode(project),
    view,
    subject: about === undefined || !withSubject.includes(view) ? null : decode(about),
    filter: parseFilter(query),
    order: parseOrder(new URLSearchParams(query).get('sort') ?? ''),
  };
}
