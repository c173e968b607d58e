import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { Button } from './button.tsx';
import styles from './field.module.css';

interface Labelled {
  readonly label: string;
  /** Keeps the label for assistive technology only. */
  readonly hideLabel?: boolean;
  /** A line below the field. */
  readonly hint?: ReactNode;
}

function Labels({
  id,
  label,
  hideLabel,
  hint,
  children,
}: Labelled & { readonly id: string; readonly children: ReactNode }) {
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={hideLabel === true ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children}
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </span>
  );
}

function describedBy(id: string, hint: ReactNode): { 'aria-describedby'?: string } {
  return hint === undefined ? {} : { 'aria-describedby': `${id}-hint` };
}

/** A field with what goes with it: buttons, or a box to tick. */
export function FieldLine({ children }: { readonly children: ReactNode }) {
  return <div className={styles.line}>{children}</div>;
}

/** Where something lies on the net, and the button that goes there: of a form, whose label the field's is. */
export function AddressLine({
  address,
  onAddress,
  go,
  ...field
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly address: string;
  readonly onAddress: (address: string) => void;
  /** What the button says. */
  readonly go: string;
}) {
  return (
    <FieldLine>
      <TextField
        {...field}
        type="url"
        required
        value={address}
        onChange={(event) => onAddress(event.currentTarget.value)}
      />
      <Button type="submit">{go}</Button>
    </FieldLine>
  );
}

/** A line of text with its label. */
export function TextField({ label, hideLabel = false, hint, className, ...rest }: Labelled & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Labels id={id} label={label} hideLabel={hideLabel} hint={hint}>
      <input id={id} type="text" className={classes(styles.control, className)} {...describedBy(id, hint)} {...rest} />
    </Labels>
  );
}

export function TextArea({
  label,
  hideLabel = false,
  hint,
  className,
  ...rest
}: Labelled & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <Labels id={id} label={label} hideLabel={hideLabel} hint={hint}>
      <textarea
        id={id}
        className={classes(styles.control, styles.area, className)}
        {...describedBy(id, hint)}
        {...rest}
      />
    </Labels>
  );
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** One of a few values. */
export function SelectField({
  label,
  hideLabel = false,
  hint,
  options,
  onValue,
  className,
  ...rest
}: Labelled &
  Omit<ComponentProps<'select'>, 'onChange'> & {
    readonly options: readonly SelectOption[];
    readonly onValue: (value: string) => void;
  }) {
  const id = useId();
  return (
    <Labels id={id} label={label} hideLabel={hideLabel} hint={hint}>
      <select
        id={id}
        className={classes(styles.control, styles.select, className)}
        onChange={(event) => onValue(event.currentTarget.value)}
        {...describedBy(id, hint)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labels>
  );
}

export function Checkbox({ label, ...rest }: { readonly label: ReactNode } & Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <label className={styles.check}>
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}

/** A choice among values that all fit on the page. */
export function RadioGroup({
  label,
  name,
  value,
  options,
  onValue,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (SelectOption & { readonly hint?: string })[];
  readonly onValue: (value: string) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.check}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span className={styles.checkLabel}>{option.label}</span>
          {option.hint === undefined ? null : <span className={styles.hint}>{option.hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
