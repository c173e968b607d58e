import { useEffect, useState } from 'react';
import { countTicks } from '../../store/ticks.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup, SelectField } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { useStudio } from '../studio.tsx';
import { isFiltering } from '../tag-filter.ts';
import styles from './tag-popover.module.css';
import { tagScopes, type TagScope } from './tag-scopes.ts';

/** "Tag…": which engine, which texts, go. `scope` is what is chosen at first. */
export function TagPopover({
  scope = 'everything',
  size = 'm',
}: {
  readonly scope?: 'everything' | 'ticked';
  readonly size?: 'm' | 's';
}) {
  const hasData = useStudio((state) => (state.project?.datasets.length ?? 0) > 0);
  return (
    <Popover
      label="Tag"
      align={size === 'm' ? 'end' : 'start'}
      trigger={(props) => (
        <Button kind={size === 'm' ? 'primary' : 'secondary'} size={size} disabled={!hasData} {...props}>
          Tag…
        </Button>
      )}
    >
      {(close) => <TagForm first={scope} onStart={close} />}
    </Popover>
  );
}

function useScopes(): readonly TagScope[] {
  const datasets = useStudio((state) => state.project?.datasets) ?? [];
  const filtering = useStudio((state) => isFiltering(state.filter));
  const matching = useStudio((state) => state.matches?.queries ?? null);
  const ticks = useStudio((state) => state.ticks);
  const ids = datasets.map(({ id }) => id);
  return tagScopes({ datasets, filtering, matching, tickedRows: countTicks(ticks, ids) });
}

function TagForm({ first, onStart }: { readonly first: string; readonly onStart: () => void }) {
  const engines = useStudio((state) => state.engines);
  const loadEngines = useStudio((state) => state.loadEngines);
  const tagWhat = useStudio((state) => state.tagWhat);
  const scopes = useScopes();
  const [engineId, setEngineId] = useState<string | null>(null);
  const [chosen, setChosen] = useState(first);
  useEffect(() => {
    void loadEngines();
  }, [loadEngines]);

  const engine = engines?.find((entry) => entry.id === engineId) ?? engines?.[0];
  const scope = scopes.find(({ value }) => value === chosen) ?? scopes[0];
  if (engine === undefined || engines === null || scope === undefined) {
    return (
      <div className={styles.form}>
        <Spinner label="Looking for engines…" />
      </div>
    );
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onStart();
        void tagWhat(engine.id, scope.what);
      }}
    >
      <SelectField
        label="Engine"
        value={engine.id}
        hint={engine.needs}
        options={engines.map(({ id, label }) => ({ value: id, label }))}
        onValue={setEngineId}
      />
      <RadioGroup
        label="Which texts"
        name={`scope-${first}`}
        value={scope.value}
        options={scopes}
        onValue={setChosen}
      />
      <p className={styles.note}>Equal texts are tagged once. Earlier layers stay and can be used again.</p>
      <Button kind="primary" type="submit" disabled={scope.empty}>
        Start tagging
      </Button>
    </form>
  );
}
