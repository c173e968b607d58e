import { isBeforeImport } from '../../store/imports.ts';
import type { PendingImport } from '../../store/state.ts';
import { useStudio } from '../studio.tsx';
import styles from './import-strip.module.css';
import { DoneLine, FailedLine, RunningLine, WaitingForChoice } from './strip-lines.tsx';

/** From here on finished files share one line: the view below matters more. */
const mostDoneLines = 2;

/**
 * A line for every file on its way in or just in, above the view, so that the rest can be used meanwhile. Files that
 * wait for a choice and refused ones are in the import panel while that is open.
 */
export function ImportStrip() {
  const imports = useStudio((state) => state.imports);
  const choosing = useStudio((state) => state.panel?.kind === 'import');
  const done = imports.filter((entry) => entry.state === 'done');
  const others = imports.filter((entry) => entry.state !== 'done' && !(choosing && isBeforeImport(entry)));
  const waiting = others.filter((entry) => entry.state === 'inspecting' || entry.state === 'ready').length;
  if (done.length === 0 && others.length === 0) return null;
  return (
    <ul className={styles.strip} aria-label="Imports">
      {done.length > mostDoneLines ? (
        <DoneLine entries={done} name={`${done.length} files are in`} />
      ) : (
        done.map((entry) => <DoneLine key={entry.id} entries={[entry]} name={entry.file.name} />)
      )}
      {others.map((entry) => (
        <OtherLine key={entry.id} entry={entry} />
      ))}
      {waiting > 0 ? <WaitingForChoice files={waiting} /> : null}
    </ul>
  );
}

function OtherLine({ entry }: { readonly entry: PendingImport }) {
  switch (entry.state) {
    case 'waiting':
    case 'importing':
      return <RunningLine entry={entry} />;
    case 'refused':
      return (
        <FailedLine entry={entry}>{'refused' in entry.inspection ? entry.inspection.refused.message : null}</FailedLine>
      );
    case 'failed':
      return <FailedLine entry={entry}>{entry.message}</FailedLine>;
    case 'inspecting':
    case 'ready':
    case 'done':
      return null;
  }
}
