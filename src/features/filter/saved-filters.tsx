import { useEffect, useState } from 'react';
import { filterSentence } from '../../core/filter/sentence.ts';
import { filterNames } from '../../store/filter-names.ts';
import { isSameFilter } from '../../store/filter-steps.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { useStudio } from '../studio.tsx';
import { isFiltering } from '../tag-filter.ts';
import styles from './filter-popover.module.css';

/** Filters that the project keeps by name. */
export function SavedFilters() {
  return (
    <Popover
      label="Saved filters"
      align="end"
      trigger={(props) => (
        <Button kind="quiet" size="s" {...props}>
          Saved
        </Button>
      )}
    >
      {(close) => (
        <div className={styles.popover}>
          <SavedList onPick={close} />
          <SaveForm />
        </div>
      )}
    </Popover>
  );
}

function SavedList({ onPick }: { readonly onPick: () => void }) {
  const saved = useStudio((state) => state.savedFilters);
  const load = useStudio((state) => state.loadSavedFilters);
  const remove = useStudio((state) => state.deleteSavedFilter);
  const filter = useStudio((state) => state.filter);
  const setFilter = useStudio((state) => state.setFilter);
  const project = useStudio((state) => state.project);
  useEffect(() => {
    if (saved === null) void load();
  }, [saved, load]);
  if (saved === null) return null;
  if (saved.length === 0) return <p className={styles.none}>No filter is saved in this project yet.</p>;
  return (
    <ul className={styles.saved} aria-label="Saved filters">
      {saved.map((entry) => (
        <li key={entry.name} className={styles.savedItem}>
          <button
            type="button"
            className={styles.savedPick}
            aria-pressed={isSameFilter(entry.filter, filter)}
            title={filterSentence(entry.filter, filterNames(project))}
            onClick={() => {
              onPick();
              setFilter(entry.filter);
            }}
          >
            <bdi>{entry.name}</bdi>
          </button>
          <IconButton icon="trash" size="s" label={`Delete ${entry.name}`} onClick={() => void remove(entry.name)} />
        </li>
      ))}
    </ul>
  );
}

function SaveForm() {
  const filtering = useStudio((state) => isFiltering(state.filter));
  const save = useStudio((state) => state.saveFilter);
  const [name, setName] = useState('');
  if (!filtering) return <p className={styles.none}>Set a filter to save it under a name.</p>;
  return (
    <form
      className={styles.saveForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        void save(name.trim());
        setName('');
      }}
    >
      <TextField
        label="Name of the filter"
        hideLabel
        placeholder="Name of this filter"
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        Save
      </Button>
    </form>
  );
}
