/** In which order the rows of the grid come. */

/**
 * `dataset`: datasets and rows as they came in. The others look at the query that the grid shows of a row, its first
 * matching one: `length` of its text in bytes, its number of `tags`, the `turns` of its row, `rarity` of its rarest tag
 * (the queries of the project that carry it: ascending means rarest first; queries without tags come last either way).
 */
export type OrderKey = 'dataset' | 'length' | 'tags' | 'turns' | 'rarity';

export interface Order {
  readonly by: OrderKey;
  readonly descending: boolean;
}

export const orderKeys: readonly OrderKey[] = ['dataset', 'length', 'tags', 'turns', 'rarity'];

export const datasetOrder: Order = { by: 'dataset', descending: false };

/** The order as `key` or `-key`, for a URL or a setting. */
export function writeOrder(order: Order): string {
  return `${order.descending ? '-' : ''}${order.by}`;
}

/** Reads what `writeOrder` wrote; the order of datasets for anything else. */
export function parseOrder(text: string): Order {
  const descending = text.startsWith('-');
  const by = orderKeys.find((key) => key === text.slice(descending ? 1 : 0));
  return by === undefined ? datasetOrder : { by, descending };
}
