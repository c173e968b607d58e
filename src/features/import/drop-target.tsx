import { useEffect, useState, type ReactNode } from 'react';
import { useStudio } from '../studio.tsx';
import { walkDrop } from '../walk-entries.ts';
import { filesOfDrop, othersLine } from './dropped-files.ts';
import styles from './drop-target.module.css';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** Takes files dropped anywhere on the page: data, or a model where models are shown. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const over = useFileDrop();
  const models = useStudio((state) => state.view === 'models');
  const project = useStudio((state) => state.project?.project.name);
  return (
    <>
      {children}
      {over ? (
        <div className={styles.overlay} aria-hidden="true">
          <p className={styles.text}>
            {models
              ? 'Drop a model’s folder'
              : project === undefined
                ? 'Drop to look inside'
                : `Drop to add to “${project}”`}
          </p>
        </div>
      ) : null}
    </>
  );
}

/** Listens on the window; true while files are held over the page. */
function useFileDrop(): boolean {
  const addFiles = useStudio((state) => state.addFiles);
  const models = useStudio((state) => state.view === 'models');
  const giveModelFiles = useStudio((state) => state.giveModelFiles);
  const notify = useStudio((state) => state.notify);
  const [over, setOver] = useState(false);
  useEffect(() => {
    async function take(transfer: DataTransfer): Promise<void> {
      if (models) return giveModelFiles(await walkDrop(transfer));
      const { files, others } = await filesOfDrop(transfer);
      const line = othersLine(others);
      if (line !== null) notify({ kind: 'info', text: line, action: null });
      if (files.length > 0) await addFiles(files);
      else if (line === null) notify({ kind: 'info', text: 'There was no file in what you dropped.', action: null });
    }
    function onOver(event: DragEvent): void {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function onLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      setOver(false);
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      void take(event.dataTransfer);
    }
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [addFiles, giveModelFiles, models, notify]);
  return over;
}
