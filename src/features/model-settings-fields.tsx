import { SelectField, TextArea } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import type { ModelTask } from '../workers/models/contract.ts';
import styles from './model-settings-fields.module.css';
import { modes, promptChoice, promptProblem, prompts, type ModelSettings } from './model-settings.ts';

/** Prompt and mode. A chat model has a prompt of its own. */
export function ModelSettingsFields({
  task,
  settings,
  onSettings,
}: {
  readonly task: ModelTask;
  readonly settings: ModelSettings;
  readonly onSettings: (settings: ModelSettings) => void;
}) {
  const problem = promptProblem(settings);
  return (
    <>
      {task === 'chat' ? null : (
        <SelectField
          label="Prompt"
          value={settings.prompt}
          options={prompts}
          onValue={(value) => onSettings({ ...settings, prompt: promptChoice(value) })}
        />
      )}
      {task === 'instagger' && settings.prompt === 'own' ? (
        <TextArea
          label="Your prompt"
          hint={problem ?? 'InsTagger answers well only to words near those it was trained on.'}
          aria-invalid={problem !== null}
          placeholder={'… User query: {query} ASSISTANT:'}
          value={settings.ownPrompt}
          onChange={(event) => onSettings({ ...settings, ownPrompt: event.currentTarget.value })}
        />
      ) : null}
      <div className={styles.mode}>
        <span className={styles.label} aria-hidden="true">
          Answer
        </span>
        <Segmented
          label="Answer"
          value={settings.mode}
          options={modes}
          onValue={(mode) => onSettings({ ...settings, mode })}
        />
        <span className={styles.hint}>
          {settings.mode === 'explain'
            ? 'As it was trained: a reason for each tag.'
            : 'Reasons are skipped: several times faster.'}
        </span>
      </div>
    </>
  );
}
