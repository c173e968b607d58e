import { useId, useState, type KeyboardEvent } from 'react';
import { formatCount } from '../../ui/format.ts';
import { classes } from '../../ui/classes.ts';
import { useLatest } from '../latest.ts';
import { useServices } from '../studio.tsx';
import { cleanTag } from './tag-list.ts';
import styles from './tag-input.module.css';

const suggestionCount = 8;

/** Moves among `count` suggestions and the typed text itself (-1). */
function step(active: number, by: number, count: number): number {
  return ((active + 1 + by + count + 1) % (count + 1)) - 1;
}

/** A field for one tag, with the tags of the project to choose from. Enter takes, Escape and leaving give up. */
export function TagInput({
  label,
  initial,
  taken,
  onTake,
  onClose,
}: {
  readonly label: string;
  readonly initial: string;
  /** Tags that are there already. */
  readonly taken: readonly string[];
  readonly onTake: (tag: string) => void;
  /** `given-up`: by a key, so that the focus needs a place; otherwise it has gone elsewhere already. */
  readonly onClose: (how: 'given-up' | 'left') => void;
}) {
  const { analysis } = useServices();
  const id = useId();
  const [text, setText] = useState(initial);
  const [active, setActive] = useState(-1);
  const typed = cleanTag(text);
  const answer = useLatest(typed, 0, () => analysis.suggestTags(typed, suggestionCount + taken.length));
  const suggestions = (answer.value ?? []).filter(({ tag }) => !taken.includes(tag)).slice(0, suggestionCount);

  function take(tag: string): void {
    if (tag === '') {
      onClose('given-up');
      return;
    }
    setText('');
    setActive(-1);
    onTake(tag);
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive(step(active, event.key === 'ArrowDown' ? 1 : -1, suggestions.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(suggestions[active]?.tag ?? typed);
    } else if (event.key === 'Escape') {
      onClose('given-up');
    }
  }

  return (
    <span className={styles.box}>
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        value={text}
        maxLength={200}
        placeholder="Type a tag"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => onClose('left')}
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Tags of this project" className={styles.list}>
        {suggestions.map(({ tag, count }, index) => (
          <li
            key={tag}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={classes(styles.option, index === active && styles.active)}
            // The field would lose the focus, and with it the list, before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(tag)}
          >
            <bdi>{tag}</bdi>
            <span className={styles.count}>{formatCount(count)}</span>
          </li>
        ))}
      </ul>
    </span>
  );
}
