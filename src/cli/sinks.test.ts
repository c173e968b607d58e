import { execFileSync } from 'node:child_process';
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSink, isSameFile } from './sinks.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'instag-test-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('fileSink', () => {
  it('changes the file only when it is closed', async () => {
    const path = join(folder, 'out.jsonl');
    await writeFile(path, 'before');
    const sink = await fileSink(path);
    await sink.write(Buffer.from('after'));
    expect(await readFile(path, 'utf8')).toBe('before');
    await sink.close();
    expect(await readFile(path, 'utf8')).toBe('after');
    expect(await readdir(folder)).toEqual(['out.jsonl']);
  });

  it('leaves nothing behind when it is aborted, also twice', async () => {
    const sink = await fileSink(join(folder, 'out.jsonl'));
    await sink.write(Buffer.from('half'));
    await sink.abort();
    await sink.abort();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('what is no plain file', () => {
  it('is written through, where it is a link', async () => {
    await writeFile(join(folder, 'kept'), 'before');
    await symlink('kept', join(folder, 'link'));
    const sink = await fileSink(join(folder, 'link'));
    await sink.write(Buffer.from('after'));
    await sink.close();
    expect(await readFile(join(folder, 'kept'), 'utf8')).toBe('after');
    expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
  });

  it('takes the bytes as it is, where it is a pipe with a name', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const read = readFile(pipe, 'utf8');
    const sink = await fileSink(pipe);
    await sink.write(Buffer.from('through'));
    await sink.close();
    expect(await read).toBe('through');
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  });
});

describe('isSameFile', () => {
  it('tells by the file, not by its name', async () => {
    const path = join(folder, 'a');
    await writeFile(path, 'x');
    await writeFile(join(folder, 'b'), 'x');
    expect(await isSameFile(path, join(folder, '.', 'a'))).toBe(true);
    expect(await isSameFile(path, join(folder, 'b'))).toBe(false);
    expect(await isSameFile(path, join(folder, 'c'))).toBe(false);
  });
});
