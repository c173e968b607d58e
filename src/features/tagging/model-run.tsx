import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { speedKey } from '../../store/model-speeds.ts';
import type { ModelEntry } from '../../workers/models/contract.ts';
import type { EngineConfig, EngineInfo } from '../../workers/tagging/contract.ts';
import { ModelSettingsFields } from '../model-settings-fields.tsx';
import { modelConfig, promptProblem, usualSettings, type ModelSettings } from '../model-settings.ts';
import { useStudio } from '../studio.tsx';
import { estimateLine } from './model-estimate.ts';
import styles from './tag-popover.module.css';

/** Offered together with the models that are kept here. */
export const modelEngine: EngineInfo = {
  id: 'webllm',
  label: 'InsTagger (WebGPU)',
  needs: 'a language model on this computer’s graphics card',
  threshold: null,
  adapts: false,
};

export interface ModelRun {
  /** Null until the kept models are read. */
  readonly models: readonly ModelEntry[] | null;
  readonly entry: ModelEntry | null;
  readonly settings: ModelSettings;
  readonly choose: (id: string) => void;
  readonly set: (settings: ModelSettings) => void;
  /** Null while it cannot be started. */
  readonly config: EngineConfig | null;
}

/** The one that was chosen; else the first that runs here. */
function pick(models: readonly ModelEntry[], chosen: string | null): ModelEntry | null {
  const known = models.find(({ model }) => model.id === chosen);
  return known ?? models.find(({ fit }) => fit.runs !== 'no') ?? models[0] ?? null;
}

function configFor({ model, fit }: ModelEntry, settings: ModelSettings): EngineConfig | null {
  if (fit.runs === 'no' || promptProblem(settings) !== null) return null;
  return modelConfig(model.id, model.task, settings);
}

/** Which model is to run, and how it is asked. `wanted`: the kept models are read only where they are chosen from. */
export function useModelRun(wanted: boolean): ModelRun {
  const shelf = useStudio((state) => state.shelf);
  const load = useStudio((state) => state.loadShelf);
  const [chosen, setChosen] = useState<string | null>(null);
  const [settings, setSettings] = useState(usualSettings);
  useEffect(() => {
    if (wanted) void load();
  }, [load, wanted]);
  const models = shelf?.models ?? null;
  const entry = pick(models ?? [], chosen);
  return {
    models,
    entry,
    settings,
    choose: setChosen,
    set: setSettings,
    config: entry === null ? null : configFor(entry, settings),
  };
}

/** Model, prompt, mode, and what the run takes. */
export function ModelRunFields({
  run: { models, entry, settings, choose, set },
  queries,
  onLeave,
}: {
  readonly run: ModelRun;
  readonly queries: number | null;
  readonly onLeave: () => void;
}) {
  const speeds = useStudio((state) => state.speeds);
  if (models === null) return <p className={styles.note}>Looking which models are kept…</p>;
  if (entry === null) return <NoModel onLeave={onLeave} />;
  const { model, fit } = entry;
  const estimate = estimateLine({
    queries,
    mode: settings.mode,
    measured: speeds[speedKey(model.id, settings.mode)] ?? null,
  });
  return (
    <>
      <SelectField
        label="Model"
        value={model.id}
        options={models.map(({ model: { id, label } }) => ({ value: id, label }))}
        hint={fit.runs === 'no' ? `It cannot run here. ${fit.reasons.join(' ')}` : undefined}
        onValue={choose}
      />
      <ModelSettingsFields task={model.task} settings={settings} onSettings={set} />
      {estimate === null ? null : <p className={styles.note}>{estimate}</p>}
    </>
  );
}

function NoModel({ onLeave }: { readonly onLeave: () => void }) {
  const show = useStudio((state) => state.show);
  return (
    <p className={styles.note}>
      No model is kept in this browser yet.{' '}
      <Button
        kind="link"
        size="s"
        onClick={() => {
          onLeave();
          show('models');
        }}
      >
        Get one
      </Button>
    </p>
  );
}
