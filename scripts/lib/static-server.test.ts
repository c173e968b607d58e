import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeHost, resolveFile, serveFolder } from './static-server.mjs';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** Sends the path as it is: fetch would tidy `..` away. */
function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'instag-server-'));
    mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'dist', 'index.html'), '<p>studio</p>');
    writeFileSync(join(folder, 'dist', 'assets', 'main-abcd1234.js'), 'export {};');
    writeFileSync(join(folder, 'dist', 'data.wasm'), '');
    server = await serveFolder({ root: join(folder, 'dist'), port: 0, basePath: '/sub/path/' });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('serves under its base path, the index for a folder', async () => {
    const answer = await get(server.port, '/sub/path/?query');
    expect(answer).toMatchObject({ status: 200, body: '<p>studio</p>' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect((await get(server.port, '/index.html')).status).toBe(404);
  });

  it('keeps files with a hash in their name for good, and others by their etag', async () => {
    const script = await get(server.port, '/sub/path/assets/main-abcd1234.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const page = await get(server.port, '/sub/path/');
    const again = await get(server.port, '/sub/path/', { 'if-none-match': String(page.headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect((await get(server.port, '/sub/path/data.wasm')).headers['content-type']).toBe('application/wasm');
  });

  it.each([
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    '..%5csecret.txt',
    'a/../../secret.txt',
    '%00',
    '%',
  ])('gives nothing outside its folder for %s', async (path) => {
    const answer = await get(server.port, `/sub/path/${path}`);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('refuses a foreign host and sends localhost to the one origin', async () => {
    expect((await get(server.port, '/sub/path/', { host: 'evil.example' })).status).toBe(403);
    expect((await get(server.port, '/sub/path/', { host: `evil.example:${server.port}` })).status).toBe(403);
    const alias = await get(server.port, '/sub/path/', { host: `localhost:${server.port}` });
    expect(alias.status).toBe(307);
    expect(alias.headers.location).toBe(`http://127.0.0.1:${server.port}/sub/path/`);
  });

  it('answers to GET and HEAD alone', async () => {
    expect((await get(server.port, '/sub/path/', {}, 'POST')).status).toBe(405);
    expect(await get(server.port, '/sub/path/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('rejects where the port is taken', async () => {
    await expect(serveFolder({ root: folder, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('judgeHost', () => {
  it('asks for the port too', () => {
    expect(judgeHost('127.0.0.1:1', 1)).toBe('own');
    expect(judgeHost('127.0.0.1', 1)).toBe('foreign');
    expect(judgeHost('LOCALHOST:1', 1)).toBe('alias');
    expect(judgeHost(undefined, 1)).toBe('foreign');
  });
});

describe('resolveFile', () => {
  it('does not take a sibling that starts with the same name', () => {
    expect(resolveFile('/srv/dist', '/', '/../dist-cli/x')).toBeNull();
  });
});
