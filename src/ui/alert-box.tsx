import type { ReactNode } from 'react';
import styles from './alert-box.module.css';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';

/** Something that was not done, or waits for a word of the user: in the flow of the page, read out at once. */
export function AlertBox({
  tone,
  title,
  onDismiss,
  children,
}: {
  readonly tone: 'problem' | 'warning';
  readonly title: ReactNode;
  /** Missing: there is something else to do than to go on. */
  readonly onDismiss?: () => void;
  /** What there is to say, each in an element of its own. */
  readonly children: ReactNode;
}) {
  return (
    <div role="alert" className={classes(styles.box, styles[tone])}>
      <Icon name="alert" />
      <div className={styles.words}>
        <strong>{title}</strong>
        {children}
      </div>
      {onDismiss === undefined ? null : (
        <Button size="s" onClick={onDismiss}>
          Dismiss
        </Button>
      )}
    </div>
  );
}
