import { useEffect, useState } from 'react';
import type { Mapping } from '../../core/types.ts';
import { missingOf } from '../../store/import-choice.ts';
import type { DatasetPreview } from '../../workers/import/contract.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { useServices, useStudio } from '../studio.tsx';
import { MappingEditor, RoleQuestions } from './mapping-editor.tsx';
import styles from './panel.module.css';
import { SampleView } from './sample-view.tsx';

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly preview: DatasetPreview; readonly mapping: Mapping };

/** Another mapping for a dataset that is in: the same editor, on the same rows. */
export function RemapPanel({ datasetId }: { readonly datasetId: number }) {
  const name = useStudio((state) => state.project?.datasets.find((dataset) => dataset.id === datasetId)?.name);
  const showPanel = useStudio((state) => state.showPanel);
  const [loaded, change] = useMappingDraft(datasetId);
  return (
    <Panel
      id="remap-title"
      title={`Mapping of ${name ?? ''}`}
      tools={<IconButton icon="close" label="Close" onClick={() => showPanel(null)} />}
      foot={loaded.state === 'ready' ? <RemapButtons datasetId={datasetId} loaded={loaded} /> : null}
    >
      {loaded.state === 'loading' ? <Spinner label="Reading the first rows…" /> : null}
      {loaded.state === 'failed' ? <p className={styles.problem}>{loaded.message}</p> : null}
      {loaded.state === 'ready' ? (
        <>
          <p className={styles.text}>
            The rows stay as they are; their queries are read anew. Texts that are tagged already keep their tags.
          </p>
          <MappingEditor preview={loaded.preview} mapping={loaded.mapping} onChange={change} />
          <RoleQuestions preview={loaded.preview} mapping={loaded.mapping} onChange={change} />
          <SampleView sample={loaded.preview.sample} />
        </>
      ) : null}
    </Panel>
  );
}

function RemapButtons({
  datasetId,
  loaded,
}: {
  readonly datasetId: number;
  readonly loaded: Extract<Loaded, { state: 'ready' }>;
}) {
  const remap = useStudio((state) => state.remap);
  const showPanel = useStudio((state) => state.showPanel);
  const missing = missingOf({ ...loaded, name: loaded.preview.suggestedName });
  const same = JSON.stringify(loaded.mapping) === JSON.stringify(loaded.preview.mapping);
  return (
    <div className={styles.foot}>
      <Button
        kind="primary"
        disabled={missing !== null || same}
        onClick={() => {
          showPanel(null);
          void remap(datasetId, loaded.mapping);
        }}
      >
        Use this mapping
      </Button>
      <Button onClick={() => showPanel(null)}>Cancel</Button>
      <span className={styles.note}>{missing}</span>
    </div>
  );
}

/** The dataset's preview, and the mapping under work with the sample that it gives. */
function useMappingDraft(datasetId: number): readonly [Loaded, (mapping: Mapping) => void] {
  const { importer } = useServices();
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    importer.inspectDataset(datasetId).then(
      (preview) => {
        if (current) setLoaded({ state: 'ready', preview, mapping: preview.mapping });
      },
      (error: unknown) => {
        if (current) setLoaded({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [importer, datasetId]);

  async function change(preview: DatasetPreview, mapping: Mapping): Promise<void> {
    setLoaded({ state: 'ready', preview, mapping });
    const rows = preview.sample.map((row) => row.json);
    const sample = await importer.preview(rows, mapping);
    setLoaded((now) =>
      now.state === 'ready' && now.mapping === mapping ? { ...now, preview: { ...now.preview, sample } } : now,
    );
  }
  return [
    loaded,
    (mapping) => {
      if (loaded.state === 'ready') void change(loaded.preview, mapping);
    },
  ];
}
