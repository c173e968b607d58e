import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useStudio, useStudioState } from '../studio.tsx';
import styles from './filter-line.module.css';

/** Long enough not to search for every letter, short enough to feel at once. */
const pauseMilliseconds = 180;

/** Words or "phrases". `/` leads here from anywhere; Escape empties it; Backspace in an empty field takes the last chip. */
export function SearchField({ onBackspace }: { readonly onBackspace: () => void }) {
  const search = useStudio((state) => state.filter.search);
  const setFilter = useStudio((state) => state.setFilter);
  const getState = useStudioState();
  const [draft, setDraft] = useState(search);
  const [known, setKnown] = useState(search);
  const field = useRef<HTMLInputElement>(null);
  // The filter changed from outside (a link, "Clear"): the field follows it.
  if (known !== search) {
    setKnown(search);
    setDraft(search);
  }

  useEffect(() => {
    if (draft === search) return undefined;
    const timer = window.setTimeout(() => setFilter({ ...getState().filter, search: draft }), pauseMilliseconds);
    return () => window.clearTimeout(timer);
  }, [draft, search, setFilter, getState]);
  useSlashKey(field);

  return (
    <div className={styles.search}>
      <span className={styles.searchIcon}>
        <Icon name="search" size={15} />
      </span>
      <TextField
        ref={field}
        label="Search queries"
        hideLabel
        placeholder="Search queries"
        className={styles.searchField}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft('');
          if (event.key === 'Backspace' && draft === '') onBackspace();
        }}
      />
      {draft === '' ? null : (
        <span className={styles.searchClear}>
          <IconButton icon="close" size="s" label="Clear the search" onClick={() => setDraft('')} />
        </span>
      )}
    </div>
  );
}

function useSlashKey(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
}
