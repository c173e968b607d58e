/** What a user can have tagged, as choices of a form. */
import { sampleTexts } from '../../store/run-scope.ts';
import type { DatasetInfo, TagWhat } from '../../store/state.ts';
import { formatPlural } from '../../ui/format.ts';

export interface TagScope {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly what: TagWhat;
  /** How many there are; null where that is not known before it starts. */
  readonly queries: number | null;
  /** Nothing would be tagged. */
  readonly empty: boolean;
}

export interface ScopeFacts {
  readonly datasets: readonly DatasetInfo[];
  readonly filtering: boolean;
  /** Queries that the filter matches; null until known. */
  readonly matching: number | null;
  readonly tickedRows: number;
}

function queries(count: number): string {
  return formatPlural(count, 'query', 'queries');
}

function filterScope({ matching }: ScopeFacts): TagScope {
  const hint = matching === null ? '' : queries(matching);
  const what = { kind: 'filter' } as const;
  return { value: 'filter', label: 'What the filter matches', hint, what, queries: matching, empty: matching === 0 };
}

function tickedScope({ tickedRows }: ScopeFacts): TagScope {
  const hint = formatPlural(tickedRows, 'row');
  const what = { kind: 'ticked' } as const;
  return { value: 'ticked', label: 'Ticked rows', hint, what, queries: null, empty: tickedRows === 0 };
}

function sampleScope(): TagScope {
  const what = { kind: 'sample' } as const;
  const hint = `${sampleTexts} texts, the same ones each time`;
  return { value: 'sample', label: 'A sample', hint, what, queries: sampleTexts, empty: false };
}

function datasetScope({ id, name, queries: count }: DatasetInfo): TagScope {
  const what = { kind: 'dataset', datasetId: id } as const;
  return { value: `dataset:${id}`, label: name, hint: queries(count), what, queries: count, empty: count === 0 };
}

/** Everything; a sample, where that is less; then the filter, the ticked rows and single datasets, where that is something else. */
export function tagScopes(facts: ScopeFacts): readonly TagScope[] {
  const ready = facts.datasets.filter((dataset) => dataset.state === 'ready');
  const total = ready.reduce((sum, dataset) => sum + dataset.queries, 0);
  const everything: TagScope = {
    ...{ value: 'everything', label: 'Everything', hint: queries(total) },
    ...{ what: { kind: 'everything' }, queries: total, empty: total === 0 },
  };
  const sampled = facts.filtering ? (facts.matching ?? 0) : total;
  return [
    everything,
    ...(sampled > sampleTexts ? [sampleScope()] : []),
    ...(facts.filtering ? [filterScope(facts)] : []),
    ...(facts.tickedRows > 0 ? [tickedScope(facts)] : []),
    ...(ready.length > 1 ? ready.map(datasetScope) : []),
  ];
}
