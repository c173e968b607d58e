import { useEffect, useState } from 'react';
import { useStudio } from '../features/studio.tsx';
import type { SessionState } from '../store/state.ts';
import { Button } from '../ui/button.tsx';
import { formatTime } from '../ui/format.ts';
import { EmptyState } from '../ui/notice.tsx';
import { Spinner } from '../ui/progress.tsx';
import styles from './app.module.css';
import { takeOverAfterReload } from './take-over.ts';

type Closed = Exclude<SessionState, { readonly state: 'open' }>;

/** What stands in place of the studio while it is not open in this tab. */
export function SessionScreen({ session }: { readonly session: Closed }) {
  return (
    <main className={styles.screen}>
      <Content session={session} />
    </main>
  );
}

function Content({ session }: { readonly session: Closed }) {
  switch (session.state) {
    case 'opening':
      return <Opening />;
    case 'elsewhere':
      return <Elsewhere session={session} />;
    case 'taken':
      return (
        <EmptyState
          level={1}
          title="The studio moved to another tab."
          action={
            <Button kind="primary" onClick={takeOverAfterReload}>
              Use it here
            </Button>
          }
        >
          One tab works on the data at a time. Everything that was committed is there; a run goes on where it was.
        </EmptyState>
      );
    case 'failed':
      return <Failed message={session.message} />;
  }
}

/** Opening takes a moment at most: only a slow one is spoken of. */
function Opening() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), 400);
    return () => window.clearTimeout(timer);
  }, []);
  return slow ? <Spinner label="Opening the studio…" /> : null;
}

function Elsewhere({ session }: { readonly session: Extract<Closed, { readonly state: 'elsewhere' }> }) {
  const open = useStudio((state) => state.open);
  const { holder, takingOver } = session;
  const project = holder?.project ?? null;
  return (
    <EmptyState
      level={1}
      title="The studio is open in another tab."
      action={
        <Button kind="primary" disabled={takingOver} onClick={() => void open(true)}>
          {takingOver ? 'The other tab lets go…' : 'Use it here'}
        </Button>
      }
    >
      {holder === null ? null : (
        <p>
          {project === null ? 'It has been open there' : `“${project}” has been open there`} since{' '}
          {formatTime(holder.since)}.
        </p>
      )}
      <p>
        One tab works on the data at a time. The other one finishes what it is writing and lets go; nothing is lost.
      </p>
    </EmptyState>
  );
}

function Failed({ message }: { readonly message: string }) {
  const open = useStudio((state) => state.open);
  const saveDatabase = useStudio((state) => state.saveDatabase);
  const notices = useStudio((state) => state.notices);
  return (
    <EmptyState
      level={1}
      title="The studio could not be opened."
      action={
        <>
          <Button kind="primary" onClick={() => void open(false)}>
            Try again
          </Button>
          <Button onClick={() => void saveDatabase()}>Download the database</Button>
        </>
      }
    >
      <p role="alert">{message}</p>
      <p>Nothing was changed or deleted. The database file holds your taggings, runs and reviews.</p>
      {notices.map((notice) => (
        <p key={notice.id} className={styles.problem}>
          {notice.text}
        </p>
      ))}
    </EmptyState>
  );
}
