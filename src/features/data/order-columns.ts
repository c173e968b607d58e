/** Which column of the grid stands for which order of its rows. */
import { datasetOrder, type Order, type OrderKey } from '../../core/filter/order.ts';

const keys: ReadonlyMap<string, OrderKey> = new Map([
  ['query', 'length'],
  ['tags', 'rarity'],
  ['count', 'tags'],
  ['turns', 'turns'],
]);

/** Rarest first is what rarity is asked for; of lengths and numbers the largest come first. */
function firstOrder(by: OrderKey): Order {
  return { by, descending: by !== 'rarity' };
}

/** How the rows are sorted by a column, for its head. */
export function sortState(order: Order, column: string): 'ascending' | 'descending' | 'none' {
  if (keys.get(column) !== order.by) return 'none';
  return order.descending ? 'descending' : 'ascending';
}

/** A first press sorts, a second turns round, a third leads back to the order of datasets. */
export function orderAfterPress(order: Order, column: string): Order {
  const by = keys.get(column);
  if (by === undefined) return order;
  const first = firstOrder(by);
  if (order.by !== by) return first;
  return order.descending === first.descending ? { by, descending: !first.descending } : datasetOrder;
}
