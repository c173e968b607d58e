/** What filters match, kept for the last few of them: a page, its counts and its charts ask the same in turn. */
import { evaluateFilter } from '../../core/filter/evaluate.ts';
import type { Filter } from '../../core/filter/filter.ts';
import { orderRows } from '../../core/filter/order-rows.ts';
import { writeOrder, type Order } from '../../core/filter/order.ts';
import { parseSearch } from '../../core/filter/search-terms.ts';
import { countIn, idsIn, type Mask } from '../../core/metrics/mask.ts';
import { firstQueries } from '../../core/metrics/rows.ts';
import { countSets } from '../../core/metrics/tag-counts.ts';
import type { SetCounts } from '../../core/metrics/tag-index.ts';
import type { Snapshot } from './feed.ts';
import type { TextSearch } from './text-search.ts';

/** What a filter matches in one snapshot. */
export interface Matches {
  readonly snapshot: Snapshot;
  readonly mask: Mask;
  readonly queries: number;
  /** One query a listed row: its first matching one. */
  readonly firsts: Mask;
  readonly rows: number;
  /** `firsts` in an order; the last one is kept. */
  readonly ordered: (order: Order) => Uint32Array<ArrayBuffer>;
  /** Counts by dataset, computed at the first call: every figure of one filter shares them. */
  readonly counts: () => readonly SetCounts[];
  /** False while a text search goes on. */
  readonly complete: boolean;
}

const keptFilters = 8;

export class MatchCache {
  readonly #kept = new Map<string, Matches>();

  constructor(
    private readonly search: TextSearch,
    private readonly snapshot: () => Snapshot,
  ) {}

  /** What a filter matches; with `patience`, what is known of it when that resolves. */
  async of(filter: Filter, patience: Promise<void> | null): Promise<Matches> {
    const searches = parseSearch(filter.search).length > 0;
    if (searches) await this.search.advance(filter.search, filter.matchCase, patience);
    // From here on nothing waits: snapshot, columns and found texts belong together.
    const snapshot = this.snapshot();
    const key = JSON.stringify(filter);
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    const matches = kept?.complete === true && kept.snapshot === snapshot ? kept : this.#match(filter, searches);
    this.#kept.set(key, matches);
    for (const [oldest, { snapshot: its }] of this.#kept) {
      if (this.#kept.size > keptFilters || its !== snapshot) this.#kept.delete(oldest);
    }
    return matches;
  }

  #match(filter: Filter, searches: boolean): Matches {
    const snapshot = this.snapshot();
    const found = searches ? this.search.found(filter.search, filter.matchCase) : null;
    const mask = evaluateFilter(snapshot.index, filter, found?.mask ?? null);
    const firsts = firstQueries(snapshot.index.columns, mask);
    let rows: Uint32Array<ArrayBuffer> | null = null;
    let counts: readonly SetCounts[] | null = null;
    let last: { readonly key: string; readonly rows: Uint32Array<ArrayBuffer> } | null = null;
    function ordered(order: Order): Uint32Array<ArrayBuffer> {
      const key = writeOrder(order);
      rows ??= idsIn(firsts);
      if (last?.key !== key) last = { key, rows: orderRows(snapshot.index, rows, order) };
      return last.rows;
    }
    return {
      snapshot,
      mask,
      firsts,
      ordered,
      queries: countIn(mask),
      rows: countIn(firsts),
      counts: () => (counts ??= countSets(snapshot.index, mask)),
      complete: found?.complete ?? true,
    };
  }
}
