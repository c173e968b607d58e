import { figureCsv } from '../../core/figures/figure-csv.ts';
import { comparisonSheet, type RunComparison } from '../../core/figures/run-comparison.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Spinner } from '../../ui/progress.tsx';
import type { RunInfo } from '../../workers/store/contract.ts';
import { fileNameOf } from '../file-name.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { ChangedTags } from './changed-tags.tsx';
import styles from './compare-panel.module.css';
import { Measures } from './measures.tsx';
import { partnerOf, runTitle } from './run-title.ts';

/** What a run says against another one, over the texts that the filter matches. */
export function ComparePanel({ first, second }: { readonly first: number | null; readonly second: number }) {
  const runs = useStudio((state) => state.project?.runs) ?? [];
  const b = runs.find(({ id }) => id === second);
  const a = runs.find(({ id }) => id === first) ?? (b === undefined ? undefined : partnerOf(runs, b));
  if (a === undefined || b === undefined) {
    return <EmptyState title="There is nothing to compare.">It takes two layers of tags.</EmptyState>;
  }
  return <Comparison a={a} b={b} runs={runs} />;
}

function Comparison({ a, b, runs }: { readonly a: RunInfo; readonly b: RunInfo; readonly runs: readonly RunInfo[] }) {
  const { value, failed, waiting } = useComparison(a.id, b.id);
  return (
    <Panel
      id="compare-title"
      title="Compare two layers"
      tools={<Tools a={a} b={b} comparison={value} />}
      busy={waiting}
    >
      <Choice a={a} b={b} runs={runs} />
      {failed === null ? null : (
        <p role="alert" className={styles.problem}>
          They could not be compared: {failed}
        </p>
      )}
      {value === null && failed === null ? <Spinner label="Comparing…" /> : null}
      {value === null ? null : (
        <>
          <Measures comparison={value} a={runTitle(a, runs)} b={runTitle(b, runs)} />
          <div className={styles.lists}>
            <ChangedTags title="Gained" changes={value.gained} tags={value.gainedTags} giving={b.id} other={a.id} />
            <ChangedTags title="Lost" changes={value.lost} tags={value.lostTags} giving={a.id} other={b.id} />
          </div>
        </>
      )}
    </Panel>
  );
}

function useComparison(a: number, b: number) {
  const { analysis } = useServices();
  const projectId = useStudio((state) => state.project?.project.id ?? '');
  const filter = useStudio((state) => state.filter);
  const version = useStudio((state) => state.dataVersion);
  const key = JSON.stringify([projectId, a, b, filter]);
  const answer = useLatest(key, version, () => analysis.compareRuns(a, b, filter));
  const value = answer.key === key ? answer.value : null;
  return { value, failed: answer.failed, waiting: value === null || answer.version < version };
}

function Choice({ a, b, runs }: { readonly a: RunInfo; readonly b: RunInfo; readonly runs: readonly RunInfo[] }) {
  const showPanel = useStudio((state) => state.showPanel);
  function optionsWithout(other: RunInfo) {
    return runs
      .filter(({ id }) => id !== other.id)
      .map((run) => ({ value: String(run.id), label: runTitle(run, runs) }));
  }
  return (
    <div className={styles.choice}>
      <SelectField
        label="From"
        value={String(a.id)}
        options={optionsWithout(b)}
        onValue={(id) => showPanel({ kind: 'compare', a: Number(id), b: b.id })}
      />
      <SelectField
        label="To"
        value={String(b.id)}
        options={optionsWithout(a)}
        onValue={(id) => showPanel({ kind: 'compare', a: a.id, b: Number(id) })}
      />
      <Button onClick={() => showPanel({ kind: 'compare', a: b.id, b: a.id })}>Swap</Button>
    </div>
  );
}

function Tools({
  a,
  b,
  comparison,
}: {
  readonly a: RunInfo;
  readonly b: RunInfo;
  readonly comparison: RunComparison | null;
}) {
  const { page } = useServices();
  const runs = useStudio((state) => state.project?.runs) ?? [];
  const showPanel = useStudio((state) => state.showPanel);
  function save(found: RunComparison): void {
    const csv = figureCsv(comparisonSheet(found, runTitle(a, runs), runTitle(b, runs)));
    page.saveBlob(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${fileNameOf(`${a.label} ${b.label}`)}.csv`);
  }
  return (
    <>
      {comparison === null ? null : (
        <Button size="s" onClick={() => save(comparison)}>
          CSV
        </Button>
      )}
      <IconButton icon="close" label="Close" onClick={() => showPanel(null)} />
    </>
  );
}
