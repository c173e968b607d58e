import { useState } from 'react';
import { missingOf } from '../../store/import-choice.ts';
import type { ImportChoice, PendingImport } from '../../store/state.ts';
import type { FilePreview } from '../../workers/import/contract.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox, TextField } from '../../ui/field.tsx';
import { formatBytes } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { useStudio } from '../studio.tsx';
import { fileFacts, placeOf } from './file-facts.ts';
import styles from './file-card.module.css';
import { MappingEditor, RoleQuestions } from './mapping-editor.tsx';
import { formNames } from './mapping-fields.ts';
import { SampleView } from './sample-view.tsx';

/** One file before it comes in: what it is, what it holds, what is made of it. */
export function FileCard({ entry }: { readonly entry: PendingImport }) {
  const dismiss = useStudio((state) => state.dismissImport);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Icon name="file" />
        <h3 className={styles.file}>{entry.file.name}</h3>
        <span className={styles.facts}>{factsOf(entry)}</span>
        <IconButton icon="close" size="s" label={`Leave ${entry.file.name} out`} onClick={() => dismiss(entry.id)} />
      </div>
      <FileBody entry={entry} />
    </li>
  );
}

function factsOf(entry: PendingImport): string {
  if ('inspection' in entry && !('refused' in entry.inspection)) return fileFacts(entry.inspection);
  return formatBytes(entry.file.size);
}

function FileBody({ entry }: { readonly entry: PendingImport }) {
  switch (entry.state) {
    case 'inspecting':
      return <Spinner label="Looking inside…" />;
    case 'refused':
      return 'refused' in entry.inspection ? (
        <p className={styles.refused}>
          <Icon name="alert" />
          <span>{entry.inspection.refused.message}</span>
        </p>
      ) : null;
    case 'failed':
      return (
        <p className={styles.refused}>
          <Icon name="alert" />
          <span>{entry.message}</span>
        </p>
      );
    case 'ready':
      return 'refused' in entry.inspection ? null : (
        <>
          <Problems inspection={entry.inspection} />
          {entry.choices.map((choice) => (
            <DatasetCard
              key={choice.wrapperKey ?? ''}
              importId={entry.id}
              choice={choice}
              several={entry.choices.length > 1}
              here={'refused' in entry.inspection ? [] : entry.inspection.alreadyHere.map(({ name }) => name)}
            />
          ))}
        </>
      );
    default:
      return null;
  }
}

function Problems({ inspection }: { readonly inspection: FilePreview }) {
  const [first, ...rest] = inspection.problems;
  if (first === undefined) return null;
  return (
    <details className={styles.problems}>
      <summary>
        {rest.length + 1} in the first part of the file cannot be read; the rest comes in, and all of them are listed
        afterwards.
      </summary>
      <ul>
        {inspection.problems.map((problem, index) => (
          <li key={index}>
            {placeOf(problem)} {problem.message}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface DatasetProps {
  readonly importId: number;
  readonly choice: ImportChoice;
  readonly several: boolean;
  /** Names under which the same content is in the project already. */
  readonly here: readonly string[];
}

function DatasetCard({ importId, choice, several, here }: DatasetProps) {
  const choose = useStudio((state) => state.choose);
  const [editing, setEditing] = useState(false);
  const missing = missingOf(choice);
  function change(part: Partial<ImportChoice>): void {
    void choose(importId, { ...choice, ...part });
  }
  const optional = several || here.length > 0;
  return (
    <div className={styles.dataset}>
      {here.length > 0 ? (
        <p className={styles.here}>
          <Icon name="info" /> Already here as “{here.join('”, “')}”: the same content, byte for byte.
        </p>
      ) : null}
      {optional ? (
        <Checkbox
          label={here.length > 0 ? 'Import it again' : `Import “${choice.wrapperKey ?? choice.name}”`}
          checked={choice.include}
          onChange={(event) => change({ include: event.currentTarget.checked })}
        />
      ) : null}
      {choice.include ? (
        <>
          <div className={styles.naming}>
            <TextField
              label="Name"
              value={choice.name}
              maxLength={120}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
            <p className={styles.form}>
              <span className={styles.formName}>{formNames[choice.mapping.fields.form]}</span>
              <Button kind="link" aria-expanded={editing} onClick={() => setEditing(!editing)}>
                {editing ? 'Done' : 'Change form or fields'}
              </Button>
            </p>
          </div>
          {editing || choice.mapping.fields.form === 'table' ? (
            <MappingEditor
              preview={choice.preview}
              mapping={choice.mapping}
              onChange={(mapping) => change({ mapping })}
            />
          ) : null}
          <RoleQuestions
            preview={choice.preview}
            mapping={choice.mapping}
            onChange={(mapping) => change({ mapping })}
          />
          {missing === null ? null : <p className={styles.missing}>{missing}</p>}
          <SampleView sample={choice.preview.sample} />
        </>
      ) : null}
    </div>
  );
}
