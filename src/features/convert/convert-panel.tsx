import { useState } from 'react';
import { AlertBox } from '../../ui/alert-box.tsx';
import { AddressLine } from '../../ui/field.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { useStudio } from '../studio.tsx';
import { ConvertChoice } from './convert-choice.tsx';
import styles from './convert-panel.module.css';

/** Makes a model out of a checkpoint as it was published: from a folder or an address, in this browser, without anything else. */
export function ConvertPanel() {
  const given = useStudio((state) => state.givenCheckpoint);
  return (
    <section className={styles.panel} aria-labelledby="convert-checkpoint">
      <h2 id="convert-checkpoint" className={styles.title}>
        Convert a checkpoint
      </h2>
      {given?.state === 'looked' ? <ConvertChoice facts={given.facts} /> : <Ways />}
      {given?.state === 'looking' ? <Spinner label="Looking what the checkpoint is…" /> : null}
      {given?.state === 'refused' ? <Refused reason={given.reason} /> : null}
    </section>
  );
}

function Ways() {
  return (
    <>
      <p className={styles.lead}>
        A model as it was trained (Llama, such as InsTagger: 13.5 GB) becomes one that a browser runs (4 bits a weight:
        3.8 GB). It is read piece by piece, under 700 MB of memory, and can be broken off and taken up again.
      </p>
      <FolderLine />
      <CheckpointAddress />
    </>
  );
}

function FolderLine() {
  const give = useStudio((state) => state.giveModelFiles);
  return (
    <div className={styles.line} role="group" aria-label="A checkpoint on this computer">
      <FileButton
        picks="folder"
        fieldLabel="Folder of a checkpoint"
        onFiles={(files) => void give(files.map((file) => ({ path: file.webkitRelativePath, file })))}
      >
        Choose its folder
      </FileButton>
      <span className={styles.muted}>
        or drop it here: config.json, the tokenizer, and weights as .safetensors or .bin. Nothing that a .bin may hold
        besides weights is run.
      </span>
    </div>
  );
}

/** One of the things here that leave the machine, and only when asked to. */
function CheckpointAddress() {
  const give = useStudio((state) => state.giveCheckpoint);
  const [address, setAddress] = useState('');
  return (
    <form
      aria-label="A checkpoint from an address"
      onSubmit={(event) => {
        event.preventDefault();
        void give({ kind: 'address', address: address.trim() });
      }}
    >
      <AddressLine
        label="Address of a checkpoint"
        placeholder="https://huggingface.co/OFA-Sys/InsTagger"
        hint="A repository on Hugging Face or ModelScope, or a folder of a web server that gives parts of files. It is read as it is converted, and not kept."
        address={address}
        onAddress={setAddress}
        go="Look"
      />
    </form>
  );
}

function Refused({ reason }: { readonly reason: string }) {
  const drop = useStudio((state) => state.dropCheckpoint);
  return (
    <AlertBox tone="problem" title="This cannot be converted." onDismiss={drop}>
      <span>{reason}</span>
    </AlertBox>
  );
}
