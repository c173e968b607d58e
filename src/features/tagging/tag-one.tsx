import { useState } from 'react';
import type { Result } from '../../core/types.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { TextField } from '../../ui/field.tsx';
import { useStudio } from '../studio.tsx';
import styles from './tag-one.module.css';

type Answer =
  | { readonly state: 'none' | 'asking' }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly message: string };

const sampleInstruction = 'Write a SQL query that finds customers who ordered twice in a week';

/** One line to try: an instruction in, its tags out, nothing kept. */
export function TagOne() {
  const tagOne = useStudio((state) => state.tagOne);
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer>({ state: 'none' });

  async function ask(instruction: string): Promise<void> {
    if (instruction.trim() === '') return;
    setAnswer({ state: 'asking' });
    try {
      setAnswer({ state: 'done', result: await tagOne(instruction) });
    } catch (error) {
      setAnswer({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  return (
    <form
      className={styles.one}
      onSubmit={(event) => {
        event.preventDefault();
        void ask(text);
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
                void ask(sampleInstruction);
              }}
            >
              {sampleInstruction}
            </Button>
          </span>
        ) : (
          <AnswerLine answer={answer} />
        )}
      </div>
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
