import { expect, it } from 'vitest';
import { runInfo, testStore } from './test-clients.ts';

/** A store whose page counts what keeps the machine awake. */
function studio() {
  const page = { kept: 0, hide: () => undefined as unknown };
  const ends: (() => void)[] = [];
  const store = testStore({
    tagging: {
      start: () =>
        new Promise((resolve) => {
          ends.push(() => resolve(runInfo()));
        }),
    },
    page: {
      keepAwake: (onHidden) => {
        page.kept += 1;
        page.hide = onHidden;
        return () => void (page.kept -= 1);
      },
    },
  });
  return { store, page, end: () => ends[0]?.() };
}

it('keeps the machine awake for a run on the GPU, and says once that a hidden tab is slow', async () => {
  const { store, page, end } = studio();
  const running = store.getState().startRun('webllm', { kind: 'everything' });
  expect(page.kept).toBe(1);
  page.hide();
  page.hide();
  const told = store.getState().notices.filter(({ text }) => text.includes('not in view'));
  expect(told).toHaveLength(1);
  end();
  await running;
  expect(page.kept).toBe(0);
});

it('lets it sleep during any other run', async () => {
  const { store, page, end } = studio();
  const running = store.getState().startRun('instant', { kind: 'everything' });
  expect(page.kept).toBe(0);
  end();
  await running;
});
