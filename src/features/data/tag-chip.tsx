import type { MouseEvent } from 'react';
import { classes } from '../../ui/classes.ts';
import type { TagPart } from '../tag-filter.ts';
import { tagPartOf } from '../tag-filter.ts';
import styles from './tag-chip.module.css';
import { visibleLine } from '../visible-text.ts';

export interface TagChipProps {
  readonly tag: string;
  /** The filter names it. */
  readonly matches: boolean;
  readonly onPick: (tag: string, part: TagPart) => void;
  /** In a cell of a grid the arrow keys move, and the chip is no stop of its own. */
  readonly inCell?: boolean;
}

/** A tag that filters when it is clicked: by it, or with Alt by its absence. */
export function TagChip({ tag, matches, onPick, inCell = false }: TagChipProps) {
  function onClick(event: MouseEvent): void {
    event.stopPropagation();
    onPick(tag, tagPartOf({ altKey: event.altKey, shiftKey: false }));
  }
  const text = visibleLine(tag);
  return (
    <button
      type="button"
      className={classes(styles.chip, matches && styles.match)}
      title={`${text}\nClick: only queries with it. Alt + click: only queries without it.`}
      tabIndex={inCell ? -1 : undefined}
      onClick={onClick}
    >
      <bdi className={styles.text}>{text}</bdi>
    </button>
  );
}
