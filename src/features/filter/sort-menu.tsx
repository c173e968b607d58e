import { orderKeys, parseOrder, writeOrder, type OrderKey } from '../../core/filter/order.ts';
import { SelectField } from '../../ui/field.tsx';
import { useStudio } from '../studio.tsx';
import styles from './filter-line.module.css';

const names: Readonly<Record<OrderKey, readonly [ascending: string, descending: string]>> = {
  dataset: ['Order of datasets', 'Datasets from the end'],
  length: ['Shortest first', 'Longest first'],
  tags: ['Fewest tags first', 'Most tags first'],
  turns: ['Fewest turns first', 'Most turns first'],
  rarity: ['Rarest tags first', 'Most common tags first'],
};

const options = orderKeys.flatMap((by) => [
  { value: writeOrder({ by, descending: false }), label: names[by][0] },
  { value: writeOrder({ by, descending: true }), label: names[by][1] },
]);

/** The order of the rows, where there are rows. */
export function SortMenu() {
  const view = useStudio((state) => state.view);
  const order = useStudio((state) => state.order);
  const setOrder = useStudio((state) => state.setOrder);
  if (view !== 'data') return null;
  return (
    <SelectField
      label="Order of the rows"
      hideLabel
      className={styles.sort}
      value={writeOrder(order)}
      options={options}
      onValue={(value) => setOrder(parseOrder(value))}
    />
  );
}
