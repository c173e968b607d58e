import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import { StorageLine } from './storage-line.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import styles from './top-bar.module.css';

/** The bar of the pages that belong to no project; `children` lead elsewhere. */
export function FrontBar({ children }: { readonly children: ReactNode }) {
  return (
    <header className={styles.bar}>
      <Brand />
      <span className={styles.space} />
      <StorageLine />
      <ThemeSwitch />
      {children}
    </header>
  );
}
