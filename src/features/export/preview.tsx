import { formatPlural } from '../../ui/format.ts';
import { Spinner } from '../../ui/progress.tsx';
import type { ExportPreview, ExportRequest } from '../../workers/export/contract.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { visibleLine } from '../visible-text.ts';
import { previewLine } from './preview-line.ts';
import styles from './preview.module.css';
import type { ScopeView } from './use-scope.ts';

const lineCount = 4;

/** The first lines of what would be written. */
export function Preview({ view, request }: { readonly view: ScopeView; readonly request: ExportRequest }) {
  const { exporter } = useServices();
  const projectId = useStudio((studio) => studio.project?.project.id ?? '');
  const version = useStudio((studio) => studio.dataVersion);
  const key = `${projectId} ${view.key} ${JSON.stringify(request)}`;
  const {
    key: answered,
    value,
    failed,
  } = useLatest(view.rows === 0 ? null : key, version, async () =>
    exporter.preview({ ...request, scope: await view.load() }, lineCount),
  );
  if (view.rows === 0) return <p className={styles.note}>There are no rows to export here.</p>;
  if (failed !== null) {
    return (
      <p role="alert" className={styles.problem}>
        The preview could not be made: {failed}
      </p>
    );
  }
  if (value === null || answered !== key) return <Spinner label="Reading the first rows…" />;
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title" className={styles.title}>
        First {formatPlural(value.lines.length, 'line')}, from {formatPlural(value.rows, 'row')}
      </h2>
      <Note preview={value} request={request} />
      <ol className={styles.lines} tabIndex={0} aria-label="Preview">
        {value.lines.map((line, index) => {
          const { before, tags } = previewLine(line, value.key);
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

function Note({ preview, request }: { readonly preview: ExportPreview; readonly request: ExportRequest }) {
  return (
    <p className={styles.note}>
      Tags stand under <code>{preview.key}</code>. Long lines are cut here, not in the file.
      {request.format === 'parquet' ? ' Parquet is no text: these are the same rows as JSONL.' : null}
      {cellsNote(preview.changedCells, request)}
    </p>
  );
}

/** How many cells change, exactly where that is known before saving. */
function cellsNote({ count, exact }: ExportPreview['changedCells'], { format, csv }: ExportRequest): string | null {
  if ((format !== 'csv' && format !== 'tsv') || !csv.escapeFormulas) return null;
  if (exact)
    return count === 0 ? " No cell needs a ' in front." : ` ${formatPlural(count, 'cell')} will have a ' in front.`;
  const first = count === 0 ? 'No cell' : formatPlural(count, 'cell');
  return ` ${first} of the first rows will have a ' in front; how many in all is told after saving.`;
}
