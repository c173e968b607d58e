import { useEffect, useState } from 'react';
import { countTicks } from '../../store/ticks.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup, SelectField } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { useStudio } from '../studio.tsx';
import { isFiltering } from '../tag-filter.ts';
import styles from './tag-popover.module.css';
import { configOf, engineChoices } from './engine-choices.ts';
import { modelEngine, ModelRunFields, useModelRun } from './model-run.tsx';
import { tagScopes, type TagScope } from './tag-scopes.ts';
import { ThresholdSlider, useOwnThreshold } from './threshold.tsx';

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

/** The engine that is chosen, with how sure it has to be. */
function useEngineChoice() {
  const engines = useStudio((state) => state.engines);
  const loadEngines = useStudio((state) => state.loadEngines);
  const versions = useStudio((state) => state.project?.versions) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [threshold, setThreshold] = useState<number | null>(null);
  useEffect(() => {
    void loadEngines();
  }, [loadEngines]);
  const choices = engines === null ? [] : engineChoices([...engines, modelEngine], versions);
  const choice = choices.find(({ value }) => value === chosen) ?? choices[0];
  const own = useOwnThreshold(choice?.engine.id ?? null, choice?.version ?? null);
  function choose(value: string): void {
    setChosen(value);
    setThreshold(null);
  }
  return { choices, choice, choose, own, threshold, setThreshold };
}

function TagForm({ first, onStart }: { readonly first: string; readonly onStart: () => void }) {
  const tagWhat = useStudio((state) => state.tagWhat);
  const scopes = useScopes();
  const [chosen, setChosen] = useState(first);
  const { choices, choice, choose, own, threshold, setThreshold } = useEngineChoice();
  const scope = scopes.find(({ value }) => value === chosen) ?? scopes[0];
  const byModel = choice?.engine.id === modelEngine.id;
  const run = useModelRun(byModel);
  if (choice === undefined || scope === undefined) {
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
        const config = byModel ? run.config : configOf(choice, threshold);
        if (config === null) return;
        onStart();
        void tagWhat(choice.engine.id, scope.what, config);
      }}
    >
      <SelectField label="Engine" value={choice.value} hint={choice.hint} options={choices} onValue={choose} />
      {own === null ? null : <ThresholdSlider threshold={own} value={threshold ?? own.own} onValue={setThreshold} />}
      {byModel ? <ModelRunFields run={run} queries={scope.queries} onLeave={onStart} /> : null}
      <RadioGroup
        label="Which texts"
        name={`scope-${first}`}
        value={scope.value}
        options={scopes}
        onValue={setChosen}
      />
      <p className={styles.note}>Equal texts are tagged once. Earlier layers stay and can be used again.</p>
      <Button kind="primary" type="submit" disabled={scope.empty || (byModel && run.config === null)}>
        Start tagging
      </Button>
      <AdaptLink onOpen={onStart} />
    </form>
  );
}

/** The way to a tagger of one's own, where there are tags to learn from. */
function AdaptLink({ onOpen }: { readonly onOpen: () => void }) {
  const showPanel = useStudio((state) => state.showPanel);
  const learns = useStudio((state) => state.engines?.some(({ adapts }) => adapts) === true);
  const tagged = useStudio((state) => (state.project?.runs.length ?? 0) + (state.project?.reviewed ?? 0) > 0);
  if (!learns || !tagged) return null;
  return (
    <Button
      kind="link"
      size="s"
      onClick={() => {
        onOpen();
        showPanel({ kind: 'adapt', source: null });
      }}
    >
      Adapt the tagger to your tags…
    </Button>
  );
}
