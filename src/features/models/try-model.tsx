import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { SelectField, TextArea } from '../../ui/field.tsx';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { Spinner } from '../../ui/progress.tsx';
import { speedKey, speedOf } from '../../store/model-speeds.ts';
import type { ModelEntry } from '../../workers/models/contract.ts';
import type { EngineConfig, ModelTrial } from '../../workers/tagging/contract.ts';
import { ModelSettingsFields } from '../model-settings-fields.tsx';
import { modelConfig, promptProblem, usualSettings } from '../model-settings.ts';
import { useServices, useStudio } from '../studio.tsx';
import styles from './models-view.module.css';

type Answer =
  | { readonly state: 'none' | 'asking' }
  | { readonly state: 'done'; readonly trial: ModelTrial }
  | { readonly state: 'failed'; readonly message: string };

const sampleQuery = 'Write a SQL query that finds customers who ordered twice in a week';

/** Asks one text at a time; leaving the page, or asking again, stops the former. */
function useTrial() {
  const { tagging, runJob } = useServices();
  const noteSpeed = useStudio((state) => state.noteSpeed);
  const [answer, setAnswer] = useState<Answer>({ state: 'none' });
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  async function ask(speedId: string, config: EngineConfig, text: string): Promise<void> {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setAnswer({ state: 'asking' });
    try {
      const trial = await runJob(tagging, { signal: own.signal }, (job) => tagging.tryModel(job, config, text));
      const speed = speedOf(trial);
      if (speed !== null) noteSpeed(speedId, speed);
      setAnswer({ state: 'done', trial });
    } catch (error) {
      if (own.signal.aborted) return;
      setAnswer({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
  function stop(): void {
    controller.current?.abort();
    setAnswer({ state: 'none' });
  }
  return { answer, ask, stop };
}

/** One query to one model, with all that went in and came out. */
export function TryModel({ models }: { readonly models: readonly ModelEntry[] }) {
  const { answer, ask, stop } = useTrial();
  const [chosen, setChosen] = useState<string | null>(null);
  const [settings, setSettings] = useState(usualSettings);
  const [text, setText] = useState(sampleQuery);
  const entry = models.find(({ model }) => model.id === chosen) ?? models[0];
  if (entry === undefined) return null;
  const { model, fit } = entry;
  const asking = answer.state === 'asking';
  const ready = text.trim() !== '' && promptProblem(settings) === null && fit.runs !== 'no';
  return (
    <section aria-labelledby="try-model">
      <h2 id="try-model" className={styles.subtitle}>
        Test one query
      </h2>
      <form
        className={styles.trial}
        onSubmit={(event) => {
          event.preventDefault();
          void ask(speedKey(model.id, settings.mode), modelConfig(model.id, model.task, settings), text);
        }}
      >
        <div className={styles.trialSettings}>
          <SelectField
            label="Model"
            value={model.id}
            options={models.map(({ model: { id, label } }) => ({ value: id, label }))}
            onValue={setChosen}
          />
          <ModelSettingsFields task={model.task} settings={settings} onSettings={setSettings} />
        </div>
        <div className={styles.trialText}>
          <TextArea label="Query" rows={4} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          <div className={styles.actions}>
            <Button kind="primary" type="submit" disabled={asking || !ready}>
              Ask
            </Button>
            {asking ? <Button onClick={stop}>Stop</Button> : null}
            {fit.runs === 'no' ? <span className={styles.muted}>This model cannot run on this machine.</span> : null}
          </div>
          <div aria-live="polite">
            <AnswerView answer={answer} />
          </div>
        </div>
      </form>
    </section>
  );
}

function AnswerView({ answer }: { readonly answer: Answer }) {
  switch (answer.state) {
    case 'none':
      return null;
    case 'asking':
      return <Spinner label="Loading the model and asking it. The first time takes a minute or more." />;
    case 'failed':
      return <p className={styles.problem}>It could not answer: {answer.message}</p>;
    case 'done':
      return <Trial trial={answer.trial} />;
  }
}

function statusLine({ result }: ModelTrial): string | null {
  if (result.status === 'unparsable') return 'The answer could not be read as tags.';
  if (result.status === 'failed') return `It failed: ${result.error ?? 'no reason was given'}`;
  return result.tags.length === 0 ? 'It names no tag.' : null;
}

function Trial({ trial }: { readonly trial: ModelTrial }) {
  const { result, prompt, raw, promptTokens, outputTokens, forcedTokens, prefillSeconds, decodeSeconds } = trial;
  const speed = decodeSeconds > 0 ? (outputTokens + forcedTokens) / decodeSeconds : 0;
  const status = statusLine(trial);
  return (
    <div className={styles.answer}>
      {status === null ? null : <p className={styles.problem}>{status}</p>}
      <ul className={styles.tags} aria-label="Tags">
        {result.tags.map(({ tag, explanation }) => (
          <li key={tag} className={styles.tag}>
            <Chip>{tag}</Chip>
            {explanation === undefined || explanation === '' ? null : (
              <span className={styles.muted}>{explanation}</span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.figures}>
        <strong>{speed.toFixed(1)} tokens a second</strong>
        {` · prompt of ${formatPlural(promptTokens, 'token')} read in ${prefillSeconds.toFixed(1)} s`}
        {` · ${formatPlural(outputTokens, 'token')} in ${decodeSeconds.toFixed(1)} s`}
        {forcedTokens > 0 ? ` · ${formatCount(forcedTokens)} given to it` : ''}
        {result.flags.includes('input-truncated') ? ' · the query was cut in the middle to fit' : ''}
      </p>
      <details className={styles.details}>
        <summary>What it was asked</summary>
        <pre className={styles.raw} tabIndex={0} aria-label="What it was asked">
          {prompt}
        </pre>
      </details>
      <details className={styles.details} open>
        <summary>What it wrote</summary>
        <pre className={styles.raw} tabIndex={0} aria-label="What it wrote">
          {raw}
        </pre>
      </details>
    </div>
  );
}
