/** Runs on the GPU go on for hours with nobody at the machine. */
import type { SliceContext } from './slice.ts';

/** The engine whose runs a browser slows down or stops in the background. */
const gpuEngine = 'webllm';

const hiddenText =
  'Tagging on the GPU is slow in a tab that is not in view, and the browser may stop it. Keep the studio in a window of its own, in view, until the run is over.';

/** Does the work of a run; for one on the GPU the machine stays awake, and a hidden tab is spoken of once. */
export async function whileAwake(
  { get, clients }: SliceContext,
  engineId: string | undefined,
  work: () => Promise<void>,
): Promise<void> {
  if (engineId !== gpuEngine) return work();
  let told = false;
  const letSleep = clients.page.keepAwake(() => {
    if (!told) get().notify({ kind: 'info', text: hiddenText, action: null });
    told = true;
  });
  try {
    await work();
  } finally {
    letSleep();
  }
}
