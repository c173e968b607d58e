/** Reaches into the worker that holds a model, as a debugger may: the studio itself has no such door. */
import type { Page, Worker } from 'playwright-core';

/** The newest worker that holds a model. */
export async function modelWorker(page: Page): Promise<Worker> {
  for (const worker of page.workers().toReversed()) {
    if ((await worker.evaluate(() => self.name).catch(() => '')) === 'model') return worker;
  }
  throw new Error('No worker of this page holds a model.');
}

/** Destroys the GPU's device when the model next computes something. */
export async function destroyDevice(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const device = GPUDevice.prototype;
    const create = Reflect.get(device, 'createCommandEncoder');
    device.createCommandEncoder = function (...given) {
      this.destroy();
      return create.apply(this, given);
    };
  });
}

/** Ends the worker from inside, without a word to anyone. */
export async function endWorker(worker: Worker): Promise<void> {
  // The answer of this call may well be the first thing that is lost.
  await worker.evaluate(() => self.close()).catch(() => undefined);
}
