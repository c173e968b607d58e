import { useState } from 'react';
import type { DatasetInfo } from '../../store/state.ts';
import { classes } from '../../ui/classes.ts';
import { formatPlural } from '../../ui/format.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { Progress } from '../../ui/progress.tsx';
import { NameField } from '../../ui/inline-edit.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { useStudio } from '../studio.tsx';
import styles from './side-panel.module.css';
import { toggleDataset } from './toggle-dataset.ts';
import { taggedShare } from './tagged-share.ts';

/** One dataset: a click looks at it alone, a second click at all of them again. */
export function DatasetItem({ dataset }: { readonly dataset: DatasetInfo }) {
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  const rename = useStudio((state) => state.renameDataset);
  const [renaming, setRenaming] = useState(false);
  const chosen = filter.datasets.includes(dataset.id);
  const items = useDatasetMenu(dataset, () => setRenaming(true));
  return (
    <li className={classes(styles.item, chosen && styles.chosen)}>
      {renaming ? (
        <span className={styles.main}>
          <span className={styles.name}>
            <Swatch colour={dataset.colour} />
            <NameField
              label="Name of the dataset"
              value={dataset.name}
              onEditing={setRenaming}
              onChange={(name) => void rename(dataset.id, name)}
            />
          </span>
        </span>
      ) : (
        <button
          type="button"
          className={styles.main}
          aria-pressed={chosen}
          title={chosen ? 'Show every dataset' : `Show ${dataset.name} alone`}
          onClick={() => setFilter(toggleDataset(filter, dataset.id))}
        >
          <span className={styles.name}>
            <Swatch colour={dataset.colour} />
            <span className={styles.label}>{dataset.name}</span>
          </span>
          <DatasetLine dataset={dataset} />
        </button>
      )}
      <span className={styles.menu}>
        <Menu label={`Actions for ${dataset.name}`} items={items} />
      </span>
    </li>
  );
}

function useDatasetMenu(dataset: DatasetInfo, rename: () => void): readonly MenuItem[] {
  const show = useStudio((state) => state.show);
  const showPanel = useStudio((state) => state.showPanel);
  const remove = useStudio((state) => state.deleteDataset);
  const { id, state, report } = dataset;
  const ready = state === 'ready';
  const issues = report?.issues ?? 0;
  return [
    { label: 'Card on one page', icon: 'info', disabled: !ready, onSelect: () => show('dataset', String(id)) },
    { label: 'Rename', icon: 'pencil', onSelect: rename },
    {
      label: 'Change the mapping…',
      icon: 'file',
      disabled: !ready,
      onSelect: () => showPanel({ kind: 'mapping', datasetId: id }),
    },
    ...(issues > 0
      ? [
          {
            label: `Show ${formatPlural(issues, 'bad row')}`,
            icon: 'alert' as const,
            onSelect: () => showPanel({ kind: 'bad-rows', datasetId: id }),
          },
        ]
      : []),
    { label: 'Delete', icon: 'trash', disabled: !ready, onSelect: () => void remove(id) },
  ];
}

function DatasetLine({ dataset }: { readonly dataset: DatasetInfo }) {
  const remapping = useStudio((state) => state.remapping[dataset.id]);
  const run = useStudio((state) => state.project?.runs.find((entry) => entry.state === 'running'));
  const progress = useStudio((state) => (run === undefined ? undefined : state.progress[run.id]));
  if (dataset.damage !== null) return <span className={classes(styles.line, styles.damage)}>{dataset.damage}</span>;
  const counts = `${formatPlural(dataset.rows, 'row')} · ${formatPlural(dataset.queries, 'query', 'queries')}`;
  const share = taggedShare(run, progress, dataset.id);
  return (
    <>
      <span className={styles.line}>
        {dataset.state === 'importing' ? `${counts} so far` : counts}
        {remapping === undefined ? '' : ' · new mapping…'}
      </span>
      {dataset.state === 'importing' || remapping !== undefined ? (
        <Progress thin label={`${dataset.name}: coming in`} value={0} max={undefined} />
      ) : null}
      {share === null ? null : <Progress thin label={`${dataset.name}: tagged`} value={share} max={1} />}
    </>
  );
}
