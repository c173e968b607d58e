import { useState, type KeyboardEvent } from 'react';
import { classes } from './classes.ts';
import styles from './inline-edit.module.css';

/**
 * A name that turns into a field where it stands. Enter and leaving the field keep the change, Escape takes it back,
 * a blank name is no name. `editing` can be driven from outside (a menu's "Rename").
 */
export function InlineEdit({
  value,
  label,
  editing,
  onEditing,
  onChange,
  className,
}: {
  readonly value: string;
  /** What is renamed, for assistive technology: "Name of the project". */
  readonly label: string;
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
}) {
  if (!editing) {
    return (
      <button
        type="button"
        className={classes(styles.name, className)}
        title="Rename"
        aria-label={`${label}: ${value}. Rename`}
        onClick={() => onEditing(true)}
      >
        {value}
      </button>
    );
  }
  return <NameField {...{ value, label, onEditing, onChange, className }} />;
}

/** The field alone; mounted while a name is being changed. */
export function NameField({
  value,
  label,
  onEditing,
  onChange,
  className,
}: {
  readonly value: string;
  readonly label: string;
  readonly onEditing: (editing: boolean) => void;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
}) {
  const [draft, setDraft] = useState(value);

  function keep(): void {
    const name = draft.trim();
    onEditing(false);
    if (name !== '' && name !== value) onChange(name);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') keep();
    if (event.key === 'Escape') onEditing(false);
    event.stopPropagation();
  }

  return (
    <input
      className={classes(styles.field, className)}
      aria-label={label}
      value={draft}
      autoFocus
      maxLength={120}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
