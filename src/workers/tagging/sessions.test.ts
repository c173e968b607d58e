import { describe, expect, it } from 'vitest';
import type { Engine } from '../../engines/engine.ts';
import { fakeEngine } from '../../engines/fake/engine.ts';
import { webllmEngine } from '../../engines/webllm/engine.ts';
import { keptModel, scriptedModels } from '../../engines/webllm/scripted-models.ts';
import { Sessions } from './sessions.ts';

const host = { readAsset: () => Promise.reject(new Error('no assets')), appVersion: 'test' };
const never = new AbortController().signal;

/** The fake engine, taking a while to open, counting how often it is opened. */
function slowEngine(checks: Engine['check'] = () => Promise.resolve({ ok: true })) {
  const opened: string[] = [];
  const engine: Engine = {
    ...fakeEngine,
    check: checks,
    open: async (config, options) => {
      opened.push(JSON.stringify(config));
      await new Promise((resolve) => setTimeout(resolve, 5));
      options.signal.throwIfAborted();
      return fakeEngine.open(config, options);
    },
  };
  return { opened, sessions: new Sessions(() => Promise.resolve(engine), host) };
}

describe('Sessions', () => {
  it('opens an engine once for one configuration, whatever the order of its keys', async () => {
    const { opened, sessions } = slowEngine();
    const first = sessions.get('fake', { failEvery: 2, delayMs: 0 }, never);
    const second = sessions.get('fake', { delayMs: 0, failEvery: 2 }, never);
    expect(await second).toBe(await first);
    await sessions.get('fake', {}, never);
    expect(opened).toHaveLength(2);
  });

  it('opens an engine for each call where it wants that, so that what it stands on may change', async () => {
    let label = 'before';
    const models = scriptedModels(() => '');
    const kept = { ...models.host, kept: () => Promise.resolve({ ...keptModel, label }) };
    const sessions = new Sessions(() => Promise.resolve(webllmEngine), { ...host, models: kept });
    const before = await sessions.get('webllm', { model: keptModel.id }, never);
    label = 'after';
    const after = await sessions.get('webllm', { model: keptModel.id }, never);
    expect([before.identity.model, after.identity.model]).toEqual(['before', 'after']);
  });

  it('opens it anew for a second caller when the first one stopped', async () => {
    const { opened, sessions } = slowEngine();
    const controller = new AbortController();
    const stopped = sessions.get('fake', {}, controller.signal);
    const waiting = sessions.get('fake', {}, never);
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect((await waiting).identity.engine).toBe('fake');
    expect(opened).toHaveLength(2);
  });

  it('says why an engine cannot run, and tries again at the next call', async () => {
    let tries = 0;
    const { sessions } = slowEngine(() => {
      tries += 1;
      return Promise.resolve({ ok: false, reason: 'There is no GPU.', remedy: 'Use Instant.' });
    });
    for (let i = 0; i < 2; i++) {
      await expect(sessions.get('fake', {}, never)).rejects.toThrow('cannot run here: There is no GPU. Use Instant.');
    }
    expect(tries).toBe(2);
  });
});
