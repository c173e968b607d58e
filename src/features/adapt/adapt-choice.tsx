import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox, SelectField } from '../../ui/field.tsx';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { OwnSource } from '../../workers/analysis/contract.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import styles from './adapt-panel.module.css';
import { mostRows, ownSources, sourceOf } from './own-sources.ts';

/** Whose tags to learn, how many there are under the filter, and the start of it. */
export function AdaptChoice({ source }: { readonly source: OwnSource | null }) {
  const showPanel = useStudio((state) => state.showPanel);
  const runs = useStudio((state) => state.project?.runs) ?? [];
  const reviewed = useStudio((state) => state.project?.reviewed ?? 0);
  const adapting = useStudio((state) => state.adapting);
  const adaptTo = useStudio((state) => state.adaptTo);
  const choices = ownSources(runs, reviewed);
  const chosen = choices.find(({ value }) => value === String(source)) ?? choices[0];
  const [curve, setCurve] = useState(false);
  const rows = useRows(chosen === undefined ? null : sourceOf(chosen.value));
  if (chosen === undefined) {
    return (
      <EmptyState title="There are no tags to learn from.">
        Import a dataset with tags, or add tags by hand in the details of a row.
      </EmptyState>
    );
  }
  if (adapting?.state === 'learning') return <Learning share={adapting.share} source={adapting.source} />;
  return (
    <>
      <div className={styles.choice}>
        <SelectField
          label="Learn the tags of"
          value={chosen.value}
          options={choices}
          onValue={(value) => showPanel({ kind: 'adapt', source: sourceOf(value) })}
        />
        <Button
          kind="primary"
          disabled={rows === null || rows === 0}
          onClick={() => void adaptTo(sourceOf(chosen.value), curve)}
        >
          Adapt
        </Button>
      </div>
      <Checkbox
        label="Measure the learning curve too: how good it gets with fewer texts (takes several times as long)"
        checked={curve}
        onChange={() => setCurve(!curve)}
      />
      <p className={styles.text} aria-live="polite">
        {rowsLine(rows)}
      </p>
      {adapting?.state === 'failed' ? (
        <p role="alert" className={styles.problem}>
          The tagger could not be adapted: {adapting.message}
        </p>
      ) : null}
    </>
  );
}

function rowsLine(rows: number | null): string {
  if (rows === null) return 'Counting…';
  const found = `${formatPlural(rows, 'text')} that the filter matches ${rows === 1 ? 'has' : 'have'} such tags.`;
  if (rows > mostRows) return `${found} ${formatCount(mostRows)} of them, drawn at random, are used.`;
  return rows < 50 && rows > 0 ? `${found} That is few: from some hundreds on it pays.` : found;
}

/** How many texts there are to learn from; null while they are counted. */
function useRows(source: OwnSource | null): number | null {
  const { analysis } = useServices();
  const projectId = useStudio((state) => state.project?.project.id ?? '');
  const filter = useStudio((state) => state.filter);
  const version = useStudio((state) => state.dataVersion);
  const key = source === null ? null : JSON.stringify([projectId, source, filter]);
  const answer = useLatest(key, version, async () => (await analysis.ownTexts(source ?? 'review', filter)).length);
  return answer.key === key ? answer.value : null;
}

function Learning({ share, source }: { readonly share: number; readonly source: string }) {
  const drop = useStudio((state) => state.dropAdaptation);
  return (
    <div className={styles.learning}>
      <span>Learning the tags of “{source}”…</span>
      <span className={styles.progress}>
        <Progress label="Adapting the tagger: progress" value={share} max={1} />
      </span>
      <Button onClick={drop}>Cancel</Button>
    </div>
  );
}
