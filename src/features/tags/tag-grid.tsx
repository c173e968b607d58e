import { useMemo } from 'react';
import type { FigureSet } from '../../core/figures/figure.ts';
import type { TagLine, TagTable } from '../../core/figures/tag-table.ts';
import { IconButton } from '../../ui/button.tsx';
import { formatCount } from '../../ui/format.ts';
import { Grid } from '../../ui/grid/grid.tsx';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import type { RowSource } from '../../ui/grid/row-pages.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { useServices, useStudio, useStudioState } from '../studio.tsx';
import { tagPartOf, toggleTag } from '../tag-filter.ts';
import { useFigureKey } from '../use-figure-key.ts';
import { visibleLine } from '../visible-text.ts';
import { DatasetCounts } from './dataset-counts.tsx';
import styles from './tags-view.module.css';
import { finerShare, liftText, sortedBy, sortNames, sortState, type TagSorting } from './tag-words.ts';

const rowHeight = 36;

function TagCell({ tag, named }: { readonly tag: string; readonly named: boolean }) {
  const text = visibleLine(tag);
  return (
    <span className={named ? styles.named : styles.tag} title={text}>
      <bdi>{text}</bdi>
    </span>
  );
}

function columnsFor(
  sets: readonly FigureSet[],
  most: number,
  sorting: TagSorting,
  named: ReadonlySet<string>,
  onOpen: (tag: string) => void,
): readonly GridColumn<TagLine>[] {
  const bySet: GridColumn<TagLine> = {
    id: 'skew',
    header: sets.length > 1 ? 'By dataset' : 'Frequency',
    min: 160,
    grow: 4,
    hideBelow: 560,
    ...(sets.length > 1 ? { sort: sortState(sorting, 'skew') } : {}),
    cell: (line) => <DatasetCounts sets={sets} counts={line.counts} length={most === 0 ? 0 : line.count / most} />,
  };
  return [
    {
      id: 'name',
      header: 'Tag',
      min: 140,
      grow: 3,
      sort: sortState(sorting, 'name'),
      cell: ({ tag }) => <TagCell tag={tag} named={named.has(tag)} />,
    },
    {
      id: 'frequency',
      header: 'Queries',
      min: 92,
      grow: 0,
      align: 'end',
      sort: sortState(sorting, 'frequency'),
      cell: ({ count }) => formatCount(count),
    },
    { id: 'share', header: 'Share', min: 74, grow: 0, align: 'end', cell: ({ share }) => finerShare(share) },
    bySet,
    {
      id: 'lift',
      header: 'Lift',
      min: 88,
      grow: 0,
      align: 'end',
      sort: sortState(sorting, 'lift'),
      cell: ({ lift }) => liftText(lift),
    },
    {
      id: 'page',
      header: 'Page of the tag',
      quietHeader: true,
      min: 44,
      grow: 0,
      cell: ({ tag }) => (
        <IconButton
          icon="right"
          size="s"
          tabIndex={-1}
          label={`Open the page of ${visibleLine(tag)}`}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(tag);
          }}
        />
      ),
    },
  ];
}

export interface TagGridProps {
  readonly search: string;
  readonly sorting: TagSorting;
  readonly onSorting: (sorting: TagSorting) => void;
  /** Tags that the search leaves. */
  readonly found: number;
  /** With the most frequent tag as its first line; null while it is being counted. */
  readonly table: TagTable | null;
}

const noSets: readonly FigureSet[] = [];

/** All tags of what the filter matches, as many as there are. */
export function TagGrid({ search, sorting, onSorting, found, table }: TagGridProps) {
  const { analysis } = useServices();
  const state = useStudioState();
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const show = useStudio((studio) => studio.show);
  const key = `${useFigureKey()} ${JSON.stringify([search, sorting])}`;

  const sets = table?.sets ?? noSets;
  const most = table?.lines[0]?.count ?? 0;

  const source = useMemo<RowSource<TagLine>>(
    () => ({
      key,
      version,
      load: async (start, count) => {
        const { by, reversed } = sorting;
        return (await analysis.tagTable(filter, { search, sort: by, reversed, start, count })).lines;
      },
    }),
    [analysis, key, version, filter, search, sorting],
  );
  const columns = useMemo(
    () => columnsFor(sets, most, sorting, new Set([...filter.all, ...filter.any]), (tag) => show('tags', tag)),
    [sets, most, sorting, filter, show],
  );

  return (
    <Grid
      label="Tags"
      columns={columns}
      rows={found}
      rowHeight={rowHeight}
      source={source}
      isSelected={({ tag }) => filter.all.includes(tag) || filter.any.includes(tag)}
      onOpen={({ tag }) => show('tags', tag)}
      onPress={({ tag }, keys) => {
        const { filter: now, setFilter } = state();
        setFilter(toggleTag(now, tag, tagPartOf(keys)));
      }}
      onSort={(id) => {
        const sort = sortNames.find(({ value }) => value === id);
        if (sort !== undefined) onSorting(sortedBy(sorting, sort.value));
      }}
    >
      {table === null ? null : <NoTags search={search} />}
    </Grid>
  );
}

function NoTags({ search }: { readonly search: string }) {
  return search === '' ? (
    <EmptyState title="No tags yet">Tags appear here when queries that the filter matches are tagged.</EmptyState>
  ) : (
    <EmptyState title="No tag like this">Try a shorter part of its name, or widen the filter above.</EmptyState>
  );
}
