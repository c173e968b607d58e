/** The filter as a line of chips: each says what it asks for and how the filter is without it. */
import type { Filter, FilterStatus } from '../../core/filter/filter.ts';

export const statusNames: Readonly<Record<FilterStatus, string>> = {
  tagged: 'tagged',
  untagged: 'untagged',
  unparsable: 'not readable',
  failed: 'failed',
  'empty-text': 'blank',
};

export interface FilterChip {
  readonly key: string;
  readonly kind: 'match' | 'not' | 'outline';
  readonly label: string;
  /** Of a dataset; null otherwise. */
  readonly colour: number | null;
  readonly without: Filter;
}

interface NamedDataset {
  readonly id: number;
  readonly name: string;
  readonly colour: number;
}

function anyLabel({ any, atLeast }: Filter): string {
  if (any.length === 1) return any[0] ?? '';
  return `${atLeast > 1 ? `${atLeast} or more` : 'any'} of: ${any.join(', ')}`;
}

/** In the order of the filter: all, any, none, datasets, statuses. The search stays in its field. */
export function filterChips(filter: Filter, datasets: readonly NamedDataset[]): readonly FilterChip[] {
  const { all, any, none, statuses } = filter;
  const plain = { colour: null } as const;
  return [
    ...all.map((tag): FilterChip => ({
      ...plain,
      key: `all:${tag}`,
      kind: 'match',
      label: tag,
      without: { ...filter, all: all.filter((other) => other !== tag) },
    })),
    ...(any.length === 0
      ? []
      : [
          {
            ...plain,
            key: 'any',
            kind: 'match',
            label: anyLabel(filter),
            without: { ...filter, any: [], atLeast: 1 },
          } as const,
        ]),
    ...none.map((tag): FilterChip => ({
      ...plain,
      key: `none:${tag}`,
      kind: 'not',
      label: `not: ${tag}`,
      without: { ...filter, none: none.filter((other) => other !== tag) },
    })),
    ...filter.datasets.map((id): FilterChip => {
      const dataset = datasets.find((entry) => entry.id === id);
      const rest = filter.datasets.filter((other) => other !== id);
      return {
        key: `dataset:${id}`,
        kind: 'outline',
        label: dataset?.name ?? 'a deleted dataset',
        colour: dataset?.colour ?? null,
        without: { ...filter, datasets: rest },
      };
    }),
    ...statuses.map((status): FilterChip => ({
      ...plain,
      key: `status:${status}`,
      kind: 'outline',
      label: statusNames[status],
      without: { ...filter, statuses: statuses.filter((other) => other !== status) },
    })),
  ];
}

/** The list with a value in it, or without it. */
export function toggled<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
