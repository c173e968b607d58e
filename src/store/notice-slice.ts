import type { SliceContext } from './slice.ts';
import type { NoticeSlice } from './state.ts';

/** How long an undo is offered; the store frees the space of a deleted thing after the same time. */
export const noticeMilliseconds = 10_000;

/** Messages leave by themselves; problems stay until they are dismissed. */
export function createNoticeSlice({ set, clients }: SliceContext): NoticeSlice {
  let lastId = 0;
  function dismiss(id: number): void {
    set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
  }
  return {
    notices: [],
    notify(notice) {
      lastId += 1;
      const id = lastId;
      set(({ notices }) => ({ notices: [...notices.slice(-3), { ...notice, id }] }));
      if (notice.kind === 'info') clients.page.after(noticeMilliseconds, () => dismiss(id));
    },
    dismiss,
  };
}
