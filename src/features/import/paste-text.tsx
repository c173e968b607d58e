import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useStudio } from '../studio.tsx';
import styles from './drop-zone.module.css';

/** Text from the clipboard goes in like a file: its form is recognised by what it holds. */
export function PasteText({ onDone }: { readonly onDone: () => void }) {
  const addText = useStudio((state) => state.addText);
  const [text, setText] = useState('');
  return (
    <form
      className={styles.source}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        void addText(text);
      }}
    >
      <TextArea
        autoFocus
        rows={6}
        label="Text"
        hint="JSON, JSONL, CSV, or one instruction a line"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        Look inside
      </Button>
    </form>
  );
}
