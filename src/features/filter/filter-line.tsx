import { emptyFilter } from '../../core/filter/filter.ts';
import { filterNames } from '../../store/filter-names.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { formatCount } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { useStudio } from '../studio.tsx';
import { isFiltering } from '../tag-filter.ts';
import { filterChips } from './filter-chips.ts';
import styles from './filter-line.module.css';
import { FilterHistory } from './filter-history.tsx';
import { FilterPopover } from './filter-popover.tsx';
import { SavedFilters } from './saved-filters.tsx';
import { SearchField } from './search-field.tsx';
import { SortMenu } from './sort-menu.tsx';

/** The filter, the same above every view. */
export function FilterLine() {
  const filter = useStudio((state) => state.filter);
  const project = useStudio((state) => state.project);
  const setFilter = useStudio((state) => state.setFilter);
  const chips = filterChips(filter, project?.datasets ?? [], filterNames(project));
  return (
    <div className={styles.bar} role="search" aria-label="Filter" data-filled={chips.length > 0}>
      <SearchField
        onBackspace={() => {
          const last = chips.at(-1);
          if (last !== undefined) setFilter(last.without);
        }}
      />
      <ul className={styles.chips} aria-label="Conditions">
        {chips.map(({ key, kind, label, colour, without }) => (
          <li key={key}>
            <Chip kind={kind} title={label} removeLabel={`Remove ${label}`} onRemove={() => setFilter(without)}>
              {colour === null ? null : <Swatch colour={colour} size={8} />}
              <span className={styles.label}>{label}</span>
            </Chip>
          </li>
        ))}
        <li>
          <FilterPopover />
        </li>
        <li>
          <SavedFilters />
        </li>
        {isFiltering(filter) ? (
          <li>
            <Button kind="quiet" size="s" onClick={() => setFilter(emptyFilter)}>
              Clear
            </Button>
          </li>
        ) : null}
      </ul>
      <FilterHistory />
      <SortMenu />
      <Matches />
    </div>
  );
}

/** How many there are, as a sentence. */
function Matches() {
  const matches = useStudio((state) => state.matches);
  if (matches === null) return null;
  const { queries, rows } = matches;
  return (
    <p className={styles.matches} aria-live="polite">
      <strong>{formatCount(queries)}</strong> {queries === 1 ? 'query' : 'queries'} in{' '}
      <strong>{formatCount(rows)}</strong> {rows === 1 ? 'row' : 'rows'}
    </p>
  );
}
