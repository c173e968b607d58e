import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { AddressLine, TextField } from '../../ui/field.tsx';
import { useStudio } from '../studio.tsx';
import styles from './models-view.module.css';

/** A model from an address: one of the things here that leave the machine, and only when asked to. */
export function AddressForm() {
  const fetchModel = useStudio((state) => state.fetchModel);
  const [address, setAddress] = useState('');
  const [library, setLibrary] = useState('');
  const [withLibrary, setWithLibrary] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function go(): Promise<void> {
    setProblem(null);
    const url = address.trim();
    try {
      const coming = fetchModel(url, withLibrary && library.trim() !== '' ? library.trim() : null);
      setAddress('');
      setLibrary('');
      await coming;
    } catch (error) {
      setAddress(url);
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <form
      className={styles.form}
      aria-label="A model from an address"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <AddressLine
        label="Address of a model"
        placeholder="https://huggingface.co/owner/name"
        hint="A repository on Hugging Face or ModelScope, or a folder of any web server, in MLC form."
        address={address}
        onAddress={setAddress}
        go="Fetch"
      />
      <Button kind="link" size="s" aria-expanded={withLibrary} onClick={() => setWithLibrary(!withLibrary)}>
        It is no LLaMA-2-7B: fetch its library, too
      </Button>
      {withLibrary ? (
        <TextField
          type="url"
          required
          label="Address of its library (.wasm)"
          placeholder="https://"
          hint="A program, made for web-llm 0.2.86. The studio cannot know it: fetch it only from those you trust. It reads the texts that it tags, and has neither network nor files."
          value={library}
          onChange={(event) => setLibrary(event.currentTarget.value)}
        />
      ) : null}
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </form>
  );
}
