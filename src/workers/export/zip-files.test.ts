import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { memoryBytes } from '../../jobs/export-memory.ts';
import { zipFiles } from './zip-files.ts';

it('holds the files as they were written', async () => {
  const out = memoryBytes();
  const zip = zipFiles(out.sink);
  for (const [name, parts] of [
    ['a.jsonl', ['{}\n', '{"a":1}\n']],
    ['指令.jsonl', ['写']],
    ['empty.jsonl', []],
  ] as const) {
    const file = await zip.open(name);
    for (const part of parts) await file.write(new TextEncoder().encode(part));
    await file.close();
  }
  await zip.close();
  const files = Object.entries(unzipSync(out.bytes())).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files).toEqual([
    ['a.jsonl', '{}\n{"a":1}\n'],
    ['指令.jsonl', '写'],
    ['empty.jsonl', ''],
  ]);
  expect(out.state()).toBe('closed');
});

it('leaves nothing when it is given up', async () => {
  const out = memoryBytes();
  const zip = zipFiles(out.sink);
  await (await zip.open('a')).write(new Uint8Array(3));
  await zip.abort();
  expect(out.state()).toBe('aborted');
});
