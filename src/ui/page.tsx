import type { ReactNode } from 'react';
import styles from './page.module.css';

/** A view that is read from top to bottom: it scrolls by itself, in one column. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.view}>
      <div className={styles.page}>{children}</div>
    </div>
  );
}

export function PageTitle({ children }: { readonly children: ReactNode }) {
  return <h1 className={styles.title}>{children}</h1>;
}
