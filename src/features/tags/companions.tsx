import type { TagPage } from '../../workers/analysis/contract.ts';
import { Button } from '../../ui/button.tsx';
import { formatCount } from '../../ui/format.ts';
import { useStudio } from '../studio.tsx';
import { visibleLine } from '../visible-text.ts';
import styles from './tag-page.module.css';
import { finerShare, liftText } from './tag-words.ts';

/** The tags most often given together with this one, with how far each leads to the other. */
export function Companions({ page: { tag, companions } }: { readonly page: TagPage }) {
  const show = useStudio((studio) => studio.show);
  const own = visibleLine(tag);
  return (
    <section aria-labelledby="tag-companions">
      <h3 id="tag-companions" className={styles.heading}>
        Given together with
      </h3>
      {companions.length === 0 ? (
        <p className={styles.note}>No query under the filter has another tag beside it.</p>
      ) : (
        <div className={styles.tableBox}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Tag</th>
                <th scope="col" className={styles.number}>
                  Together
                </th>
                <th scope="col" className={styles.number} title={`Of the queries with ${own}, how many have this tag`}>
                  Of these
                </th>
                <th scope="col" className={styles.number} title={`Of the queries with this tag, how many have ${own}`}>
                  Of those
                </th>
                <th
                  scope="col"
                  className={styles.number}
                  title="How many times more often together than if they had nothing to do with each other"
                >
                  Lift
                </th>
              </tr>
            </thead>
            <tbody>
              {companions.map((companion) => (
                <tr key={companion.tag}>
                  <th scope="row">
                    <Button kind="link" size="s" className={styles.link} onClick={() => show('tags', companion.tag)}>
                      <bdi>{visibleLine(companion.tag)}</bdi>
                    </Button>
                  </th>
                  <td className={styles.number}>{formatCount(companion.together)}</td>
                  <td className={styles.number}>{finerShare(companion.confidence)}</td>
                  <td className={styles.number}>{finerShare(companion.reverse)}</td>
                  <td className={styles.number}>{liftText(companion.lift)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.note}>
            Of these: of the queries with {own}, the share that has the other tag. Of those: the other way round.
          </p>
        </div>
      )}
    </section>
  );
}
