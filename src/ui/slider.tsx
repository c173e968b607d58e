import { useId, type ReactNode } from 'react';
import styles from './slider.module.css';

/** A number between two ends that have names. Arrow keys move it by one step, Home and End to the ends. */
export function Slider({
  label,
  hint,
  ends,
  min,
  max,
  step,
  value,
  text,
  onValue,
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What the left and the right end stand for. */
  readonly ends: readonly [string, string];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value as it is shown and read out. */
  readonly text: string;
  readonly onValue: (value: number) => void;
}) {
  const id = useId();
  return (
    <span className={styles.slider}>
      <span className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <output htmlFor={id} className={styles.value}>
          {text}
        </output>
      </span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        aria-describedby={`${id}-ends`}
        onChange={(event) => onValue(event.currentTarget.valueAsNumber)}
      />
      <span id={`${id}-ends`} className={styles.ends}>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </span>
      {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
    </span>
  );
}
