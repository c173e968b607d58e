import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { useStudio } from '../studio.tsx';
import { filesOfFolder, othersLine } from './dropped-files.ts';
import styles from './drop-zone.module.css';
import { PasteText } from './paste-text.tsx';
import { UrlSource } from './url-source.tsx';

/** Where files go in: dropped, picked, pasted or fetched. `children` are further buttons. */
export function DropZone({ children }: { readonly children?: ReactNode }) {
  const addFiles = useStudio((state) => state.addFiles);
  const notify = useStudio((state) => state.notify);
  const [other, setOther] = useState<'text' | 'url' | null>(null);

  function takeFolder(all: readonly File[]): void {
    const { files, others } = filesOfFolder(all);
    const line = othersLine(others);
    if (line !== null) notify({ kind: 'info', text: line, action: null });
    if (files.length > 0) void addFiles(files);
  }

  return (
    <div className={styles.zone} role="group" aria-label="Add data">
      <p className={styles.title}>Drop files or folders here</p>
      <p className={styles.forms}>
        JSON, JSONL, CSV, TSV, Parquet, text · Alpaca, ShareGPT, OpenAI messages · also .gz
      </p>
      <div className={styles.buttons}>
        <FileButton picks="files" fieldLabel="Files to import" kind="primary" onFiles={(files) => void addFiles(files)}>
          Choose files
        </FileButton>
        <FileButton picks="folder" fieldLabel="Folder to import" onFiles={takeFolder}>
          Choose a folder
        </FileButton>
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
    </div>
  );
}
