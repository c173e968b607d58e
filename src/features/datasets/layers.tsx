import type { RunInfo } from '../../workers/store/contract.ts';
import { classes } from '../../ui/classes.ts';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { useStudio } from '../studio.tsx';
import { layerLine } from './layer-line.ts';
import styles from './side-panel.module.css';

/** The layers of tags, the one that counts first: what a person said, then runs, newest first. */
export function Layers() {
  const runs = useStudio((state) => state.project?.runs);
  const reviewed = useStudio((state) => state.project?.reviewed ?? 0);
  if (runs === undefined || (runs.length === 0 && reviewed === 0)) return null;
  return (
    <section aria-labelledby="side-layers">
      <h2 id="side-layers" className={styles.heading}>
        Layers
      </h2>
      <ul className={styles.list}>
        {reviewed === 0 ? null : (
          <li className={styles.item}>
            <span className={styles.main}>
              <span className={styles.layer}>Reviewed by hand</span>
              <span className={styles.plainLine}>{formatCount(reviewed)} texts · beats every other layer</span>
            </span>
          </li>
        )}
        {[...runs].reverse().map((run) => (
          <Layer key={run.id} run={run} />
        ))}
      </ul>
    </section>
  );
}

function Layer({ run }: { readonly run: RunInfo }) {
  const dataset = useStudio((state) => state.project?.datasets.find((entry) => entry.id === run.scope.datasetId)?.name);
  const items = useLayerMenu(run);
  return (
    <li className={classes(styles.item, run.hidden && styles.off)}>
      <span className={styles.main}>
        <span className={styles.layer}>{run.label}</span>
        <span className={styles.plainLine}>{layerLine(run, dataset)}</span>
      </span>
      <span className={styles.menu}>
        <Menu label={`Actions for ${run.label}`} items={items} />
      </span>
    </li>
  );
}

function useLayerMenu(run: RunInfo): readonly MenuItem[] {
  const setHidden = useStudio((state) => state.setRunHidden);
  const retry = useStudio((state) => state.retryRun);
  const unread = run.failed + run.unparsable;
  const use: MenuItem = {
    label: run.hidden ? 'Use this layer again' : 'Leave this layer out',
    icon: run.hidden ? 'eye' : 'eyeOff',
    onSelect: () => void setHidden(run.id, !run.hidden),
  };
  const again: MenuItem = {
    label: `Try ${formatPlural(unread, 'failed text')} again`,
    icon: 'undo',
    disabled: run.state === 'running',
    onSelect: () => void retry(run.id),
  };
  return unread > 0 && run.kind === 'engine' ? [use, again] : [use];
}
