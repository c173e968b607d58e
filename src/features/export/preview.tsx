import { formatCount, formatPlural } from '../../ui/format.ts';
import { Spinner } from '../../ui/progress.tsx';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { visibleLine } from '../visible-text.ts';
import { previewLine, tagKeyOf } from './preview-line.ts';
import styles from './preview.module.css';

const lineCount = 3;

/** The first lines of what would be written. */
export function Preview({ datasetId, rows }: { readonly datasetId: number | null; readonly rows: number }) {
  const { exporter } = useServices();
  const projectId = useStudio((studio) => studio.project?.project.id ?? '');
  const version = useStudio((studio) => studio.dataVersion);
  const key = `${projectId} ${datasetId ?? 'everything'}`;
  const answer = useLatest(rows === 0 ? null : key, version, () => exporter.preview(datasetId, lineCount));
  if (rows === 0) return <p className={styles.note}>There are no rows to export yet.</p>;
  if (answer.failed !== null) {
    return (
      <p role="alert" className={styles.problem}>
        The preview could not be made: {answer.failed}
      </p>
    );
  }
  if (answer.value === null) return <Spinner label="Reading the first rows…" />;
  const tagKey = tagKeyOf(answer.value[0] ?? '') ?? 'instag';
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title" className={styles.title}>
        First {formatPlural(answer.value.length, 'line')} of {formatCount(rows)}
      </h2>
      <p className={styles.note}>
        Tags stand under the key <code>{tagKey}</code>, shown in colour. Long lines are cut here, not in the file.
      </p>
      <ol className={styles.lines} tabIndex={0} aria-label="Preview">
        {answer.value.map((line, index) => {
          const { before, tags } = previewLine(line, tagKey);
          return (
            <li key={index} className={styles.line}>
              <code dir="ltr">
                {visibleLine(before)}
                <span className={styles.tags}>{visibleLine(tags)}</span>
              </code>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
