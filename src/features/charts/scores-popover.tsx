import { useState } from 'react';
import type { FigureSet } from '../../core/figures/figure.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { heatFill } from './heat-scale.ts';
import { scoreNames, scoreOf, scoreShare, withScore, type Scores } from './scores.ts';
import styles from './scores-popover.module.css';

/** A score for each dataset, typed in: the colour of its point. */
export function ScoresPopover({
  sets,
  scores,
  onScores,
}: {
  readonly sets: readonly FigureSet[];
  readonly scores: Scores;
  readonly onScores: (scores: Scores) => void;
}) {
  return (
    <Popover
      label="Scores of the datasets"
      align="end"
      trigger={(props) => (
        <Button kind="quiet" size="s" {...props}>
          Scores…
        </Button>
      )}
    >
      {() => (
        <div className={styles.form}>
          <p className={styles.hint}>A score per dataset becomes the colour of its point.</p>
          <SelectField
            label="Score"
            value={scores.name}
            options={scoreNames.map((name) => ({ value: name, label: name }))}
            onValue={(name) => onScores({ ...scores, name })}
          />
          {sets.map((set) => (
            <ScoreField key={set.id} set={set} scores={scores} onScores={onScores} />
          ))}
        </div>
      )}
    </Popover>
  );
}

function ScoreField({
  set,
  scores,
  onScores,
}: {
  readonly set: FigureSet;
  readonly scores: Scores;
  readonly onScores: (scores: Scores) => void;
}) {
  const [text, setText] = useState(String(scores.values.find(([id]) => id === set.id)?.[1] ?? ''));
  const wrong = text.trim() !== '' && scoreOf(text) === null;
  return (
    <TextField
      label={set.name}
      value={text}
      inputMode="decimal"
      aria-invalid={wrong}
      {...(wrong ? { hint: 'A number was expected, such as 7.12.' } : {})}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onScores(withScore(scores, set.id, scoreOf(event.currentTarget.value)));
      }}
    />
  );
}

/** What the colours say, from the lowest score to the highest. */
export function ScoreLegend({ scores, ids }: { readonly scores: Scores; readonly ids: readonly number[] }) {
  const shown = scores.values.filter(([id]) => ids.includes(id));
  if (shown.length === 0) return null;
  const sorted = [...shown].sort(([, a], [, b]) => a - b);
  return (
    <p className={styles.legend}>
      {scores.name}
      {sorted.map(([id, score]) => (
        <span key={id} className={styles.step}>
          <span
            aria-hidden="true"
            className={styles.swatch}
            style={{ background: heatFill(scoreShare(scores, ids, id) ?? 0) }}
          />
          {score}
        </span>
      ))}
    </p>
  );
}
