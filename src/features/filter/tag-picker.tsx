import { useId, useState, type KeyboardEvent } from 'react';
import { classes } from '../../ui/classes.ts';
import { TextField } from '../../ui/field.tsx';
import { formatCount } from '../../ui/format.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { toggleTag, type TagPart } from '../tag-filter.ts';
import styles from './filter-popover.module.css';

const limit = 7;
const parts: readonly { readonly value: TagPart; readonly label: string }[] = [
  { value: 'all', label: 'with' },
  { value: 'any', label: 'with any of' },
  { value: 'none', label: 'without' },
];

/** A tag by typing: suggestions as a list box, chosen with arrows and Enter or a click. */
export function TagPicker() {
  const { analysis } = useServices();
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  const version = useStudio((state) => state.dataVersion);
  const [text, setText] = useState('');
  const [part, setPart] = useState<TagPart>('all');
  const [at, setAt] = useState(0);
  const listId = useId();
  const { value, failed } = useLatest(text, version, () => analysis.suggestTags(text, limit));
  const tags = value ?? [];

  function choose(tag: string | undefined): void {
    if (tag === undefined) return;
    setFilter(toggleTag(filter, tag, part));
    setText('');
    setAt(0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = new Map([
      ['ArrowDown', 1],
      ['ArrowUp', -1],
    ]).get(event.key);
    if (step !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(tags.length - 1, at + step)));
    }
    if (event.key === 'Enter') choose(tags[at]?.tag);
  }

  return (
    <div className={styles.group}>
      <Segmented label="Queries" value={part} options={parts} onValue={setPart} />
      <TextField
        label="Tag"
        hideLabel
        autoFocus
        placeholder="Find a tag"
        role="combobox"
        aria-expanded={tags.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={tags[at] === undefined ? undefined : `${listId}-${at}`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Tags" className={styles.tags}>
        {tags.map(({ tag, count }, index) => (
          <div
            key={tag}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className={classes(styles.tag, index === at && styles.active)}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(tag)}
          >
            <span className={styles.tagName}>{tag}</span>
            <span className={styles.count}>{formatCount(count)}</span>
          </div>
        ))}
      </div>
      {tags.length === 0 && value !== null ? (
        <p className={styles.none}>{text === '' ? 'No tags yet: tag the data first.' : 'No tag like this.'}</p>
      ) : null}
      {failed === null ? null : <p className={styles.none}>{failed}</p>}
    </div>
  );
}
