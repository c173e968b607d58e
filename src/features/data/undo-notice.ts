/** Offers to take back a change of tags. Only the newest offer stands: undo goes backwards, one change at a time. */
import type { Notice, StudioState } from '../../store/state.ts';

type NoticeState = Pick<StudioState, 'notices' | 'notify' | 'dismiss' | 'undoVerdict'>;

const tookBack = 'Took back the last change of tags.';
const offers = new WeakSet<object>();

function isOurs({ text, action }: Notice): boolean {
  return text === tookBack || (action !== null && offers.has(action));
}

function clear({ notices, dismiss }: NoticeState): void {
  for (const notice of notices) if (isOurs(notice)) dismiss(notice.id);
}

/** Says what was done, with the way back. */
export function offerUndo(state: NoticeState, done: string): void {
  clear(state);
  const action = { label: 'Undo', run: () => void state.undoVerdict() };
  offers.add(action);
  state.notify({ kind: 'info', text: done, action });
}

/** Takes the last change back and says so. */
export async function undoLast(state: NoticeState): Promise<void> {
  clear(state);
  await state.undoVerdict();
  state.notify({ kind: 'info', text: tookBack, action: null });
}
