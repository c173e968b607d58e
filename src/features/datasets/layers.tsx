import type { RunInfo } from '../../workers/store/contract.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/button.tsx';
import { formatPlural, formatTime } from '../../ui/format.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { useStudio, useStudioState } from '../studio.tsx';
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
              <span className={styles.plainLine}>{formatPlural(reviewed, 'text')} · beats every other layer</span>
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
  const setHidden = useStudio((state) => state.setRunHidden);
  const items = useLayerMenu(run);
  return (
    <li className={classes(styles.item, run.hidden && styles.off)}>
      <span className={styles.main}>
        <span className={styles.layer} title={formatTime(run.createdAt)}>
          {run.label}
        </span>
        <span className={styles.plainLine} title={run.reason ?? undefined}>
          {layerLine(run, dataset)}
        </span>
      </span>
      <span className={styles.menu}>
        <IconButton
          icon={run.hidden ? 'eyeOff' : 'eye'}
          size="s"
          label={run.hidden ? `Use ${run.label} again` : `Leave ${run.label} out`}
          aria-pressed={!run.hidden}
          onClick={() => void setHidden(run.id, !run.hidden)}
        />
        <Menu label={`Actions for ${run.label}`} items={items} />
      </span>
    </li>
  );
}

function useLayerMenu(run: RunInfo): readonly MenuItem[] {
  const under = useStudio((state) => run.id in state.progress);
  const others = useStudio((state) => (state.project?.runs.length ?? 0) > 1);
  const state = useStudioState();
  const unread = run.failed + run.unparsable;
  const byEngine = run.kind === 'engine';
  const items: readonly (MenuItem & { readonly offered: boolean })[] = [
    {
      label: 'Pause',
      icon: 'pause',
      offered: under,
      onSelect: () => state().pauseRun(run.id),
    },
    {
      label: 'Resume',
      icon: 'play',
      offered: byEngine && !under && run.state !== 'complete',
      onSelect: () => void state().resumeRun(run.id),
    },
    {
      label: `Try ${formatPlural(unread, 'failed text')} again`,
      icon: 'undo',
      offered: byEngine && unread > 0,
      disabled: under,
      onSelect: () => void state().retryRun(run.id),
    },
    {
      label: run.hidden ? 'Use this layer again' : 'Leave this layer out',
      icon: run.hidden ? 'eye' : 'eyeOff',
      offered: true,
      onSelect: () => void state().setRunHidden(run.id, !run.hidden),
    },
    {
      label: 'Compare with…',
      icon: 'charts',
      offered: others,
      onSelect: () => state().showPanel({ kind: 'compare', a: null, b: run.id }),
    },
    {
      label: 'Adapt the tagger to it…',
      icon: 'tag',
      offered: run.tagged > 0,
      onSelect: () => state().showPanel({ kind: 'adapt', source: run.id }),
    },
    { label: 'Delete', icon: 'trash', offered: true, onSelect: () => void state().deleteRun(run.id) },
  ];
  return items.filter(({ offered }) => offered);
}
