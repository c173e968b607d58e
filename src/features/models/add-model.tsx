import { AlertBox } from '../../ui/alert-box.tsx';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { formatBytes } from '../../ui/format.ts';
import { Spinner } from '../../ui/progress.tsx';
import type { GivenFile, ModelInspection } from '../../workers/models/contract.ts';
import { useStudio } from '../studio.tsx';
import { AddressForm } from './address-form.tsx';
import { ChatModels } from './chat-models.tsx';
import styles from './models-view.module.css';

/** Files with the folders above them, where a folder was picked. */
function asGiven(files: readonly File[]): GivenFile[] {
  return files.map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }));
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
        <FileButton picks="folder" fieldLabel="Folder of a model" onFiles={(files) => void give(asGiven(files))}>
          Choose a folder
        </FileButton>
        <FileButton picks="files" fieldLabel="Files of a model" onFiles={(files) => void give(asGiven(files))}>
          Choose files
        </FileButton>
      </div>
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
    <AlertBox tone="problem" title="This cannot be added." onDismiss={drop}>
      {reasons.map((reason) => (
        <span key={reason}>{reason}</span>
      ))}
    </AlertBox>
  );
}

/** A model whose library nobody here has seen: used only when the user says so. */
function Waiting({ inspection }: { readonly inspection: Extract<ModelInspection, { readonly state: 'fine' }> }) {
  const allow = useStudio((state) => state.allowGivenModel);
  const drop = useStudio((state) => state.dropGivenModel);
  const { label, bytes, quantization, library, notes } = inspection;
  if (library.known) return null;
  return (
    <AlertBox
      tone="warning"
      title={`${label} (${formatBytes(bytes)}, ${quantization}) comes with a library that the studio does not know.`}
    >
      <span>
        {library.name} is a program. It reads the texts that it tags, has neither network nor files, and what it answers
        is in its maker’s hands. The weights fit it. Use it only if you know where it comes from.
      </span>
      <span className={styles.hash}>SHA-256 {library.sha256}</span>
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      <div className={classes(styles.actions, styles.choices)}>
        <Button size="s" kind="primary" onClick={() => void allow()}>
          Use it
        </Button>
        <Button size="s" onClick={drop}>
          Do not add it
        </Button>
      </div>
    </AlertBox>
  );
}
