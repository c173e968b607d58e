import type { PendingImport } from '../../store/state.ts';
import type { FilePreview } from '../../workers/import/contract.ts';
import { IconButton } from '../../ui/button.tsx';
import { formatBytes, formatPlural } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Spinner } from '../../ui/progress.tsx';
import { useStudio } from '../studio.tsx';
import { DatasetCard } from './dataset-card.tsx';
import { fileFacts, placeOf } from './file-facts.ts';
import styles from './file-card.module.css';

/** One file before it comes in: what it is, what it holds, what is made of it. */
export function FileCard({ entry }: { readonly entry: PendingImport }) {
  const dismiss = useStudio((state) => state.dismissImport);
  // One below the panel's title, which is the page's own where no project is open.
  const inProject = useStudio((state) => state.project !== null);
  const Heading = inProject ? 'h3' : 'h2';
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Icon name="file" />
        <Heading className={styles.file}>{entry.file.name}</Heading>
        <span className={styles.facts}>{factsOf(entry)}</span>
        <IconButton icon="close" size="s" label={`Leave ${entry.file.name} out`} onClick={() => dismiss(entry.id)} />
      </div>
      <FileBody entry={entry} />
    </li>
  );
}

function factsOf(entry: PendingImport): string {
  if ('inspection' in entry && !('refused' in entry.inspection)) return fileFacts(entry.inspection);
  return formatBytes(entry.file.size);
}

function FileBody({ entry }: { readonly entry: PendingImport }) {
  switch (entry.state) {
    case 'inspecting':
      return <Spinner label="Looking inside…" />;
    case 'refused':
      return 'refused' in entry.inspection ? (
        <p className={styles.refused}>
          <Icon name="alert" />
          <span>{entry.inspection.refused.message}</span>
        </p>
      ) : null;
    case 'failed':
      return (
        <p className={styles.refused}>
          <Icon name="alert" />
          <span>{entry.message}</span>
        </p>
      );
    case 'ready':
      return 'refused' in entry.inspection ? null : (
        <>
          <Problems inspection={entry.inspection} />
          {entry.choices.map((choice) => (
            <DatasetCard
              key={choice.wrapperKey ?? ''}
              importId={entry.id}
              choice={choice}
              several={entry.choices.length > 1}
              here={'refused' in entry.inspection ? [] : entry.inspection.alreadyHere.map(({ name }) => name)}
            />
          ))}
        </>
      );
    default:
      return null;
  }
}

function Problems({ inspection }: { readonly inspection: FilePreview }) {
  const [first, ...rest] = inspection.problems;
  if (first === undefined) return null;
  return (
    <details className={styles.problems}>
      <summary>
        {formatPlural(rest.length + 1, 'row')} near the start cannot be read. The rest comes in; bad rows are listed
        afterwards.
      </summary>
      <ul>
        {inspection.problems.map((problem, index) => (
          <li key={index}>
            {placeOf(problem)} {problem.message}
          </li>
        ))}
      </ul>
    </details>
  );
}
