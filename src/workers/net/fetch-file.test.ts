import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchFile, type FetchFileOptions, type FileTarget } from './fetch-file.ts';

const url = new URL('https://example.org/params_shard_0.bin');

function memoryTarget(start: readonly number[] = []): FileTarget & { readonly content: number[] } {
  const content = [...start];
  return {
    content,
    get bytes() {
      return content.length;
    },
    write: (bytes) => {
      content.push(...bytes);
      return Promise.resolve();
    },
    restart: () => {
      content.length = 0;
      return Promise.resolve();
    },
  };
}

interface Server {
  readonly content: readonly number[];
  readonly ranges: boolean;
  /** Bytes that each answer brings before it breaks off; whole answers once they are out. */
  readonly cuts: readonly number[];
}

function startOf(init: RequestInit | undefined): number {
  const range = new Headers(init?.headers).get('range');
  return Number(/^bytes=(\d+)-$/u.exec(range ?? '')?.[1] ?? 0);
}

function bodyOf(bytes: readonly number[], most: number | undefined): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (!sent) controller.enqueue(Uint8Array.from(bytes.slice(0, most)));
      else if (most === undefined) controller.close();
      else controller.error(new TypeError('network error'));
      sent = true;
    },
  });
}

/** A server as `fetch` sees it, and the starts that were asked for. */
function serverFetch({ content, ranges, cuts }: Server): { readonly fetch: typeof fetch; readonly asked: number[] } {
  const asked: number[] = [];
  const left = [...cuts];
  function answer(_: unknown, init?: RequestInit): Promise<Response> {
    const from = startOf(init);
    asked.push(from);
    if (ranges && from > 0 && from >= content.length) return Promise.resolve(new Response(null, { status: 416 }));
    const start = ranges ? from : 0;
    const body = bodyOf(content.slice(start), left.shift());
    return Promise.resolve(new Response(body, { status: start > 0 ? 206 : 200 }));
  }
  return { fetch: answer, asked };
}

function options(part: Partial<FetchFileOptions>): FetchFileOptions {
  return {
    signal: new AbortController().signal,
    fetch: serverFetch({ content: [], ranges: true, cuts: [] }).fetch,
    pageProtocol: 'https:',
    wait: () => Promise.resolve(),
    expectedBytes: null,
    onBytes: () => undefined,
    ...part,
  };
}

describe('fetchFile', () => {
  it('brings the content over any broken line, with ranges or without, and from any start', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(255), { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat(12), { maxLength: 4 }),
        fc.boolean(),
        fc.nat(40),
        async (content, cuts, ranges, start) => {
          const target = memoryTarget(content.slice(0, start));
          let bytes = target.bytes;
          const { fetch } = serverFetch({ content, ranges, cuts });
          await fetchFile(
            url,
            target,
            options({ fetch, expectedBytes: content.length, onBytes: (more) => (bytes += more) }),
          );
          expect(target.content).toEqual(content);
          expect(bytes).toBe(content.length);
        },
      ),
    );
  });

  it('asks for the rest alone', async () => {
    const { fetch, asked } = serverFetch({ content: [1, 2, 3, 4, 5], ranges: true, cuts: [2, 1] });
    await fetchFile(url, memoryTarget(), options({ fetch, expectedBytes: 5 }));
    expect(asked).toEqual([0, 2, 3]);
  });

  it('asks for nothing where all is there, and begins anew where too much is', async () => {
    const { fetch, asked } = serverFetch({ content: [1, 2], ranges: true, cuts: [] });
    await fetchFile(url, memoryTarget([1, 2]), options({ fetch, expectedBytes: 2 }));
    expect(asked).toEqual([]);
    const long = memoryTarget([9, 9, 9]);
    await fetchFile(url, long, options({ fetch, expectedBytes: 2 }));
    expect(long.content).toEqual([1, 2]);
  });

  it('begins anew where the server has less than is there', async () => {
    const { fetch, asked } = serverFetch({ content: [1, 2], ranges: true, cuts: [] });
    const target = memoryTarget([9, 9, 9]);
    await fetchFile(url, target, options({ fetch }));
    expect(target.content).toEqual([1, 2]);
    expect(asked).toEqual([3, 0]);
  });

  it('waits longer each time, and gives up after six tries that bring nothing', async () => {
    const waits: number[] = [];
    const { fetch } = serverFetch({ content: [1, 2], ranges: true, cuts: Array.from({ length: 9 }, () => 0) });
    const fetching = fetchFile(
      url,
      memoryTarget(),
      options({
        fetch,
        expectedBytes: 2,
        wait: (milliseconds) => {
          waits.push(milliseconds);
          return Promise.resolve();
        },
      }),
    );
    await expect(fetching).rejects.toThrow(/network error.*can go on later/su);
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000]);
  });

  it('does not try again what will not change', async () => {
    let asked = 0;
    function missing(): Promise<Response> {
      asked += 1;
      return Promise.resolve(new Response('', { status: 404 }));
    }
    await expect(fetchFile(url, memoryTarget(), options({ fetch: missing }))).rejects.toThrow(
      /nothing at this address/,
    );
    const { fetch } = serverFetch({ content: [1, 2, 3], ranges: true, cuts: [] });
    await expect(fetchFile(url, memoryTarget(), options({ fetch, expectedBytes: 2 }))).rejects.toThrow(
      /than the 2 bytes/,
    );
    expect(asked).toBe(1);
  });

  it('tries again when the server has trouble, and when there is no answer', async () => {
    let asked = 0;
    function troubled(): Promise<Response> {
      asked += 1;
      if (asked === 1) return Promise.resolve(new Response('', { status: 503 }));
      if (asked === 2) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(new Response(Uint8Array.of(7)));
    }
    const target = memoryTarget();
    await fetchFile(url, target, options({ fetch: troubled, expectedBytes: 1 }));
    expect(target.content).toEqual([7]);
  });

  it('stops with an AbortError', async () => {
    const controller = new AbortController();
    const { fetch } = serverFetch({ content: [1, 2, 3], ranges: true, cuts: [1] });
    const fetching = fetchFile(
      url,
      memoryTarget(),
      options({ fetch, expectedBytes: 3, signal: controller.signal, onBytes: () => controller.abort() }),
    );
    await expect(fetching).rejects.toHaveProperty('name', 'AbortError');
  });
});
