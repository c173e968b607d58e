/** Reaches into the worker that holds a model, as a debugger may: the studio itself has no such door. */
import type { Page, Worker } from 'playwright-core';

/** Workers that hold a model, the newest last. */
async function modelWorkers(page: Page): Promise<readonly Worker[]> {
  const found: Worker[] = [];
  for (const worker of page.workers()) {
    // One that is just ending does not answer any more.
    if ((await worker.evaluate(() => self.name).catch(() => '')) === 'model') found.push(worker);
  }
  return found;
}

/** The worker that holds a model, once there is one other than those known. */
export async function modelWorker(page: Page, known: readonly Worker[] = []): Promise<Worker> {
  for (let tries = 0; tries < 600; tries += 1) {
    const fresh = (await modelWorkers(page)).find((worker) => !known.includes(worker));
    if (fresh !== undefined) return fresh;
    await page.waitForTimeout(100);
  }
  throw new Error('No worker of this page holds a model.');
}

/** `device`: the GPU's device is destroyed; `worker`: it ends from inside, without a word to anyone; `none`: nothing. */
export type Accident = 'device' | 'worker' | 'none';

declare global {
  // Set in the worker by `befall`.
  var computed: number;
}

/** Lets an accident happen when the worker has sent the GPU so many commands: a token of the nano model takes some forty. */
export async function befall(worker: Worker, accident: Accident, commands: number): Promise<void> {
  await worker.evaluate(
    ([what, after]) => {
      let device: GPUDevice | null = null;
      globalThis.computed = 0;
      const [create, dispatch] = [
        Reflect.get(GPUDevice.prototype, 'createCommandEncoder'),
        Reflect.get(GPUComputePassEncoder.prototype, 'dispatchWorkgroups'),
      ];
      GPUDevice.prototype.createCommandEncoder = function (...given) {
        // eslint-disable-next-line @typescript-eslint/no-this-alias -- the device is nowhere else to be had
        device = this;
        return create.apply(this, given);
      };
      GPUComputePassEncoder.prototype.dispatchWorkgroups = function (...given) {
        globalThis.computed += 1;
        if (globalThis.computed === after && what === 'device') device?.destroy();
        if (globalThis.computed === after && what === 'worker') self.close();
        dispatch.apply(this, given);
      };
    },
    [accident, commands] as const,
  );
}

/** Waits until the worker has sent so many commands since `befall`. */
export async function untilComputed(page: Page, worker: Worker, commands: number): Promise<void> {
  while ((await worker.evaluate(() => globalThis.computed)) < commands) await page.waitForTimeout(50);
}
