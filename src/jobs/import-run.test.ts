/** How the import job behaves over time: order, room, progress, stopping, and what it leaves behind. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ByteSource, Mapping } from '../core/types.ts';
import { importFile } from './import.ts';
import { inspectFile } from './import-inspect.ts';
import { likelySize, sameContent } from './import-known.ts';
import { bytesSource, memoryDatasets } from './import-memory-sink.ts';
import { remapRows } from './import-remap.ts';
import type { DatasetSink } from './ports.ts';
import { sourceInfo } from './sample-source.ts';

const { signal } = new AbortController();
const textMapping: Mapping = { fields: { form: 'text', text: 'text' }, tags: null };
const pick = { wrapperKey: null, name: 'x', mapping: textMapping };

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function linesOf(count: number): string {
  return Array.from({ length: count }, (_, n) => JSON.stringify({ text: `row ${n} ${'x'.repeat(n % 200)}` })).join(
    '\n',
  );
}

/** A source of `total` bytes made as they are read: `start`, then the filler, then `end`. */
function longSource(name: string, start: string, total: number, end: string): ByteSource {
  const filler = new Uint8Array(64 * 1024).fill(0x61);
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(utf8(start));
    for (let sent = 0; sent < total; sent += filler.length) yield filler;
    yield utf8(end);
  }
  return { name, byteLength: start.length + total + end.length, stream };
}

describe('importFile', { timeout: 60_000 }, () => {
  it('sends a small first batch, and larger ones after it', async () => {
    const memory = memoryDatasets();
    await importFile(bytesSource('a.jsonl', utf8(linesOf(20_000))), [pick], memory.open, { signal });
    const [first, ...rest] = memory.datasets[0]!.batches;
    expect(first).toBeLessThan(3000);
    expect(rest.length).toBeLessThan(20);
    expect(memory.datasets[0]!.rows).toHaveLength(20_000);
  });

  it('never has more than one batch under way to a sink', async () => {
    let underWay = 0;
    let most = 0;
    const memory = memoryDatasets();
    await importFile(
      bytesSource('a.jsonl', utf8(linesOf(20_000))),
      [pick],
      async (draft) => {
        const sink = await memory.open(draft);
        async function append(batch: Parameters<DatasetSink['append']>[0]): Promise<void> {
          underWay += 1;
          most = Math.max(most, underWay);
          await new Promise((resolve) => setTimeout(resolve, 2));
          await sink.append(batch);
          underWay -= 1;
        }
        return { ...sink, append };
      },
      { signal },
    );
    expect(most).toBe(1);
  });

  it('tells progress that grows and ends with everything', async () => {
    const told: { bytes: number; rows: number }[] = [];
    const bytes = utf8(linesOf(40_000));
    await importFile(bytesSource('a.jsonl', bytes), [pick], memoryDatasets().open, {
      signal,
      onProgress: (progress) => told.push(progress),
    });
    expect(told.at(-1)).toMatchObject({ bytes: bytes.length, rows: 40_000, queries: 40_000, issues: 0 });
    expect(told.map(({ rows }) => rows)).toEqual([...told.map(({ rows }) => rows)].sort((a, b) => a - b));
    expect(told.length).toBeLessThan(12);
  });

  it('aborts every sink it opened when the signal fires', async () => {
    const controller = new AbortController();
    const memory = memoryDatasets();
    const file = JSON.stringify({ a: [{ text: 'x' }], b: Array.from({ length: 50_000 }, () => ({ text: 'y' })) });
    const picks = [
      { ...pick, wrapperKey: 'a' },
      { ...pick, wrapperKey: 'b' },
    ];
    const running = importFile(bytesSource('a.json', utf8(file)), picks, memory.open, {
      signal: controller.signal,
      onProgress: () => controller.abort(new DOMException('Stopped.', 'AbortError')),
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(memory.datasets.map(({ state }) => state)).toEqual(['aborted', 'aborted']);
  });

  it('aborts every sink when one fails, and passes its error on', async () => {
    const memory = memoryDatasets();
    const running = importFile(
      bytesSource('a.jsonl', utf8(linesOf(20_000))),
      [pick],
      async (draft) => ({
        ...(await memory.open(draft)),
        append: () => Promise.reject(new Error('The disk is full.')),
      }),
      { signal },
    );
    await expect(running).rejects.toThrow('The disk is full.');
    expect(memory.datasets[0]?.state).toBe('aborted');
  });

  it('aborts what is open when a later dataset cannot be opened', async () => {
    const memory = memoryDatasets();
    const file = bytesSource('a.json', utf8('{"a":[{"text":"x"}],"b":[{"text":"y"}]}'));
    const running = importFile(
      file,
      [
        { ...pick, wrapperKey: 'a' },
        { ...pick, wrapperKey: 'b' },
      ],
      (draft) => (memory.datasets.length > 0 ? Promise.reject(new Error('No room.')) : memory.open(draft)),
      { signal },
    );
    await expect(running).rejects.toThrow('No room.');
    expect(memory.datasets.map(({ state }) => state)).toEqual(['aborted']);
  });

  it('finds a picked list of a wrapper after one that has lost its brackets', async () => {
    const memory = memoryDatasets();
    const file = bytesSource('a.json', utf8('{"a":[\n"text":"x"},\n"text":"z"}\n],"b":[{"text":"y"}]}'));
    await importFile(file, [{ ...pick, wrapperKey: 'b' }], memory.open, { signal });
    expect(memory.datasets.map(({ rows }) => rows)).toEqual([['{"text":"y"}']]);
  });

  it('takes only the lists of a wrapper that were picked', async () => {
    const memory = memoryDatasets();
    const file = bytesSource('a.json', utf8('{"a":[{"text":"x"}, 5],"b":[{"text":"y"}]}'));
    await importFile(file, [{ ...pick, wrapperKey: 'b' }], memory.open, { signal });
    expect(memory.datasets.map(({ rows, issues }) => [rows, issues])).toEqual([[['{"text":"y"}'], []]]);
  });

  it('passes a line of 50 MB over and goes on', async () => {
    const memory = memoryDatasets();
    const source = longSource('a.jsonl', '{"text":"a"}\n{"text":"', 50_000_000, '"}\n{"text":"b"}\n');
    await importFile(source, [pick], memory.open, { signal });
    const [dataset] = memory.datasets;
    expect(dataset?.rows).toEqual(['{"text":"a"}', '{"text":"b"}']);
    expect(dataset?.issues).toMatchObject([{ kind: 'too-long', place: { unit: 'line', at: 2 } }]);
    expect(dataset?.issues[0]?.excerpt.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['a.json', '[{"text":"a"},{"text":"', '"},{"text":"b"}]', 'row', 2],
    ['a.txt', 'a\n', '\nb\n', 'line', 2],
    ['a.csv', 'text,x\na,1\n', ',2\nb,3\n', 'line', 3],
  ])('passes a record of 20 MB over in %s', async (name, start, end, unit, at) => {
    const memory = memoryDatasets();
    await importFile(longSource(name, start, 20_000_000, end), [pick], memory.open, { signal });
    const [dataset] = memory.datasets;
    expect(dataset?.queries.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(dataset?.issues).toMatchObject([{ kind: 'too-long', place: { unit, at } }]);
  });

  it('stops a gzip file that unpacks without bound', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('{"text":"a"}\n'), Buffer.alloc(80_000_000, 0x20)]), { level: 9 });
    const memory = memoryDatasets();
    await importFile(bytesSource('a.jsonl.gz', bomb), [pick], memory.open, { signal });
    expect(memory.datasets[0]?.rows).toEqual(['{"text":"a"}']);
    expect(memory.datasets[0]?.issues.map(({ kind }) => kind)).toEqual(['too-large']);
  });

  it('identifies texts and files by SHA-256 as the contracts say', async () => {
    const memory = memoryDatasets();
    const bytes = utf8(linesOf(60_000));
    await importFile(bytesSource('a.jsonl', bytes), [pick], memory.open, { signal });
    const [dataset] = memory.datasets;
    const expected = createHash('sha256').update('row 7 xxxxxxx').digest('hex').slice(0, 32);
    expect(dataset?.queries[7]?.identity).toBe(expected);
    const digests = [];
    for (let at = 0; at < bytes.length; at += 4 << 20) {
      digests.push(
        createHash('sha256')
          .update(bytes.subarray(at, at + (4 << 20)))
          .digest(),
      );
    }
    expect(digests.length).toBeGreaterThan(1);
    const whole = createHash('sha256').update(Buffer.concat(digests)).digest('hex');
    expect(dataset?.finish?.source).toMatchObject({ sha256: whole, bytes: bytes.length });
  });
});

describe('a file that is here already', () => {
  it('is recognised by its content, packed or not', async () => {
    const bytes = utf8(linesOf(100));
    const memory = memoryDatasets();
    await importFile(bytesSource('a.jsonl', bytes), [pick], memory.open, { signal });
    const source = memory.datasets[0]!.finish!.source;
    const packed = bytesSource('b.jsonl.gz', new Uint8Array(gzipSync(bytes)));
    expect(await likelySize(packed)).toBe(source.bytes);
    const known = [{ datasetId: 4, name: 'here', source }];
    expect(await sameContent(packed, known, signal)).toEqual([{ datasetId: 4, name: 'here' }]);
    const other = bytesSource('c.jsonl', bytes.slice().fill(0x20, 3, 4));
    expect(await sameContent(other, known, signal)).toEqual([]);
  });
});

describe('remapRows', () => {
  it('gives the queries of another mapping for the stored rows, without their bytes', async () => {
    const rows = ['{"a":"one","b":"two","tags":["t"]}', '{"a":"three"}'].map(utf8);
    const memory = memoryDatasets();
    const mapping: Mapping = { fields: { form: 'text', text: 'b' }, tags: { path: 'tags', separator: null } };
    const sink = await memory.open({ name: 'x', format: 'jsonl', mapping });
    function block(start: number) {
      const part = rows.slice(start, start + 1);
      return Promise.resolve({ bytes: part[0]!, lengths: Uint32Array.from(part, ({ length }) => length) });
    }
    const report = await remapRows({ source: sourceInfo(), rows: 2, block }, mapping, sink, { signal });
    const [dataset] = memory.datasets;
    expect(dataset?.rows).toEqual(['', '']);
    expect(dataset?.queries.map(({ row, text }) => [row, text])).toEqual([[0, 'two']]);
    expect(dataset?.taggings).toMatchObject([{ query: 0, source: -1, result: { tags: [{ tag: 't' }] } }]);
    expect(dataset?.issues).toMatchObject([{ kind: 'missing-field', place: { unit: 'row', at: 2 } }]);
    expect(report).toMatchObject({ rows: 2, queries: 1, rowsWithoutQuery: 1 });
  });

  it('names rows that the disk has damaged, and goes on behind them', async () => {
    const bytes = utf8('{"b":"one"}{"b":"two"}');
    const memory = memoryDatasets();
    const mapping: Mapping = { fields: { form: 'text', text: 'b' }, tags: null };
    const sink = await memory.open({ name: 'x', format: 'jsonl', mapping });
    function block() {
      return Promise.resolve({ bytes, lengths: Uint32Array.of(11, 0, 11) });
    }
    const report = await remapRows({ source: sourceInfo(), rows: 3, block }, mapping, sink, { signal });
    const [dataset] = memory.datasets;
    expect(dataset?.queries.map(({ row, text }) => [row, text])).toEqual([
      [0, 'one'],
      [2, 'two'],
    ]);
    expect(dataset?.issues).toMatchObject([
      { place: { unit: 'row', at: 2 }, message: expect.stringContaining('damaged') as string },
    ]);
    expect(report).toMatchObject({ rows: 3, queries: 2, rowsWithoutQuery: 1 });
  });
});

describe('inspectFile', () => {
  it('shows rows that can be tried under another mapping, however long they are', async () => {
    const file = utf8(JSON.stringify({ text: 'a'.repeat(500_000), list: Array.from({ length: 500 }, () => 'item') }));
    const look = await inspectFile(bytesSource('a.jsonl', file), signal);
    if ('refused' in look) throw new Error(look.refused.message);
    const [row] = look.datasets[0]!.sample;
    expect(row!.json.length).toBeLessThanOrEqual(2000);
    expect(Object.keys(JSON.parse(row!.json) as object)).toEqual(['text', 'list']);
    expect(row!.queries[0]).toHaveLength(500_000);
  });

  it('shows rows as they are stored, numbers and escapes included, without our own tags', async () => {
    const row = '{"id": 12345678901234567890,"text":"\\u4e2d","score":1.0,"long":"' + 'b'.repeat(3000) + '"';
    const file = utf8(`${row},"instag":{"format":1,"sources":[],"queries":[]}}\n`);
    const look = await inspectFile(bytesSource('a.jsonl', file), signal);
    if ('refused' in look) throw new Error(look.refused.message);
    expect(look.datasets[0]!.sample.map(({ json }) => json)).toEqual([`${row}}`]);
  });

  it('shows lines of plain text as the records that they are read as', async () => {
    const look = await inspectFile(bytesSource('a.txt', utf8('Say "hi".\nAnd go.\n')), signal);
    expect(look).toMatchObject({ datasets: [{ sample: [{ json: '{"text":"Say \\"hi\\"."}' }, {}] }] });
  });

  it('reads on past the first mebibyte until there is a row', async () => {
    const junk = `${'x'.repeat(99)}\n`.repeat(20_000);
    const look = await inspectFile(bytesSource('a.jsonl', utf8(`${junk}{"text":"late"}\n`)), signal);
    expect(look).toMatchObject({ datasets: [{ form: 'text' }] });
  });
});
