import { describe, expect, it, vi } from 'vitest';
import { Latest } from './latest.ts';

interface Question {
  readonly load: () => Promise<string>;
  answer(value: string): void;
  fail(message: string): void;
}

function question(): Question {
  const { promise, resolve, reject } = withResolvers();
  return { load: vi.fn(() => promise), answer: resolve, fail: (message) => reject(new Error(message)) };
}

function withResolvers(): {
  readonly promise: Promise<string>;
  readonly resolve: (value: string) => void;
  readonly reject: (error: Error) => void;
} {
  const handles: { resolve?: (value: string) => void; reject?: (error: Error) => void } = {};
  const promise = new Promise<string>((resolve, reject) => Object.assign(handles, { resolve, reject }));
  return {
    promise,
    resolve: (value) => handles.resolve?.(value),
    reject: (error) => handles.reject?.(error),
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe('Latest', () => {
  it('keeps the former answer until the next one is here', async () => {
    const latest = new Latest<string>();
    const first = question();
    const second = question();
    latest.ask({ key: 'a', version: 1, load: first.load });
    first.answer('one');
    await settled();
    latest.ask({ key: 'b', version: 1, load: second.load });
    expect(latest.answer()).toMatchObject({ key: 'a', value: 'one' });
    second.answer('two');
    await settled();
    expect(latest.answer()).toMatchObject({ key: 'b', value: 'two' });
  });

  it('never takes an answer to another question that comes late', async () => {
    const latest = new Latest<string>();
    const slow = question();
    const quick = question();
    latest.ask({ key: 'a', version: 1, load: slow.load });
    latest.ask({ key: 'b', version: 1, load: quick.load });
    quick.answer('quick');
    await settled();
    slow.answer('slow');
    await settled();
    expect(latest.answer().value).toBe('quick');
  });

  it('does not ask again what it knows already, but does where that failed', async () => {
    const latest = new Latest<string>();
    const [first, again, other, retried] = [question(), question(), question(), question()];
    latest.ask({ key: 'a', version: 1, load: first.load });
    first.answer('one');
    await settled();
    latest.ask({ key: 'a', version: 1, load: again.load });
    expect(again.load).not.toHaveBeenCalled();
    latest.ask({ key: 'b', version: 1, load: other.load });
    other.fail('no such column');
    await settled();
    latest.ask({ key: 'a', version: 1, load: retried.load });
    expect(retried.load).toHaveBeenCalledOnce();
  });

  it('asks once at a time while the data changes, takes what comes and then asks for the newest', async () => {
    const latest = new Latest<string>();
    const asked = [question(), question(), question()];
    for (const [version, item] of asked.entries()) latest.ask({ key: 'a', version, load: item.load });
    expect(asked.map((item) => vi.mocked(item.load).mock.calls.length)).toEqual([1, 0, 0]);
    asked[0]?.answer('old');
    await settled();
    expect(latest.answer()).toMatchObject({ value: 'old', version: 0 });
    expect(asked.map((item) => vi.mocked(item.load).mock.calls.length)).toEqual([1, 0, 1]);
    asked[2]?.answer('new');
    await settled();
    expect(latest.answer()).toMatchObject({ value: 'new', version: 2 });
  });

  it('says why there is no answer and keeps the former one', async () => {
    const latest = new Latest<string>();
    const good = question();
    const bad = question();
    latest.ask({ key: 'a', version: 1, load: good.load });
    good.answer('one');
    await settled();
    latest.ask({ key: 'b', version: 1, load: bad.load });
    bad.fail('no such column');
    await settled();
    expect(latest.answer()).toMatchObject({ key: 'a', value: 'one', failed: 'no such column' });
  });
});
