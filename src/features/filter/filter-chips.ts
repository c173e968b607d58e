/** The filter as a line of chips: each says what it asks for and how the filter is without it. */
import type { ResultFlag } from '../../core/types.ts';
import { noBounds, type Bounds, type Filter, type FilterStatus, type RunTag } from '../../core/filter/filter.ts';
import { withoutRunTag } from '../../core/filter/run-tags.ts';
import { carriedWords, listed, type FilterNames } from '../../core/filter/sentence.ts';

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

interface ColouredDataset {
  readonly id: number;
  readonly colour: number;
}

function anyLabel({ any, atLeast }: Filter): string {
  if (any.length === 1) return any[0] ?? '';
  return `${atLeast > 1 ? `${atLeast} or more` : 'any'} of: ${any.join(', ')}`;
}

function rangeLabel({ least, most }: Bounds): string {
  if (least === null) return `up to ${most ?? ''}`;
  if (least === most) return String(least);
  return most === null ? `from ${least}` : `${least} to ${most}`;
}

function chip(kind: FilterChip['kind'], key: string, label: string, without: Filter): FilterChip {
  return { kind, key, label, colour: null, without };
}

function tagChips(filter: Filter): readonly FilterChip[] {
  const { all, any, none } = filter;
  return [
    ...all.map((tag) => chip('match', `all:${tag}`, tag, { ...filter, all: all.filter((other) => other !== tag) })),
    ...(any.length === 0 ? [] : [chip('match', 'any', anyLabel(filter), { ...filter, any: [], atLeast: 1 })]),
    ...none.map((tag) =>
      chip('not', `none:${tag}`, `not: ${tag}`, { ...filter, none: none.filter((other) => other !== tag) }),
    ),
  ];
}

function runTagChip(filter: Filter, asked: RunTag, runName: FilterNames['run']): FilterChip {
  const { run, tag, given } = asked;
  const label = `${given ? '' : 'not: '}${tag} by ${runName(run)}`;
  return chip(
    given ? 'match' : 'not',
    `run:${run}:${given ? 'has' : 'lacks'}:${tag}`,
    label,
    withoutRunTag(filter, asked),
  );
}

function datasetChip(filter: Filter, id: number, name: string, datasets: readonly ColouredDataset[]): FilterChip {
  const without = { ...filter, datasets: filter.datasets.filter((other) => other !== id) };
  const named = chip('outline', `dataset:${id}`, name, without);
  return { ...named, colour: datasets.find((entry) => entry.id === id)?.colour ?? null };
}

export const flagNames: Readonly<Record<ResultFlag, string>> = {
  'far-from-known': 'far from what the tagger knows',
  'input-truncated': 'read only in part',
  'output-cut': 'answer cut off',
};

/** The filter with this flag asked for, or no longer. */
export function toggleFlag({ flags = [], ...rest }: Filter, flag: ResultFlag): Filter {
  const next = toggled(flags, flag);
  return next.length === 0 ? rest : { ...rest, flags: next };
}

function flagChips(filter: Filter): readonly FilterChip[] {
  return (filter.flags ?? []).map((flag) => chip('outline', `flag:${flag}`, flagNames[flag], toggleFlag(filter, flag)));
}

function tagCountChip({ tagCount, ...without }: Filter): readonly FilterChip[] {
  if (tagCount === undefined || tagCount.length === 0) return [];
  return [chip('outline', 'tagCount', `tags ${listed(tagCount.map(rangeLabel), 'or')}`, without)];
}

function frequencyChip({ frequency, ...without }: Filter): readonly FilterChip[] {
  if (frequency === undefined || frequency.length === 0) return [];
  return [chip('match', 'frequency', `a tag that ${carriedWords(frequency)}`, without)];
}

function noFrequencyChip({ noFrequency, ...without }: Filter): readonly FilterChip[] {
  if (noFrequency === undefined || noFrequency.length === 0) return [];
  return [chip('not', 'noFrequency', `no tag that ${carriedWords(noFrequency)}`, without)];
}

/** Conditions on the text and on who tagged it. */
function otherChips(filter: Filter): readonly FilterChip[] {
  const { statuses, engines, length, turns } = filter;
  function bounded(key: 'length' | 'turns', bounds: Bounds, unit = ''): readonly FilterChip[] {
    if (bounds.least === null && bounds.most === null) return [];
    return [chip('outline', key, `${key} ${rangeLabel(bounds)}${unit}`, { ...filter, [key]: noBounds })];
  }
  return [
    ...statuses.map((status) =>
      chip('outline', `status:${status}`, statusNames[status], {
        ...filter,
        statuses: statuses.filter((other) => other !== status),
      }),
    ),
    ...flagChips(filter),
    ...engines.map((engine) =>
      chip('outline', `engine:${engine}`, `by ${engine}`, {
        ...filter,
        engines: engines.filter((other) => other !== engine),
      }),
    ),
    ...bounded('length', length, ' bytes'),
    ...bounded('turns', turns),
    ...tagCountChip(filter),
    ...(filter.uniqueOnly ? [chip('outline', 'unique', 'unique texts', { ...filter, uniqueOnly: false })] : []),
  ];
}

/** In the order of the filter: tags, datasets, the rest. The search stays in its field. */
export function filterChips(
  filter: Filter,
  datasets: readonly ColouredDataset[],
  names: FilterNames,
): readonly FilterChip[] {
  return [
    ...tagChips(filter),
    ...frequencyChip(filter),
    ...noFrequencyChip(filter),
    ...(filter.runTags ?? []).map((asked) => runTagChip(filter, asked, names.run)),
    ...filter.datasets.map((id) => datasetChip(filter, id, names.dataset(id), datasets)),
    ...otherChips(filter),
  ];
}

/** The list with a value in it, or without it. */
export function toggled<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
