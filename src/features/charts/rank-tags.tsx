import { useLatest } from '../latest.ts';
import { useServices, useStudio, useStudioState } from '../studio.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatPlural } from '../../ui/format.ts';
import { bandName, type Band } from './long-tail-layout.ts';
import { pickAnyOf } from './pick.ts';
import styles from './rank-tags.module.css';
import { TagList } from './tag-list.tsx';
import { useFigureKey } from '../use-figure-key.ts';

/** More tags than this are no condition that a person can read. */
const mostTags = 60;

/** The tags of a range of ranks, and the way to their queries. */
export function RankTags({ band, onClose }: { readonly band: Band; readonly onClose: () => void }) {
  const { analysis } = useServices();
  const state = useStudioState();
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const key = `${useFigureKey()} ${band.from} ${band.to}`;
  const count = Math.min(mostTags, band.to - band.from + 1);
  const { value, failed } = useLatest(key, version, () =>
    analysis.tagTable(filter, { search: '', sort: 'frequency', start: band.from - 1, count }),
  );
  const tags = value?.lines ?? [];
  const more = Math.min(band.to, value?.tags ?? band.to) - band.from + 1 - tags.length;

  function pickAll(): void {
    const { filter: now, setFilter } = state();
    setFilter(
      pickAnyOf(
        now,
        tags.map(({ tag }) => tag),
      ),
    );
  }

  return (
    <div className={styles.panel} role="group" aria-label={`Tags at ${bandName(band)}`}>
      <div className={styles.head}>
        <strong>Tags at {bandName(band)}</strong>
        {tags.length === 0 || more > 0 ? null : (
          <Button size="s" onClick={pickAll}>
            Queries with any of them
          </Button>
        )}
        <IconButton icon="close" size="s" label="Close the list of tags" onClick={onClose} />
      </div>
      {failed === null ? null : <p role="alert">{failed}</p>}
      <TagList label={`Tags at ${bandName(band)}`} tags={tags.map(({ tag, count: queries }) => ({ tag, queries }))} />
      {more > 0 ? <p className={styles.more}>and {formatPlural(more, 'tag')} more</p> : null}
    </div>
  );
}
