import { expect, it } from 'vitest';
import { noticeMilliseconds } from './notice-slice.ts';
import { testStore } from './test-clients.ts';

function noticeStore() {
  const timers: (() => void)[] = [];
  const waits: number[] = [];
  const store = testStore({
    page: {
      after(milliseconds, run) {
        waits.push(milliseconds);
        timers.push(run);
      },
    },
  });
  return { store, timers, waits };
}

it('lets a message go after the time in which it can be undone', () => {
  const { store, timers, waits } = noticeStore();
  store.getState().notify({ kind: 'info', text: 'Deleted.', action: null });
  expect(waits).toEqual([noticeMilliseconds]);
  timers[0]?.();
  expect(store.getState().notices).toEqual([]);
});

it('keeps problems until they are dismissed', () => {
  const { store, timers } = noticeStore();
  store.getState().notify({ kind: 'problem', text: 'No room.', action: null });
  expect(timers).toEqual([]);
  store.getState().dismiss(store.getState().notices[0]!.id);
  expect(store.getState().notices).toEqual([]);
});

it('shows four at most, the newest last', () => {
  const { store } = noticeStore();
  for (let count = 1; count <= 6; count += 1) {
    store.getState().notify({ kind: 'info', text: String(count), action: null });
  }
  expect(store.getState().notices.map(({ text }) => text)).toEqual(['3', '4', '5', '6']);
});
