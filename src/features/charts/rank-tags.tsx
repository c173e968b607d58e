import type { FrequencyBand } from '../../core/figures/figure.ts';
import { emptyFilter } from '../../core/filter/filter.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { IconButton } from '../../ui/button.tsx';
import { formatPlural } from '../../ui/format.ts';
import { bandName, bandQueries } from './long-tail-layout.ts';
import styles from './rank-tags.module.css';
import { TagList } from './tag-list.tsx';

/** More tags than this are no list that a person reads. */
const mostTags = 60;

/** The tags of a range of ranks in the whole project, whatever the filter: those that it filters by. */
export function RankTags({ band, onClose }: { readonly band: FrequencyBand; readonly onClose: () => void }) {
  const { analysis } = useServices();
  const version = useStudio((studio) => studio.dataVersion);
  const project = useStudio((studio) => studio.project?.project.id ?? '');
  const key = `${project} ${band.from} ${band.to}`;
  const count = Math.min(mostTags, band.to - band.from + 1);
  const { value, failed } = useLatest(key, version, () =>
    analysis.tagTable(emptyFilter, { search: '', sort: 'frequency', start: band.from - 1, count }),
  );
  const tags = value?.lines ?? [];
  const more = Math.min(band.to, value?.tags ?? band.to) - band.from + 1 - tags.length;

  return (
    <div className={styles.panel} role="group" aria-label={`Tags at ${bandName(band)}`}>
      <div className={styles.head}>
        <strong>
          Tags at {bandName(band)} in the project, {bandQueries(band)}
        </strong>
        <IconButton icon="close" size="s" label="Close the list of tags" onClick={onClose} />
      </div>
      {failed === null ? null : <p role="alert">{failed}</p>}
      <TagList label={`Tags at ${bandName(band)}`} tags={tags.map(({ tag, count: queries }) => ({ tag, queries }))} />
      {more > 0 ? <p className={styles.more}>and {formatPlural(more, 'tag')} more</p> : null}
    </div>
  );
}
