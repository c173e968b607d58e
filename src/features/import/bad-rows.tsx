import { useEffect, useState } from 'react';
import type { RowIssue } from '../../core/types.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { SelectField } from '../../ui/field.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { fileNameOf } from '../file-name.ts';
import { useServices, useStudio } from '../studio.tsx';
import { allIssues, issuesAsCsv, issuesAsJsonl } from './bad-rows-file.ts';
import styles from './bad-rows.module.css';
import panel from './panel.module.css';
import { placeOf } from './file-facts.ts';

const pageSize = 200;

/** What could not be taken from a file: where, why, and the text around it. */
export function BadRows({ datasetId }: { readonly datasetId: number }) {
  const datasets = useStudio((state) => state.project?.datasets);
  const showPanel = useStudio((state) => state.showPanel);
  const bad = datasets?.filter((entry) => (entry.report?.issues ?? 0) > 0) ?? [];
  const dataset = bad.find((entry) => entry.id === datasetId);
  if (dataset === undefined)
    return <EmptyState title="No bad rows here.">The dataset is gone, or all of it came in.</EmptyState>;
  const total = dataset.report?.issues ?? 0;
  return (
    <Panel
      id="bad-rows-title"
      title={`${formatPlural(total, 'bad row')} in ${dataset.name}`}
      tools={
        <>
          {bad.length > 1 ? (
            <SelectField
              label="Dataset"
              hideLabel
              value={String(datasetId)}
              options={bad.map(({ id, name }) => ({ value: String(id), label: name }))}
              onValue={(id) => showPanel({ kind: 'bad-rows', datasetId: Number(id) })}
            />
          ) : null}
          <DownloadIssues datasetId={datasetId} name={dataset.name} />
          <IconButton icon="close" label="Close" onClick={() => showPanel(null)} />
        </>
      }
    >
      <p className={panel.text}>
        Everything else came in. Mend these in the file and import it again, or go on without them.
      </p>
      <Issues datasetId={datasetId} total={total} />
    </Panel>
  );
}

function Issues({ datasetId, total }: { readonly datasetId: number; readonly total: number }) {
  const { issues, more, failed, loadMore } = useIssues(datasetId);
  if (failed !== null) return <p className={panel.problem}>The list could not be read: {failed}</p>;
  if (issues === null) return <Spinner label="Reading the list…" />;
  return (
    <>
      <IssueTable issues={issues} />
      {more ? (
        <div>
          <Button onClick={loadMore}>Show more ({formatCount(total - issues.length)} left)</Button>
        </div>
      ) : null}
    </>
  );
}

function useIssues(datasetId: number) {
  const { store } = useServices();
  const [wanted, setWanted] = useState(pageSize);
  const [issues, setIssues] = useState<readonly RowIssue[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    store.issues(datasetId, 0, wanted).then(
      (found) => {
        if (current) setIssues(found);
      },
      (error: unknown) => {
        if (current) setFailed(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      current = false;
    };
  }, [store, datasetId, wanted]);
  return { issues, failed, more: issues?.length === wanted, loadMore: () => setWanted(wanted + 5 * pageSize) };
}

function IssueTable({ issues }: { readonly issues: readonly RowIssue[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">What is wrong</th>
          <th scope="col">Text around it</th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue, index) => (
          <tr key={index}>
            <td className={styles.place}>{placeOf(issue)}</td>
            <td>{issue.message}</td>
            <td>
              <code className={styles.excerpt}>{issue.excerpt}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DownloadIssues({ datasetId, name }: { readonly datasetId: number; readonly name: string }) {
  const { store, page } = useServices();
  const notify = useStudio((state) => state.notify);

  async function save(extension: 'jsonl' | 'csv'): Promise<void> {
    try {
      const issues = await allIssues((start, count) => store.issues(datasetId, start, count));
      const text = extension === 'csv' ? issuesAsCsv(issues) : issuesAsJsonl(issues);
      const type = extension === 'csv' ? 'text/csv' : 'application/jsonl';
      page.saveBlob(new Blob([text], { type }), `${fileNameOf(name)}-bad-rows.${extension}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notify({ kind: 'problem', text: `The list could not be read: ${reason}`, action: null });
    }
  }

  return (
    <>
      <Button size="s" onClick={() => void save('jsonl')}>
        JSONL
      </Button>
      <Button size="s" onClick={() => void save('csv')}>
        CSV
      </Button>
    </>
  );
}
