import { useEffect, useRef } from 'react';
import { isFilterLast } from '../../store/filter-steps.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { DataGrid } from './data-grid.tsx';
import styles from './data-view.module.css';
import { DetailPane } from './detail-pane.tsx';
import { SplitView } from './split-view.tsx';
import { undoLast } from './undo-notice.ts';
import { UntaggedHint } from './untagged-hint.tsx';
import { useRowPlace } from './use-row-place.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Ctrl or Cmd + Z takes back the last change of tags, except where it belongs to a field. */
function useUndoKey(): void {
  const state = useStudioState();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const undo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!undo || event.defaultPrevented || isTyping(event.target) || state().undoable === 0) return;
      // A filter that was changed later goes first: the filter line takes that back.
      if (isFilterLast(state().filterSteps, state().undoable)) return;
      event.preventDefault();
      void undoLast(state());
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [state]);
}

/** All rows that the filter matches, and one of them whole. */
export function DataView() {
  const selected = useStudio((studio) => studio.selected);
  const select = useStudio((studio) => studio.select);
  const place = useRowPlace();
  const view = useRef<HTMLDivElement>(null);
  useUndoKey();

  function close(): void {
    select(null);
    view.current?.querySelector<HTMLElement>('[role="grid"] [data-active]')?.focus({ preventScroll: true });
  }

  const reveal = place.index === null || place.index < 0 ? null : { id: place.id, row: place.index };
  return (
    <div
      ref={view}
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && selected !== null) close();
      }}
    >
      <SplitView pane={selected === null ? null : <DetailPane selected={selected} place={place} onClose={close} />}>
        <UntaggedHint />
        <div className={styles.grid}>
          <DataGrid reveal={reveal} />
        </div>
      </SplitView>
    </div>
  );
}
