import { classes } from './classes.ts';
import styles from './swatch.module.css';

/** How many colours there are; from there on squares are drawn hollow, then striped, in the same colours. */
export const datasetColours = 8;

/** The CSS value of a dataset's colour; `index` counts from 0. */
export function datasetColour(index: number): string {
  return `var(--dataset-${(index % datasetColours) + 1})`;
}

/** The square beside a dataset's name, the same everywhere. It says nothing that the name does not. */
export function Swatch({ colour, size = 9 }: { readonly colour: number; readonly size?: number }) {
  const round = Math.floor(colour / datasetColours) % 3;
  return (
    <span
      aria-hidden="true"
      className={classes(styles.swatch, round === 1 && styles.hollow, round === 2 && styles.striped)}
      style={{ color: datasetColour(colour), width: size, height: size }}
    />
  );
}
