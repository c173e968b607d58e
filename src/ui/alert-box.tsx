import type { ReactNode } from 'react';
import styles from './alert-box.module.css';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';

/** Something that was not done, or waits for a word of the user: in the flow of the page, read out at once. */
export function AlertBox({
  tone,
  title,
  actions,
  children,
}: {
  readonly tone: 'problem' | 'warning';
  readonly title: ReactNode;
  /** Buttons beside the words. */
  readonly actions?: ReactNode;
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
      {actions}
    </div>
  );
}
