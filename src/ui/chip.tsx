import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';

export interface ChipProps {
  /** `plain`: a tag; `match`: a tag or condition that holds; `not`: a condition turned round; `outline`: anything else. */
  readonly kind?: 'plain' | 'match' | 'not' | 'outline';
  readonly children: ReactNode;
  /** What removing does, read out; with `onRemove` only. */
  readonly removeLabel?: string;
  readonly onRemove?: () => void;
  /** Makes the chip itself a button. */
  readonly onClick?: () => void;
  readonly title?: string;
}

export function Chip({ kind = 'plain', children, removeLabel, onRemove, onClick, title }: ChipProps) {
  const label = <span className={styles.label}>{children}</span>;
  return (
    <span className={classes(styles.chip, styles[kind])} title={title}>
      {onClick === undefined ? (
        label
      ) : (
        <button type="button" className={styles.main} onClick={onClick}>
          {label}
        </button>
      )}
      {onRemove === undefined ? null : (
        <button type="button" className={styles.remove} aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
