import type { FieldMapping, Form, Mapping, RoleUse } from '../../core/types.ts';
import { rolesOf } from '../../store/import-choice.ts';
import type { DatasetPreview } from '../../workers/import/contract.ts';
import { Checkbox, SelectField, TextField, type SelectOption } from '../../ui/field.tsx';
import {
  fieldsOf,
  formNames,
  mappingOfForm,
  tagFieldName,
  withColumn,
  withRole,
  type MappingField,
} from './mapping-fields.ts';
import styles from './mapping-editor.module.css';

const none = '\u0000none';
const forms: readonly Form[] = [
  'alpaca',
  'sharegpt',
  'openai-messages',
  'preference',
  'prompt-response',
  'text',
  'table',
];
const formOptions = forms.map((form) => ({ value: form, label: formNames[form] }));

interface EditorProps {
  readonly preview: DatasetPreview;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Which parts of a row are its queries, and where tags that came along are. */
export function MappingEditor({ preview, mapping, onChange }: EditorProps) {
  const { fields } = mapping;
  function change(next: FieldMapping): void {
    onChange({ ...mapping, fields: next });
  }
  return (
    <div className={styles.editor}>
      <SelectField
        label="Form"
        value={fields.form}
        options={formOptions}
        onValue={(value) => {
          const form = forms.find((name) => name === value);
          if (form !== undefined) change(mappingOfForm(form, preview));
        }}
      />
      {fieldsOf(fields).map((field) => (
        <FieldChoice key={field.label} field={field} columns={preview.columns} onChange={change} />
      ))}
      <TagFieldChoice preview={preview} mapping={mapping} onChange={onChange} />
      {fields.form === 'table' ? (
        <fieldset className={styles.columns}>
          <legend>Columns that hold queries</legend>
          {preview.columns.map((column) => (
            <Checkbox
              key={column}
              label={column}
              checked={fields.queries.includes(column)}
              onChange={(event) => change(withColumn(fields, column, event.currentTarget.checked, preview.columns))}
            />
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

function FieldChoice({
  field,
  columns,
  onChange,
}: {
  readonly field: MappingField;
  readonly columns: readonly string[];
  readonly onChange: (fields: FieldMapping) => void;
}) {
  const { label, value } = field;
  if (field.kind === 'key') {
    return (
      <TextField
        label={label}
        value={value ?? ''}
        onChange={(event) => onChange(field.with(event.currentTarget.value))}
      />
    );
  }
  // The column in use stays in the list even where the sample does not show it.
  const names = value === null || columns.includes(value) ? columns : [value, ...columns];
  const options: SelectOption[] = names.map((name) => ({ value: name, label: name }));
  if (field.optional) options.unshift({ value: none, label: 'none' });
  return (
    <SelectField
      label={label}
      value={value ?? none}
      options={options}
      onValue={(next) => onChange(field.with(next === none ? null : next))}
    />
  );
}

function TagFieldChoice({ preview, mapping, onChange }: EditorProps) {
  const found = [...preview.tagFields];
  const inUse = mapping.tags;
  if (inUse !== null && !found.some((field) => tagFieldName(field) === tagFieldName(inUse))) found.unshift(inUse);
  if (found.length === 0) return null;
  return (
    <SelectField
      label="Tags that came along"
      value={inUse === null ? none : tagFieldName(inUse)}
      options={[
        { value: none, label: 'leave them' },
        ...found.map((field) => ({ value: tagFieldName(field), label: tagFieldName(field) })),
      ]}
      onValue={(value) => onChange({ ...mapping, tags: found.find((field) => tagFieldName(field) === value) ?? null })}
    />
  );
}

const uses: readonly { readonly value: RoleUse; readonly label: string }[] = [
  { value: 'query', label: 'asks: a query' },
  { value: 'answer', label: 'answers' },
  { value: 'context', label: 'neither' },
];

/** Roles that the studio does not know: asked once for the dataset. */
export function RoleQuestions({ preview, mapping, onChange }: EditorProps) {
  const { fields } = mapping;
  if (preview.unknownRoles.length === 0 || !('roles' in fields)) return null;
  const settled = new Map(rolesOf(fields));
  return (
    <div className={styles.roles} role="group" aria-label="Roles to sort">
      <p>What do these roles do? The studio does not know them and does not guess.</p>
      {preview.unknownRoles.map(([role, messages]) => (
        <SelectField
          key={role}
          label={`${role} (${messages} in the sample)`}
          value={settled.get(role) ?? none}
          options={settled.has(role) ? uses : [{ value: none, label: 'choose…' }, ...uses]}
          onValue={(value) => {
            const use = uses.find((entry) => entry.value === value);
            if (use !== undefined) onChange({ ...mapping, fields: withRole(fields, role, use.value) });
          }}
        />
      ))}
    </div>
  );
}
