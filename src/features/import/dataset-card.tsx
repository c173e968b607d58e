import { useState } from 'react';
import { missingOf, unsettledRoles } from '../../store/import-choice.ts';
import type { ImportChoice } from '../../store/state.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useStudio } from '../studio.tsx';
import styles from './file-card.module.css';
import { MappingEditor, RoleQuestions } from './mapping-editor.tsx';
import { formNames, tagFieldName } from './mapping-fields.ts';
import { SampleView } from './sample-view.tsx';

interface DatasetProps {
  readonly importId: number;
  readonly choice: ImportChoice;
  /** True when the file holds more than one dataset. */
  readonly several: boolean;
  /** Names under which the same content is in the project already. */
  readonly here: readonly string[];
}

/** One dataset of a file: whether it comes in, under which name, and which parts of it are queries. */
export function DatasetCard({ importId, choice, several, here }: DatasetProps) {
  const choose = useStudio((state) => state.choose);
  const again = here.length > 0;
  function change(part: Partial<ImportChoice>): void {
    void choose(importId, { ...choice, ...part });
  }
  return (
    <div className={styles.dataset}>
      {again ? (
        <p className={styles.here}>
          <Icon name="info" /> Already here as “{here.join('”, “')}”: the same content, byte for byte.
        </p>
      ) : null}
      {several || again ? (
        <Checkbox
          label={again ? 'Import it again' : `Import “${choice.wrapperKey ?? choice.name}”`}
          checked={choice.include}
          onChange={(event) => change({ include: event.currentTarget.checked })}
        />
      ) : null}
      {choice.include ? <Included choice={choice} onChange={change} /> : null}
    </div>
  );
}

function Included({
  choice,
  onChange,
}: {
  readonly choice: ImportChoice;
  readonly onChange: (part: Partial<ImportChoice>) => void;
}) {
  const [editing, setEditing] = useState(false);
  const { preview, mapping } = choice;
  const { form } = mapping.fields;
  const asksRoles = unsettledRoles(choice).length > 0;
  const missing = asksRoles ? null : missingOf(choice);
  const editor = { preview, mapping, onChange: (next: typeof mapping) => onChange({ mapping: next }) };
  return (
    <>
      <div className={styles.naming}>
        <TextField
          label="Name"
          value={choice.name}
          maxLength={120}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <p className={styles.form}>
          <span className={styles.formName}>
            {formNames[form]}
            {mapping.tags === null ? null : `, tags in ${tagFieldName(mapping.tags)}`}
          </span>
          <Button kind="link" aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {editing ? 'Done' : 'Change form or fields'}
          </Button>
        </p>
      </div>
      {editing || form === 'table' ? <MappingEditor {...editor} /> : null}
      <RoleQuestions {...editor} />
      {missing === null ? null : <p className={styles.missing}>{missing}</p>}
      <SampleView sample={preview.sample} {...(asksRoles ? { remedy: 'say above what the roles do' } : {})} />
    </>
  );
}
