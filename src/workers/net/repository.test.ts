import { describe, expect, it } from 'vitest';
import { readPiece, readRepository, type RepositoryAccess } from './repository.ts';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly range: string | null;
}

/** A server of files and of answers in JSON, with faults for the next requests. */
function server(files: Readonly<Record<string, string>>, faults: (Response | 'broken')[] = []) {
  const asked: Asked[] = [];
  const waited: number[] = [];
  const access: RepositoryAccess = {
    signal: new AbortController().signal,
    pageProtocol: 'http:',
    wait: (milliseconds) => Promise.resolve(void waited.push(milliseconds)),
    fetch: (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const method = init?.method ?? 'GET';
      const range = new Headers(init?.headers).get('range');
      asked.push({ method, url, range });
      const fault = faults.shift();
      if (fault === 'broken') return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(fault ?? answer(files[url], method, range));
    },
  };
  return { access, asked, waited };
}

function answer(content: string | undefined, method: string, range: string | null): Response {
  if (content === undefined) return new Response('nothing', { status: 404 });
  const headers = { 'content-length': String(content.length) };
  if (method === 'HEAD') return new Response(null, { headers });
  const [start = 0, end = 0] = (/^bytes=(\d+)-(\d+)$/u.exec(range ?? '')?.slice(1) ?? []).map(Number);
  return range === null
    ? new Response(content, { headers })
    : new Response(content.slice(start, end + 1), { status: 206 });
}

const hub = 'https://huggingface.co/OFA-Sys/InsTagger';
const listing = 'https://huggingface.co/api/models/OFA-Sys/InsTagger/tree/main?recursive=true';

describe('readRepository', () => {
  it('lists what a hub lists, without what lies in folders', async () => {
    const files = [
      { type: 'file', path: 'config.json', size: 10 },
      { type: 'file', path: 'pytorch_model-1.bin', size: 9_000_000_000 },
      { type: 'directory', path: 'old', size: 0 },
      { type: 'file', path: 'old/config.json', size: 10 },
    ];
    const { access } = server({ [listing]: JSON.stringify(files) });
    expect(await readRepository(hub, access)).toEqual({
      label: 'InsTagger',
      files: [
        { name: 'config.json', bytes: 10, url: `${hub}/resolve/main/config.json` },
        { name: 'pytorch_model-1.bin', bytes: 9_000_000_000, url: `${hub}/resolve/main/pytorch_model-1.bin` },
      ],
    });
  });

  it('lists what ModelScope lists', async () => {
    const base = 'https://modelscope.cn/models/lukeminglkm/instagger_llama2';
    const url =
      'https://modelscope.cn/api/v1/models/lukeminglkm/instagger_llama2/repo/files?Revision=master&Recursive=true';
    const list = {
      Data: {
        Files: [
          { Path: 'config.json', Size: 10, Type: 'blob' },
          { Path: 'x', Size: 0, Type: 'tree' },
        ],
      },
    };
    const { access } = server({ [url]: JSON.stringify(list) });
    expect(await readRepository(base, access)).toMatchObject({
      label: 'instagger_llama2',
      files: [{ name: 'config.json', url: `${base}/resolve/master/config.json` }],
    });
  });

  it('asks any other server for the usual names, and for the shards that its index names', async () => {
    const base = 'https://example.org/models/tagger/';
    const index = JSON.stringify({ weight_map: { a: 'model-1.safetensors', b: 'model-2.safetensors' } });
    const { access } = server({
      [`${base}config.json`]: '{}',
      [`${base}tokenizer.json`]: '{"a":1}',
      [`${base}model.safetensors.index.json`]: index,
      [`${base}model-1.safetensors`]: '12345',
      [`${base}model-2.safetensors`]: '1234',
    });
    const { label, files } = await readRepository('https://example.org/models/tagger', access);
    expect(label).toBe('tagger');
    expect(files.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['config.json', 2],
      ['tokenizer.json', 7],
      ['model.safetensors.index.json', index.length],
      ['model-1.safetensors', 5],
      ['model-2.safetensors', 4],
    ]);
  });

  it.each([
    [hub, 'answered with status 404'],
    ['https://example.org/nothing', 'There is no config.json at https://example.org/nothing/'],
    ['ftp://example.org/x', 'addresses cannot be read'],
  ])('says what is missing at %s', async (address, reason) => {
    await expect(readRepository(address, server({}).access)).rejects.toThrow(reason);
  });
});

describe('readPiece', () => {
  const url = 'https://example.org/w.bin';
  const files = { [url]: '0123456789' };

  async function read(faults: (Response | 'broken')[]): Promise<{ text: string; waited: readonly number[] }> {
    const { access, waited } = server(files, faults);
    return { text: new TextDecoder().decode(await readPiece(url, 3, 7, access)), waited };
  }

  it('asks for exactly these bytes', async () => {
    const { access, asked } = server(files);
    expect(new TextDecoder().decode(await readPiece(url, 3, 7, access))).toBe('3456');
    expect(asked).toEqual([{ method: 'GET', url, range: 'bytes=3-6' }]);
    expect(await readPiece(url, 4, 4, access)).toHaveLength(0);
    expect(asked).toHaveLength(1);
  });

  it('tries again over broken lines, servers in trouble and pieces that are cut, waiting longer each time', async () => {
    const faults = ['broken', new Response('', { status: 503 }), new Response('34', { status: 206 })] as const;
    expect(await read([...faults])).toEqual({ text: '3456', waited: [1000, 2000, 4000] });
  });

  it('gives up after six tries, and at once where no try would help', async () => {
    await expect(read(Array<'broken'>(6).fill('broken'))).rejects.toThrow('example.org could not be read');
    await expect(read([new Response('', { status: 403 })])).rejects.toThrow('answered with status 403');
    await expect(read([new Response('0123456789')])).rejects.toThrow('does not give parts of files');
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const { access } = server(files, ['broken', 'broken']);
    const running = readPiece(url, 0, 4, {
      ...access,
      signal: stop.signal,
      wait: () => {
        stop.abort();
        return Promise.resolve();
      },
      fetch: (...args) => (stop.signal.aborted ? Promise.reject(new TypeError('aborted')) : access.fetch(...args)),
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  });
});
