import type { Remote } from 'comlink';
import { describe, expect, it } from 'vitest';
import type { ModelApi } from './contract.ts';
import { modelPort } from './port.ts';

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** A worker that hangs in every call but `encode`. */
function hangingWorker() {
  const end: Record<'device' | 'worker', (reason: string) => void> = { device: String, worker: String };
  const api = {
    lost: () => new Promise<string>((resolve) => (end.device = resolve)),
    encode: () => Promise.resolve([7]),
    complete: never,
    load: never,
    interrupt: () => Promise.resolve(),
  } as unknown as Remote<ModelApi>;
  const ended = new Promise<string>((resolve) => (end.worker = resolve));
  let killed = 0;
  const port = modelPort(
    { api, callable: (call) => call, ended, terminate: () => void (killed += 1) },
    'https://a.example/',
  );
  return { port, end, killed: () => killed };
}

describe('modelPort', () => {
  it('answers while the worker is there', async () => {
    expect(await hangingWorker().port.encode('x')).toEqual([7]);
  });

  it('rejects what is pending when the device is lost, and everything after', async () => {
    const { port, end } = hangingWorker();
    const pending = port.complete('p', 5);
    end.device('out of memory');
    await expect(pending).rejects.toThrow('The GPU was lost: out of memory');
    await expect(port.encode('x')).rejects.toThrow('The GPU was lost');
    expect(await port.lost).toContain('out of memory');
  });

  it('says when the worker ends by itself', async () => {
    const { port, end } = hangingWorker();
    const pending = port.complete('p', 5);
    end.worker('The worker of the model has ended.');
    await expect(pending).rejects.toThrow('has ended');
    expect(await port.lost).toContain('has ended');
  });

  it('rejects what is pending when it is closed, which is no loss', async () => {
    const { port, killed } = hangingWorker();
    const pending = port.complete('p', 5);
    port.terminate();
    await expect(pending).rejects.toThrow('The model was closed.');
    expect(killed()).toBe(1);
    expect(await Promise.race([port.lost, Promise.resolve('still there')])).toBe('still there');
  });
});
