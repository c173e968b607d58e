import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { formatBytes } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Spinner } from '../../ui/progress.tsx';
import type { GivenFile, ModelInspection } from '../../workers/models/contract.ts';
import { useStudio } from '../studio.tsx';
import { AddressForm } from './address-form.tsx';
import { ChatModels } from './chat-models.tsx';
import styles from './models-view.module.css';

/** React does not know the attribute that makes a field take a folder: it is set on the element. */
function pickFolder(input: HTMLInputElement | null): void {
  if (input === null) return;
  input.webkitdirectory = true;
  input.click();
}

function filesIn(input: HTMLInputElement): GivenFile[] {
  const files = [...(input.files ?? [])].map((file) => ({
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }));
  input.value = '';
  return files;
}

/** The ways to get a model: a folder, an address, web-llm's list. */
export function AddModel() {
  return (
    <section className={styles.add} aria-labelledby="add-model">
      <h2 id="add-model" className={styles.subtitle}>
        Add a model
      </h2>
      <FolderZone />
      <Given />
      <AddressForm />
      <ChatModels />
    </section>
  );
}

function FolderZone() {
  const give = useStudio((state) => state.giveModelFiles);
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  function take(input: HTMLInputElement): void {
    const given = filesIn(input);
    if (given.length > 0) void give(given);
  }
  return (
    <div className={styles.zone} role="group" aria-label="A folder of this computer">
      <div className={styles.zoneText}>
        <strong>Drop a model’s folder here</strong>
        <span className={styles.muted}>
          In MLC form: mlc-chat-config.json, tensor-cache.json, tokenizer.json and params_shard_*.bin; its .wasm library
          where it is no LLaMA-2-7B.
        </span>
      </div>
      <div className={styles.actions}>
        <Button onClick={() => pickFolder(folder.current)}>Choose a folder</Button>
        <Button onClick={() => files.current?.click()}>Choose files</Button>
      </div>
      <input
        ref={folder}
        type="file"
        hidden
        aria-label="Folder of a model"
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Files of a model"
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
}

/** What the given files turned out to be, where that has to be said. */
function Given() {
  const given = useStudio((state) => state.givenModel);
  if (given === null) return null;
  if (given.state === 'looking') return <Spinner label="Looking at the files…" />;
  return given.inspection.state === 'refused' ? (
    <Refused reasons={given.inspection.reasons} />
  ) : (
    <Waiting inspection={given.inspection} />
  );
}

function Refused({ reasons }: { readonly reasons: readonly string[] }) {
  const drop = useStudio((state) => state.dropGivenModel);
  return (
    <div role="alert" className={styles.refused}>
      <Icon name="alert" />
      <div className={styles.itemMain}>
        <strong>This cannot be added.</strong>
        {reasons.map((reason) => (
          <span key={reason}>{reason}</span>
        ))}
      </div>
      <Button size="s" onClick={drop}>
        Dismiss
      </Button>
    </div>
  );
}

/** A model whose library nobody here has seen: used only when the user says so. */
function Waiting({ inspection }: { readonly inspection: Extract<ModelInspection, { readonly state: 'fine' }> }) {
  const allow = useStudio((state) => state.allowGivenModel);
  const drop = useStudio((state) => state.dropGivenModel);
  const { label, bytes, quantization, library, notes } = inspection;
  if (library.known) return null;
  return (
    <div role="alert" className={styles.waiting}>
      <Icon name="alert" />
      <div className={styles.itemMain}>
        <strong>
          {label} ({formatBytes(bytes)}, {quantization}) comes with a library that the studio does not know.
        </strong>
        <span>
          {library.name} is a program. It reads the texts that it tags, has neither network nor files, and what it
          answers is in its maker’s hands. The weights fit it. Use it only if you know where it comes from.
        </span>
        <span className={styles.hash}>SHA-256 {library.sha256}</span>
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
        <div className={styles.actions}>
          <Button size="s" kind="primary" onClick={() => void allow()}>
            Use it
          </Button>
          <Button size="s" onClick={drop}>
            Do not add it
          </Button>
        </div>
      </div>
    </div>
  );
}
