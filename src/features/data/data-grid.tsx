import { useCallback, useMemo } from 'react';
import type { Order } from '../../core/filter/order.ts';
import type { DatasetInfo } from '../../store/state.ts';
import { formatCount } from '../../ui/format.ts';
import { Grid } from '../../ui/grid/grid.tsx';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import type { RowSource } from '../../ui/grid/row-pages.ts';
import type { GridRow } from '../../workers/analysis/contract.ts';
import { isTicked, type Ticks } from '../../store/ticks.ts';
import { useServices, useStudio, useStudioState } from '../studio.tsx';
import { toggleTag, type TagPart } from '../tag-filter.ts';
import { DatasetCell, QueryCell, StatusCell, TagsCell, TickCell, TurnsCell } from './cells.tsx';
import { keepPlace, lastPlace } from './last-place.ts';
import { orderAfterPress, sortState } from './order-columns.ts';
import { NothingHere } from './nothing-here.tsx';

const rowHeight = 36;

function columnsFor(
  datasets: readonly DatasetInfo[],
  onPick: (tag: string, part: TagPart) => void,
  ticks: Ticks,
  onTick: (row: GridRow, on: boolean) => void,
  order: Order,
): readonly GridColumn<GridRow>[] {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  function sort(column: string): Pick<GridColumn<GridRow>, 'sort'> {
    return { sort: sortState(order, column) };
  }
  return [
    {
      id: 'tick',
      header: 'Ticked',
      quietHeader: true,
      min: 34,
      grow: 0,
      cell: (row) => (
        <TickCell
          label={`Tick row ${row.row + 1} of ${byId.get(row.datasetId)?.name ?? 'its dataset'}`}
          ticked={isTicked(ticks, row.datasetId, row.row)}
          onTick={(on) => onTick(row, on)}
        />
      ),
    },
    {
      id: 'dataset',
      header: 'Dataset',
      quietHeader: true,
      min: 36,
      grow: 0,
      cell({ datasetId }) {
        const dataset = byId.get(datasetId);
        return <DatasetCell name={dataset?.name ?? `Dataset ${datasetId}`} colour={dataset?.colour ?? 0} />;
      },
    },
    { id: 'query', header: 'Query', min: 150, grow: 5, ...sort('query'), cell: (row) => <QueryCell row={row} /> },
    {
      id: 'tags',
      ...sort('tags'),
      header: 'Tags',
      min: 150,
      grow: 4,
      cell: (row, width) => <TagsCell row={row} width={width} onPick={onPick} />,
    },
    { id: 'status', header: 'Status', min: 100, grow: 0, hideBelow: 820, cell: (row) => <StatusCell row={row} /> },
    {
      id: 'count',
      ...sort('count'),
      header: 'Tag count',
      min: 84,
      grow: 0,
      hideBelow: 720,
      align: 'end',
      cell: (row) => (row.status === 'tagged' ? formatCount(row.tags.length) : ''),
    },
    {
      id: 'turns',
      ...sort('turns'),
      header: 'Turns',
      min: 62,
      grow: 0,
      hideBelow: 440,
      align: 'end',
      cell: (row) => <TurnsCell row={row} />,
    },
  ];
}

/** The rows that the filter matches. */
export function DataGrid({ reveal }: { readonly reveal: { readonly id: string; readonly row: number } | null }) {
  const { analysis } = useServices();
  const state = useStudioState();
  const projectId = useStudio((studio) => studio.project?.project.id ?? '');
  const datasets = useStudio((studio) => studio.project?.datasets);
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const order = useStudio((studio) => studio.order);
  const setOrder = useStudio((studio) => studio.setOrder);
  const matches = useStudio((studio) => studio.matches);
  const selected = useStudio((studio) => studio.selected);
  const select = useStudio((studio) => studio.select);
  const ticks = useStudio((studio) => studio.ticks);
  const tick = useStudio((studio) => studio.tick);

  const source = useMemo<RowSource<GridRow>>(
    () => ({
      key: `${projectId} ${JSON.stringify([filter, order])}`,
      version,
      load: (start, count) => analysis.page(filter, start, count, order),
    }),
    [analysis, filter, order, projectId, version],
  );
  const onFirstRow = useCallback((row: number) => keepPlace(source.key, row), [source.key]);
  const onTick = useCallback(
    ({ datasetId, row }: GridRow, on: boolean) => tick([{ datasetId, rows: Uint32Array.of(row) }], on),
    [tick],
  );
  const columns = useMemo(
    () =>
      columnsFor(
        datasets ?? [],
        (tag, part) => {
          const { filter: now, setFilter } = state();
          setFilter(toggleTag(now, tag, part));
        },
        ticks,
        onTick,
        order,
      ),
    [datasets, state, ticks, onTick, order],
  );

  return (
    <Grid
      label="Rows that match the filter"
      columns={columns}
      rows={matches?.rows ?? 0}
      rowHeight={rowHeight}
      source={source}
      reveal={reveal}
      firstRow={lastPlace(source.key)}
      onFirstRow={onFirstRow}
      isSelected={(row) => row.datasetId === selected?.datasetId && row.row === selected.row}
      onSort={(column) => setOrder(orderAfterPress(order, column))}
      onOpen={({ datasetId, row }) => select({ datasetId, row })}
      onSpace={(row) => onTick(row, !isTicked(ticks, row.datasetId, row.row))}
      onMove={(row) => {
        if (row !== undefined && selected !== null) select({ datasetId: row.datasetId, row: row.row });
      }}
    >
      {matches === null ? null : <NothingHere />}
    </Grid>
  );
}
