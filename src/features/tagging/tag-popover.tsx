import { useEffect, useState } from 'react';
import type { RunScope } from '../../workers/store/contract.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup, SelectField } from '../../ui/field.tsx';
import { formatPlural } from '../../ui/format.ts';
import { Popover } from '../../ui/popover.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { useServices, useStudio, useStudioState } from '../studio.tsx';
import { isFiltering } from '../tag-filter.ts';
import styles from './tag-popover.module.css';

/** "Tag…": which engine, which texts, go. */
export function TagPopover() {
  const hasData = useStudio((state) => (state.project?.datasets.length ?? 0) > 0);
  return (
    <Popover
      label="Tag"
      align="end"
      trigger={(props) => (
        <Button kind="primary" disabled={!hasData} {...props}>
          Tag…
        </Button>
      )}
    >
      {(close) => <TagForm onStart={close} />}
    </Popover>
  );
}

type ScopeName = 'everything' | 'filter' | `dataset:${number}`;

function useScopes() {
  const datasets = useStudio((state) => state.project?.datasets);
  const filtering = useStudio((state) => isFiltering(state.filter));
  const matches = useStudio((state) => state.matches);
  const ready = datasets?.filter((dataset) => dataset.state === 'ready') ?? [];
  const everything = {
    value: 'everything',
    label: 'Everything',
    hint: formatPlural(
      ready.reduce((sum, set) => sum + set.queries, 0),
      'query',
      'queries',
    ),
  };
  const filter = {
    value: 'filter',
    label: 'What the filter matches',
    hint: matches === null ? '' : formatPlural(matches.queries, 'query', 'queries'),
  };
  const single = ready.map((dataset) => ({
    value: `dataset:${dataset.id}`,
    label: dataset.name,
    hint: formatPlural(dataset.queries, 'query', 'queries'),
  }));
  return [everything, ...(filtering ? [filter] : []), ...(single.length > 1 ? single : [])];
}

function TagForm({ onStart }: { readonly onStart: () => void }) {
  const engines = useStudio((state) => state.engines);
  const loadEngines = useStudio((state) => state.loadEngines);
  const startRun = useStudio((state) => state.startRun);
  const { analysis } = useServices();
  const getState = useStudioState();
  const scopes = useScopes();
  const [engineId, setEngineId] = useState<string | null>(null);
  const [scope, setScope] = useState('everything');
  useEffect(() => {
    void loadEngines();
  }, [loadEngines]);

  const engine = engines?.find((entry) => entry.id === engineId) ?? engines?.[0];
  if (engine === undefined || engines === null) {
    return (
      <div className={styles.form}>
        <Spinner label="Looking for engines…" />
      </div>
    );
  }

  async function scopeOf(name: ScopeName): Promise<RunScope> {
    if (name === 'everything') return { kind: 'everything' };
    if (name !== 'filter') return { kind: 'dataset', datasetId: Number(name.slice('dataset:'.length)) };
    return { kind: 'texts', label: 'filter', textIds: await analysis.textIds(getState().filter) };
  }

  async function start(id: string): Promise<void> {
    onStart();
    await startRun(id, await scopeOf(scope as ScopeName));
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void start(engine.id);
      }}
    >
      <SelectField
        label="Engine"
        value={engine.id}
        hint={engine.needs}
        options={engines.map(({ id, label }) => ({ value: id, label }))}
        onValue={setEngineId}
      />
      <RadioGroup label="Which texts" name="scope" value={scope} options={scopes} onValue={setScope} />
      <p className={styles.note}>Equal texts are tagged once. Earlier layers stay and can be used again.</p>
      <Button kind="primary" type="submit">
        Start tagging
      </Button>
    </form>
  );
}
