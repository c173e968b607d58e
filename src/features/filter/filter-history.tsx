import { useEffect } from 'react';
import { isFilterLast } from '../../store/filter-steps.ts';
import type { StudioState } from '../../store/state.ts';
import { IconButton } from '../../ui/button.tsx';
import { useStudio, useStudioState } from '../studio.tsx';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  );
}

/** True for a key that is meant for the page, with the modifier of commands. */
function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.defaultPrevented && !isTyping(event.target);
}

/** What a key does to the filter: Ctrl or Cmd + Z takes its last change back, with Shift (or as Ctrl + Y) it comes again. */
function changeOf(event: KeyboardEvent, state: StudioState): (() => void) | null {
  if (!isCommand(event)) return null;
  const key = event.key.toLowerCase();
  const { filterSteps, undoable, undoFilter, redoFilter } = state;
  if (key === 'y' || (key === 'z' && event.shiftKey)) return filterSteps.future.length > 0 ? redoFilter : null;
  return key === 'z' && isFilterLast(filterSteps, undoable) ? undoFilter : null;
}

/** Back and forward through the changes of the filter; the browser's own buttons go the same way. */
export function FilterHistory() {
  const state = useStudioState();
  const past = useStudio((studio) => studio.filterSteps.past.length);
  const future = useStudio((studio) => studio.filterSteps.future.length);
  const undo = useStudio((studio) => studio.undoFilter);
  const redo = useStudio((studio) => studio.redoFilter);
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const change = changeOf(event, state());
      if (change === null) return;
      event.preventDefault();
      change();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [state]);
  if (past + future === 0) return null;
  return (
    <>
      <IconButton
        icon="undo"
        size="s"
        label="Undo the last change of the filter"
        disabled={past === 0}
        onClick={undo}
      />
      <IconButton icon="redo" size="s" label="Redo the change of the filter" disabled={future === 0} onClick={redo} />
    </>
  );
}
