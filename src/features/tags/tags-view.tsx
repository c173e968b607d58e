import { useState } from 'react';
import { figureCsv } from '../../core/figures/figure-csv.ts';
import type { FigureSet } from '../../core/figures/figure.ts';
import type { TagTable } from '../../core/figures/tag-table.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { basisLine } from '../basis-line.ts';
import { fileNameOf } from '../file-name.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { useFigureKey } from '../use-figure-key.ts';
import { TagGrid } from './tag-grid.tsx';
import { TagList } from './tag-list.tsx';
import { TagPageView } from './tag-page-view.tsx';
import styles from './tags-view.module.css';
import { plainTable, sortNames, type TagSorting } from './tag-words.ts';

const byFrequency: TagSorting = { by: 'frequency', reversed: false };
const none: readonly never[] = [];

/** All tags, or the page of one. */
export function TagsView() {
  const tag = useStudio((studio) => studio.subject);
  return tag === null ? <AllTags /> : <TagPageView key={tag} tag={tag} />;
}

function AllTags() {
  const { analysis } = useServices();
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState(byFrequency);
  const [asTable, setAsTable] = useState(false);
  const key = `${useFigureKey()} ${search}`;
  // One line is enough to know how many there are and how long the longest bar is.
  const { value: table, failed } = useLatest(key, version, () =>
    analysis.tagTable(filter, { search, sort: 'frequency', start: 0, count: 1 }),
  );
  const list = { search, sorting, found: table?.found ?? 0 };

  return (
    <div className={styles.view}>
      <header className={styles.tools}>
        <h2 className={styles.title}>Tags</h2>
        <TextField
          label="Find a tag"
          hideLabel
          placeholder="Find a tag"
          className={styles.search}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <SortField sorting={sorting} onSorting={setSorting} />
        <p className={styles.count} role="status">
          {table === null ? '' : countLine(table)}
        </p>
        <span className={styles.space} />
        <Button kind="quiet" size="s" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          Table
        </Button>
        <CsvButton {...list} />
      </header>
      <Legend sets={table?.sets ?? none} />
      {failed === null ? null : (
        <p role="alert" className={styles.problem}>
          The tags could not be counted: {failed}
        </p>
      )}
      <div className={styles.body}>
        {asTable ? <TagList {...list} /> : <TagGrid {...list} table={table} onSorting={setSorting} />}
      </div>
      {table === null ? null : <footer className={styles.basis}>{basisLine(table.basis)}</footer>}
    </div>
  );
}

function SortField({
  sorting,
  onSorting,
}: {
  readonly sorting: TagSorting;
  readonly onSorting: (sorting: TagSorting) => void;
}) {
  return (
    <SelectField
      label="Sort tags by"
      hideLabel
      value={sorting.by}
      options={sortNames}
      onValue={(value) => {
        const by = sortNames.find((sort) => sort.value === value)?.value ?? 'frequency';
        onSorting({ by, reversed: false });
      }}
    />
  );
}

function Legend({ sets }: { readonly sets: readonly FigureSet[] }) {
  return (
    <div className={styles.legend}>
      {sets.length < 2 ? null : (
        <ul className={styles.sets} aria-label="Datasets">
          {sets.map((set) => (
            <li key={set.id} className={styles.set}>
              <Swatch colour={set.colour} />
              <bdi>{set.name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.help}>Click: with it · Shift: with any of · Alt: without · Enter: its page</p>
    </div>
  );
}

function countLine({ found, tags }: TagTable): string {
  return found === tags ? formatPlural(tags, 'tag') : `${formatCount(found)} of ${formatPlural(tags, 'tag')}`;
}

function CsvButton({
  search,
  sorting,
  found,
}: {
  readonly search: string;
  readonly sorting: TagSorting;
  readonly found: number;
}) {
  const { analysis, page } = useServices();
  const filter = useStudio((studio) => studio.filter);
  const notify = useStudio((studio) => studio.notify);
  const project = useStudio((studio) => studio.project?.project.name ?? '');

  async function save(): Promise<void> {
    try {
      const { by, reversed } = sorting;
      const table = await analysis.tagTable(filter, { search, sort: by, reversed, start: 0, count: found });
      const csv = new Blob([figureCsv(plainTable(table))], { type: 'text/csv;charset=utf-8' });
      page.saveBlob(csv, `${fileNameOf(`${project} tags`)}.csv`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notify({ kind: 'problem', text: `The table could not be written: ${reason}`, action: null });
    }
  }

  return (
    <Button kind="quiet" size="s" disabled={found === 0} onClick={() => void save()}>
      CSV
    </Button>
  );
}
