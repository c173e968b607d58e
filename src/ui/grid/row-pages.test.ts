import { describe, expect, it, vi } from 'vitest';
import { RowPages, type RowSource } from './row-pages.ts';

interface Call {
  readonly start: number;
  readonly count: number;
  readonly signal: AbortSignal;
  answer(prefix: string): void;
  fail(message: string): void;
}

function setup(maxPages = 4): {
  pages: RowPages<string>;
  calls: Call[];
  source: (key: string, version?: number) => void;
} {
  const calls: Call[] = [];
  const pages = new RowPages<string>(10, maxPages);
  function load(start: number, count: number, signal: AbortSignal): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      calls.push({
        start,
        count,
        signal,
        answer: (prefix) => resolve(Array.from({ length: count }, (_, index) => `${prefix}${start + index}`)),
        fail: (message) => reject(new Error(message)),
      });
    });
  }
  return {
    pages,
    calls,
    source(key, version = 1) {
      const source: RowSource<string> = { key, version, load };
      pages.setSource(source);
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe('RowPages', () => {
  it('loads the wanted pages together and tells its listeners once', async () => {
    const { pages, calls, source } = setup();
    const listener = vi.fn();
    pages.subscribe(listener);
    source('a');
    pages.want(5, 25);
    expect(calls.map((call) => call.start)).toEqual([0, 10, 20]);
    expect(pages.row(7)).toBeUndefined();
    calls.forEach((call) => call.answer('a'));
    await settled();
    expect(pages.row(7)).toBe('a7');
    expect(pages.row(24)).toBe('a24');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('loads once at a time and then what is wanted by then', async () => {
    const { pages, calls, source } = setup();
    source('a');
    pages.want(0, 10);
    pages.want(500, 510);
    pages.want(900, 910);
    expect(calls.map((call) => call.start)).toEqual([0]);
    calls[0]?.answer('a');
    await settled();
    expect(calls.map((call) => call.start)).toEqual([0, 900]);
  });

  it('keeps at most so many pages and drops the one not used for longest', async () => {
    const { pages, calls, source } = setup(2);
    source('a');
    for (const start of [0, 10, 0, 20]) {
      pages.want(start, start + 10);
      calls.at(-1)?.answer('a');
      await settled();
    }
    expect(pages.size).toBe(2);
    expect(pages.row(0)).toBe('a0');
    expect(pages.row(10)).toBeUndefined();
    expect(pages.row(20)).toBe('a20');
  });

  it('shows the old list until the new one is here, and ignores a late answer for the old one', async () => {
    const { pages, calls, source } = setup();
    source('a');
    pages.want(0, 10);
    calls[0]?.answer('a');
    await settled();
    pages.want(10, 20);
    source('b');
    expect(calls[1]?.signal.aborted).toBe(true);
    expect(pages.row(0)).toBe('a0');
    calls[1]?.answer('late');
    calls[2]?.answer('b');
    await settled();
    expect(pages.row(10)).toBe('b10');
    expect(pages.row(0)).toBeUndefined();
  });

  it('loads again when the version grows, without aborting: constant change must not starve the view', async () => {
    const { pages, calls, source } = setup();
    source('a', 1);
    pages.want(0, 10);
    source('a', 2);
    source('a', 3);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.signal.aborted).toBe(false);
    calls[0]?.answer('old');
    await settled();
    expect(pages.row(0)).toBe('old0');
    expect(calls).toHaveLength(2);
    calls[1]?.answer('new');
    await settled();
    expect(pages.row(0)).toBe('new0');
    expect(calls).toHaveLength(2);
  });

  it('stops at a failure, says why and tries again when told to', async () => {
    const { pages, calls, source } = setup();
    source('a');
    pages.want(0, 10);
    calls[0]?.fail('the store is gone');
    await settled();
    expect(pages.problem).toBe('the store is gone');
    pages.want(0, 10);
    expect(calls).toHaveLength(1);
    pages.retry();
    expect(pages.problem).toBeNull();
    calls[1]?.answer('a');
    await settled();
    expect(pages.row(0)).toBe('a0');
  });

  it('asks for nothing while nothing is in view', () => {
    const { pages, calls, source } = setup();
    source('a');
    pages.want(0, 0);
    expect(calls).toHaveLength(0);
  });

  it('keeps the rows that say the same in a newer version', async () => {
    const pages = new RowPages<{ readonly name: string }>(2, 4);
    function source(version: number, second: string): RowSource<{ readonly name: string }> {
      return { key: 'a', version, load: () => Promise.resolve([{ name: 'first' }, { name: second }]) };
    }
    pages.setSource(source(1, 'untagged'));
    pages.want(0, 2);
    await settled();
    const before = [pages.row(0), pages.row(1)];
    pages.setSource(source(2, 'tagged'));
    await settled();
    expect(pages.row(0)).toBe(before[0]);
    expect(pages.row(1)).toEqual({ name: 'tagged' });
  });
});
