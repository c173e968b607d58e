import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { formatBytes } from '../../ui/format.ts';
import { Progress } from '../../ui/progress.tsx';
import { useStudio } from '../studio.tsx';
import styles from './drop-zone.module.css';

/** A file from an address: the one thing here that leaves the machine, and only when asked to. */
export function UrlSource() {
  const addUrl = useStudio((state) => state.addUrl);
  const download = useStudio((state) => state.download);
  const cancel = useStudio((state) => state.cancelDownload);
  const [url, setUrl] = useState('');
  const fetching = download !== null && download.problem === null;
  return (
    <form
      className={styles.source}
      onSubmit={(event) => {
        event.preventDefault();
        void addUrl(url.trim());
      }}
    >
      <div className={styles.line}>
        <TextField
          autoFocus
          type="url"
          required
          label="Address of a file"
          placeholder="https://"
          value={url}
          disabled={fetching}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        {fetching ? <Button onClick={cancel}>Cancel</Button> : <Button type="submit">Fetch</Button>}
      </div>
      {fetching ? <Fetching /> : null}
      {download?.problem == null ? null : (
        <p role="alert" className={styles.problem}>
          {download.problem}
        </p>
      )}
    </form>
  );
}

function Fetching() {
  const progress = useStudio((state) => state.download?.progress);
  if (progress == null) return <p className={styles.state}>Asking the server…</p>;
  const { host, bytes, totalBytes } = progress;
  const total = totalBytes === undefined ? '' : ` of ${formatBytes(totalBytes)}`;
  return (
    <>
      <Progress label={`Fetching from ${host}`} value={bytes} max={totalBytes} />
      <p className={styles.state}>
        {formatBytes(bytes)}
        {total} from {host}
      </p>
    </>
  );
}
