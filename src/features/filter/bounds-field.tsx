import { useState } from 'react';
import type { Bounds } from '../../core/filter/filter.ts';
import { TextField } from '../../ui/field.tsx';
import { parseBound } from './bounds.ts';
import styles from './filter-popover.module.css';

/** From ... to ...: two whole numbers, either of them open. */
export function BoundsField({
  name,
  unit,
  bounds,
  onBounds,
}: {
  readonly name: string;
  readonly unit: string;
  readonly bounds: Bounds;
  readonly onBounds: (bounds: Bounds) => void;
}) {
  return (
    <div role="group" aria-label={`${name}, ${unit}`} className={styles.range}>
      <span className={styles.rangeName} aria-hidden="true">
        {name} <span className={styles.none}>{unit}</span>
      </span>
      <BoundField
        label={`${name}: at least`}
        placeholder="from"
        value={bounds.least}
        onValue={(least) => onBounds({ ...bounds, least })}
      />
      <span aria-hidden="true">–</span>
      <BoundField
        label={`${name}: at most`}
        placeholder="to"
        value={bounds.most}
        onValue={(most) => onBounds({ ...bounds, most })}
      />
    </div>
  );
}

/** Taken with Enter or when the field is left: half a number is not what is meant. */
function BoundField({
  label,
  placeholder,
  value,
  onValue,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}) {
  const written = value === null ? '' : String(value);
  const [draft, setDraft] = useState(written);
  const [known, setKnown] = useState(written);
  if (known !== written) {
    setKnown(written);
    setDraft(written);
  }
  const parsed = parseBound(draft);

  function take(): void {
    if (parsed !== undefined && parsed !== value) onValue(parsed);
  }

  return (
    <TextField
      label={label}
      hideLabel
      className={styles.bound}
      inputMode="numeric"
      placeholder={placeholder}
      aria-invalid={parsed === undefined}
      title={parsed === undefined ? 'A whole number, 0 or more' : label}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
