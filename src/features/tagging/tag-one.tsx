import { useRef, useState } from 'react';
import type { Result } from '../../core/types.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { TextField } from '../../ui/field.tsx';
import { useStudio } from '../studio.tsx';
import styles from './tag-one.module.css';
import { ThresholdSlider, useOwnThreshold } from './threshold.tsx';

type Answer =
  | { readonly state: 'none' | 'asking' }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly message: string };

const sampleInstruction = 'Write a SQL query that finds customers who ordered twice in a week';

interface Asked {
  readonly text: string;
  /** Null: as sure as the engine is by itself. */
  readonly threshold: number | null;
}

/** Tags one text at a time; an answer that was overtaken by a newer question is passed over. */
function useAnswer(): { readonly answer: Answer; readonly ask: (asked: Asked) => Promise<void> } {
  const tagOne = useStudio((state) => state.tagOne);
  const loadEngines = useStudio((state) => state.loadEngines);
  const [answer, setAnswer] = useState<Answer>({ state: 'none' });
  const newest = useRef<Asked | null>(null);

  async function ask(asked: Asked): Promise<void> {
    if (asked.text.trim() === '') return;
    newest.current = asked;
    // While the slider moves the former tags stay.
    setAnswer((known) => (known.state === 'done' ? known : { state: 'asking' }));
    const next = await settle(tagOne(asked.text, asked.threshold === null ? {} : { threshold: asked.threshold }));
    if (newest.current === asked) setAnswer(next);
    void loadEngines();
  }
  return { answer, ask };
}

async function settle(answer: Promise<Result>): Promise<Answer> {
  try {
    return { state: 'done', result: await answer };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** One line to try: an instruction in, its tags out, nothing kept. */
export function TagOne() {
  const { answer, ask } = useAnswer();
  const [text, setText] = useState('');
  const [threshold, setThreshold] = useState<number | null>(null);
  // Only what was asked for is loaded: a page that is just looked at stays small.
  const own = useOwnThreshold(answer.state === 'done' ? 'instant' : null, null);

  return (
    <form
      className={styles.one}
      onSubmit={(event) => {
        event.preventDefault();
        void ask({ text, threshold });
      }}
    >
      <div className={styles.line}>
        <TextField
          label="One instruction"
          hideLabel
          className={styles.field}
          placeholder="…or type one instruction to see its tags"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" className={styles.button} disabled={answer.state === 'asking'}>
          Tag it
        </Button>
      </div>
      <div className={styles.answer} aria-live="polite">
        {answer.state === 'none' ? (
          <span className={styles.none}>
            For instance{' '}
            <Button
              kind="link"
              onClick={() => {
                setText(sampleInstruction);
                void ask({ text: sampleInstruction, threshold });
              }}
            >
              {sampleInstruction}
            </Button>
          </span>
        ) : (
          <AnswerLine answer={answer} />
        )}
      </div>
      {own === null ? null : (
        <div className={styles.slider}>
          <ThresholdSlider
            threshold={own}
            value={threshold ?? own.own}
            onValue={(value) => {
              setThreshold(value);
              void ask({ text, threshold: value });
            }}
          />
        </div>
      )}
    </form>
  );
}

function AnswerLine({ answer }: { readonly answer: Answer }) {
  if (answer.state === 'failed')
    return <span className={styles.problem}>It could not be tagged: {answer.message}</span>;
  if (answer.state !== 'done') return null;
  const { status, tags, error } = answer.result;
  if (status === 'failed') return <span className={styles.problem}>It could not be tagged: {error}</span>;
  if (tags.length === 0) return <span className={styles.none}>No tag fits this text.</span>;
  return tags.map(({ tag, explanation }) => (
    <Chip key={tag} {...(explanation === undefined ? {} : { title: explanation })}>
      {tag}
    </Chip>
  ));
}
