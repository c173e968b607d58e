import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useStudio } from '../studio.tsx';
import { filesOfFolder, othersLine, type FoundFiles } from './dropped-files.ts';
import styles from './drop-zone.module.css';
import { PasteText } from './paste-text.tsx';
import { UrlSource } from './url-source.tsx';

/** React does not know the attribute that makes a field take a folder: it is set on the element. */
function pickFolder(input: HTMLInputElement | null): void {
  if (input === null) return;
  input.webkitdirectory = true;
  input.click();
}

/** Where files go in: dropped, picked, pasted or fetched. `children` are further buttons. */
export function DropZone({ children }: { readonly children?: ReactNode }) {
  const addFiles = useStudio((state) => state.addFiles);
  const notify = useStudio((state) => state.notify);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState<'text' | 'url' | null>(null);

  function take(input: HTMLInputElement, all: (files: readonly File[]) => FoundFiles): void {
    const chosen = all([...(input.files ?? [])]);
    input.value = '';
    const line = othersLine(chosen.others);
    if (line !== null) notify({ kind: 'info', text: line, action: null });
    if (chosen.files.length > 0) void addFiles(chosen.files);
  }

  return (
    <div className={styles.zone} role="group" aria-label="Add data">
      <p className={styles.title}>Drop files or folders here</p>
      <p className={styles.forms}>
        JSON, JSONL, CSV, TSV, Parquet, text · Alpaca, ShareGPT, OpenAI messages · also .gz
      </p>
      <div className={styles.buttons}>
        <Button kind="primary" onClick={() => files.current?.click()}>
          Choose files
        </Button>
        <Button onClick={() => pickFolder(folder.current)}>Choose a folder</Button>
        {children}
      </div>
      <div className={styles.others}>
        <Button kind="link" aria-expanded={other === 'text'} onClick={() => setOther(other === 'text' ? null : 'text')}>
          Paste text
        </Button>
        <Button kind="link" aria-expanded={other === 'url'} onClick={() => setOther(other === 'url' ? null : 'url')}>
          Fetch from a URL
        </Button>
      </div>
      {other === 'text' ? <PasteText onDone={() => setOther(null)} /> : null}
      {other === 'url' ? <UrlSource /> : null}
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        onChange={(event) => take(event.currentTarget, (chosen) => ({ files: [...chosen], others: [] }))}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label="Folder to import"
        onChange={(event) => take(event.currentTarget, filesOfFolder)}
      />
    </div>
  );
}
