import type { ReactNode } from 'react';
import type { FigureSet } from '../../core/figures/figure.ts';
import { Swatch } from '../../ui/swatch.tsx';
import styles from './set-legend.module.css';

/** Names of so many datasets find room at their points; those of more are said by a legend. */
export const mostNamed = 6;

/** Which colour is which dataset; `notes` say a word on each. Nothing where one dataset is all there is to say. */
export function SetLegend({
  sets,
  notes = [],
  children,
}: {
  readonly sets: readonly FigureSet[];
  readonly notes?: readonly string[];
  readonly children?: ReactNode;
}) {
  if (sets.length < 2 && notes.length === 0 && children === undefined) return null;
  return (
    <ul className={styles.legend} aria-label="Datasets">
      {sets.map((set, at) => (
        <li key={set.id} className={styles.set}>
          <Swatch colour={set.colour} />
          <bdi className={styles.name}>{set.name}</bdi>
          {notes[at] === undefined ? null : <span className="figures">{notes[at]}</span>}
        </li>
      ))}
      {children}
    </ul>
  );
}

/** A line of the legend for what is not a dataset. */
export function LegendLine({ dashed = false, children }: { readonly dashed?: boolean; readonly children: ReactNode }) {
  return (
    <li className={styles.set}>
      <span aria-hidden="true" className={dashed ? styles.together : styles.whole} />
      {children}
    </li>
  );
}
