import type { ReactNode } from 'react';
import { Button, IconButton } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

export interface NoticeAction {
  readonly label: string;
  run(): void;
}

export interface NoticeItem {
  readonly id: number;
  /** A question is answered by one of its two actions. */
  readonly kind: 'info' | 'problem' | 'question';
  readonly text: string;
  readonly action: NoticeAction | null;
  readonly other?: NoticeAction;
}

/** Short messages above the bottom edge, read out as they come. */
export function NoticeList({
  notices,
  onDismiss,
}: {
  readonly notices: readonly NoticeItem[];
  readonly onDismiss: (id: number) => void;
}) {
  return (
    <div className={styles.list} role="status" aria-live="polite" aria-relevant="additions">
      {notices.map(({ id, kind, text, action, other }) => (
        <div key={id} className={classes(styles.notice, kind === 'problem' && styles.problem)}>
          {kind === 'problem' ? <Icon name="alert" /> : null}
          <span className={styles.text}>{text}</span>
          {[action, other].map((offer) =>
            offer === null || offer === undefined ? null : (
              <Button
                key={offer.label}
                kind="link"
                onClick={() => {
                  offer.run();
                  onDismiss(id);
                }}
              >
                {offer.label}
              </Button>
            ),
          )}
          {kind === 'question' ? null : (
            <IconButton icon="close" size="s" label="Dismiss" onClick={() => onDismiss(id)} />
          )}
        </div>
      ))}
    </div>
  );
}

/** A line across the page that stays while its cause does. */
export function Banner({
  kind,
  label = 'Note',
  children,
  action,
}: {
  readonly kind: 'info' | 'warning' | 'problem';
  /** Names the line for those who find their way by landmarks. */
  readonly label?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  const icon: IconName = kind === 'info' ? 'info' : 'alert';
  return (
    <section aria-label={label} className={classes(styles.banner, styles[`${kind}Banner`])}>
      <Icon name={icon} />
      <span className={styles.text} role={kind === 'problem' ? 'alert' : 'note'}>
        {children}
      </span>
      {action}
    </section>
  );
}

/** What stands where there is nothing to show: what this place is for and how to fill it, or what went wrong. */
export function EmptyState({
  title,
  level = 2,
  children,
  action,
}: {
  readonly title: string;
  /** 1 where nothing else on the page is a heading. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={styles.empty}>
      <Heading className={styles.emptyTitle}>{title}</Heading>
      {children === undefined ? null : <div className={styles.emptyText}>{children}</div>}
      {action === undefined ? null : <div className={styles.emptyAction}>{action}</div>}
    </div>
  );
}
