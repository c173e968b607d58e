import { useState } from 'react';
import type { FigureSet } from '../../core/figures/figure.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { heatFill } from './heat-scale.ts';
import { scoreNames, shownScores, withScores, type ScoreBook, type Scores } from '../../store/scores.ts';
import { scoreOf, scoreShare, withScore } from './scores.ts';
import styles from './scores-popover.module.css';

/** A score for each dataset, typed in: the colour of its point. */
export function ScoresPopover({
  sets,
  book,
  onBook,
}: {
  readonly sets: readonly FigureSet[];
  readonly book: ScoreBook;
  readonly onBook: (book: ScoreBook) => void;
}) {
  const scores = shownScores(book);
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
            onValue={(shown) => onBook({ ...book, shown })}
          />
          {sets.map((set) => (
            <ScoreField
              key={`${scores.name} ${set.id}`}
              set={set}
              scores={scores}
              onScores={(next) => onBook(withScores(book, next))}
            />
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
export function ScoreLegend({ scores, sets }: { readonly scores: Scores; readonly sets: readonly FigureSet[] }) {
  const ids = sets.map(({ id }) => id);
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
          <bdi className={styles.name}>{sets.find((set) => set.id === id)?.name}</bdi>
          {score}
        </span>
      ))}
    </p>
  );
}
