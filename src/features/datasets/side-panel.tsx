import { Button } from '../../ui/button.tsx';
import { useStudio } from '../studio.tsx';
import { DatasetItem } from './dataset-item.tsx';
import { Layers } from './layers.tsx';
import styles from './side-panel.module.css';

/** The datasets of the project and the layers of tags upon them. */
export function SidePanel() {
  const datasets = useStudio((state) => state.project?.datasets);
  const showPanel = useStudio((state) => state.showPanel);
  return (
    <aside className={styles.side} aria-label="Datasets and layers">
      <section aria-labelledby="side-datasets">
        <h2 id="side-datasets" className={styles.heading}>
          Datasets
        </h2>
        <ul className={styles.list}>
          {datasets?.map((dataset) => (
            <DatasetItem key={dataset.id} dataset={dataset} />
          ))}
        </ul>
        <Button kind="link" className={styles.add} onClick={() => showPanel({ kind: 'import' })}>
          Add files…
        </Button>
      </section>
      <Layers />
    </aside>
  );
}
