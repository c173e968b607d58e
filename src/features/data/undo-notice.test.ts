import { describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../store/state.ts';
import { offerUndo, undoLast } from './undo-notice.ts';

function setup() {
  const notices: Notice[] = [];
  const undoVerdict = vi.fn(() => Promise.resolve());
  const state = {
    get notices() {
      return [...notices];
    },
    notify: (notice: Omit<Notice, 'id'>) => void notices.push({ ...notice, id: notices.length + 1 }),
    dismiss: (id: number) =>
      void notices.splice(
        notices.findIndex((notice) => notice.id === id),
        1,
      ),
    undoVerdict,
  };
  return { state, undoVerdict, texts: () => notices.map(({ text }) => text), notices };
}

describe('the offer to undo', () => {
  it('stands for the newest change only, and leaves other messages alone', () => {
    const { state, texts } = setup();
    state.notify({ kind: 'info', text: 'Deleted a dataset.', action: { label: 'Undo', run: () => undefined } });
    offerUndo(state, 'Added “a”.');
    offerUndo(state, 'Added “b”.');
    expect(texts()).toEqual(['Deleted a dataset.', 'Added “b”.']);
  });

  it('takes the change back when it is taken', () => {
    const { state, notices, undoVerdict } = setup();
    offerUndo(state, 'Added “a”.');
    notices[0]?.action?.run();
    expect(undoVerdict).toHaveBeenCalledOnce();
  });

  it('gives way to the word that the change is taken back', async () => {
    const { state, texts, undoVerdict } = setup();
    offerUndo(state, 'Added “a”.');
    await undoLast(state);
    await undoLast(state);
    expect(undoVerdict).toHaveBeenCalledTimes(2);
    expect(texts()).toEqual(['Took back the last change of tags.']);
  });
});
