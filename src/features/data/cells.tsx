import type { GridRow } from '../../workers/analysis/contract.ts';
import { formatCount } from '../../ui/format.ts';
import { classes } from '../../ui/classes.ts';
import { countFitting } from '../../ui/grid/fitting.ts';
import { textWidth } from '../../ui/grid/measure-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import type { TagPart } from '../tag-filter.ts';
import styles from './cells.module.css';
import { TagChip } from './tag-chip.tsx';
import { visibleLine } from '../visible-text.ts';
import { markedLine } from '../marked-text.ts';
import { statusWords } from './words.ts';

const chipFont = "500 12px 'Inter Variable', system-ui, sans-serif";
const chipEdges = 17;
const widestChip = 190;
const gap = 4;
const markWidth = 30;

/** A box to tick. The focus stays with the grid, whose space bar ticks as well. */
export function TickCell({
  label,
  ticked,
  onTick,
}: {
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}) {
  return (
    <label
      className={styles.tick}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.stopPropagation()}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={label}
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
    </label>
  );
}

export function DatasetCell({ name, colour }: { readonly name: string; readonly colour: number }) {
  return (
    <span className={styles.dataset} title={name}>
      <Swatch colour={colour} />
      <span className="visually-hidden">{name}</span>
    </span>
  );
}

export function QueryCell({ row }: { readonly row: GridRow }) {
  if (row.unreadable !== undefined) {
    return (
      <span className={classes(styles.status, styles.trouble)} title={row.unreadable}>
        <Icon name="alert" size={13} /> Cannot be read: {row.unreadable}
      </span>
    );
  }
  return (
    <span className={styles.query}>
      {visibleLine(row.text) === '' ? <span className={styles.blank}>blank</span> : <FoundText row={row} />}
      {row.turn === 0 ? null : (
        <span className={styles.turn} title={`The first turn that matches is turn ${row.turn + 1}`}>
          turn {row.turn + 1}
        </span>
      )}
    </span>
  );
}

/** The query on one line, from a little before the first thing that the search found. */
function FoundText({ row: { text, highlights = [] } }: { readonly row: GridRow }) {
  return (
    <bdi dir="auto">
      {markedLine(text, highlights).map((piece, at) =>
        piece.marked ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
      )}
    </bdi>
  );
}

function chipWidth(tag: string): number {
  return Math.min(widestChip, Math.ceil(textWidth(visibleLine(tag), chipFont)) + chipEdges);
}

export function TagsCell({
  row,
  width,
  onPick,
}: {
  readonly row: GridRow;
  readonly width: number;
  readonly onPick: (tag: string, part: TagPart) => void;
}) {
  const { tags, status } = row;
  if (tags.length === 0) {
    return <span className={styles.blank}>{status === 'tagged' ? 'No tags' : statusWords[status]}</span>;
  }
  const widths = tags.slice(0, 24).map(({ tag }) => chipWidth(tag));
  const shown = countFitting(widths, width, gap, markWidth);
  const rest = tags.slice(shown).map(({ tag }) => visibleLine(tag));
  return (
    <span className={styles.tags}>
      {tags.slice(0, shown).map(({ tag, matches }) => (
        <TagChip key={tag} tag={tag} matches={matches} onPick={onPick} inCell />
      ))}
      {rest.length === 0 ? null : (
        <span className={styles.more} title={rest.join('\n')}>
          <span aria-hidden="true">+{rest.length}</span>
          <span className="visually-hidden">, {rest.join(', ')}</span>
        </span>
      )}
    </span>
  );
}

export function StatusCell({ row }: { readonly row: GridRow }) {
  const { status, layer } = row;
  const trouble = status === 'failed' || status === 'unparsable';
  const text = layer === 'review' ? 'Reviewed' : statusWords[status];
  return (
    <span
      className={classes(styles.status, trouble && styles.trouble, !trouble && styles.muted)}
      title={layer === null ? undefined : `${text} by ${layer === 'review' ? 'a person' : layer}`}
    >
      {layer === 'review' ? <Icon name="pencil" size={13} /> : null}
      {trouble ? <Icon name="alert" size={13} /> : null}
      {text}
    </span>
  );
}

export function TurnsCell({ row }: { readonly row: GridRow }) {
  const { turns, matchingTurns } = row;
  const some = matchingTurns < turns;
  return (
    <span title={some ? `${formatCount(matchingTurns)} of ${formatCount(turns)} turns match` : undefined}>
      {some ? (
        <>
          <span aria-hidden="true" className={styles.muted}>
            {formatCount(matchingTurns)}/
          </span>
          <span className="visually-hidden">{formatCount(matchingTurns)} of </span>
        </>
      ) : null}
      {formatCount(turns)}
    </span>
  );
}
