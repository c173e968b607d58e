import { useEffect, useRef, type ReactNode } from 'react';
import styles from './panel.module.css';

/** What takes the place of a view for a while: a title that leads the keyboard (and who listens) to it, tools beside it, and a foot. */
export function Panel({
  id,
  title,
  heading: Heading = 'h2',
  tools,
  foot,
  busy = false,
  children,
}: {
  /** Of the title. */
  readonly id: string;
  readonly title: ReactNode;
  readonly heading?: 'h1' | 'h2';
  readonly tools?: ReactNode;
  /** Stays in view below what is scrolled. */
  readonly foot?: ReactNode;
  readonly busy?: boolean;
  readonly children: ReactNode;
}) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <section className={styles.panel} aria-labelledby={id} aria-busy={busy}>
      <div className={styles.body}>
        <div className={styles.head}>
          <Heading id={id} ref={element} tabIndex={-1} className={styles.title}>
            {title}
          </Heading>
          {tools}
        </div>
        {children}
      </div>
      {foot}
    </section>
  );
}
