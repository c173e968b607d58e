import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { formatBytes } from '../../ui/format.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { CheckpointFacts, Quantization } from '../../workers/convert/contract.ts';
import { useServices, useStudio } from '../studio.tsx';
import styles from './convert-panel.module.css';

const forms: readonly { readonly value: Quantization; readonly label: string }[] = [
  { value: 'q4f16_1', label: 'q4f16_1, half precision' },
  { value: 'q4f32_1', label: 'q4f32_1, single precision' },
];

/** What is known of the graphics card decides what is proposed: half precision where it can. */
function useProposed(): Quantization {
  const adapter = useStudio((state) => state.shelf?.adapter);
  const canHalf = adapter?.state !== 'ready' || adapter.features.includes('shader-f16');
  return canHalf ? 'q4f16_1' : 'q4f32_1';
}

/** A checkpoint that was looked at: what it is, and what is to become of it. */
export function ConvertChoice({ facts }: { readonly facts: CheckpointFacts }) {
  const { page } = useServices();
  const convert = useStudio((state) => state.convertGiven);
  const drop = useStudio((state) => state.dropCheckpoint);
  const proposed = useProposed();
  const [quantization, setQuantization] = useState(proposed);
  const [library, setLibrary] = useState<File | null>(null);

  async function intoFolder(): Promise<void> {
    const folder = await page.pickFolder();
    if (folder !== null) await convert({ quantization, library, folder });
  }

  return (
    <div className={styles.choice}>
      <div className={styles.words}>
        <strong>{facts.label}</strong>
        <span className={styles.muted}>{factsLine(facts)}</span>
        {facts.notes.map((note) => (
          <span key={note} className={styles.muted}>
            {note}
          </span>
        ))}
      </div>
      <Segmented label="Convert to" value={quantization} options={forms} onValue={setQuantization} />
      <p className={styles.muted}>{formWords(quantization, facts)}</p>
      <LibraryLine library={library} onLibrary={setLibrary} />
      <div className={styles.line}>
        <Button kind="primary" onClick={() => void convert({ quantization, library, folder: null })}>
          Convert and keep here
        </Button>
        {page.canPickFolder ? <Button onClick={() => void intoFolder()}>Convert into a folder…</Button> : null}
        <Button kind="quiet" onClick={drop}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function factsLine({ parameters, sourceBytes, tokenizer }: CheckpointFacts): string {
  const weights =
    parameters < 1e8 ? `${(parameters / 1e6).toFixed(1)} million` : `${(parameters / 1e9).toFixed(2)} billion`;
  return `Llama · ${weights} weights · ${formatBytes(sourceBytes)} · tokenizer from ${tokenizer}`;
}

function formWords(quantization: Quantization, { modelBytes }: CheckpointFacts): string {
  const size = formatBytes(modelBytes[quantization]);
  return quantization === 'q4f16_1'
    ? `${size}. The usual one: needs a graphics card that computes in half precision (shader-f16).`
    : `${size}. For graphics cards without half precision, and as the exact one to compare with.`;
}

function LibraryLine({
  library,
  onLibrary,
}: {
  readonly library: File | null;
  readonly onLibrary: (library: File) => void;
}) {
  return (
    <div className={styles.line}>
      <FileButton
        picks="file"
        accept=".wasm"
        fieldLabel="Library of the model"
        kind="link"
        size="s"
        onFiles={([file]) => onLibrary(file)}
      >
        {library === null ? 'It is no LLaMA-2-7B: choose its library (.wasm)' : 'Another library'}
      </FileButton>
      {library === null ? null : (
        <span className={styles.muted}>
          {library.name} will be checked against the weights and kept beside them, unless the studio has its own for
          this model. It is a program that the studio may not know: it runs closed off, without network and without your
          files. Use it only if you know where it comes from.
        </span>
      )}
    </div>
  );
}
