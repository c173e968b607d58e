/** Serves a folder of built files on the loopback interface. Used by `npm start` and by the browser tests; Node alone. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const MIME_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.jsonl', 'application/x-ndjson; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.webmanifest', 'application/manifest+json'],
]);

/** Built assets carry a hash of their content in their name, so they never change. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.[a-z0-9]+$/;

/**
 * What a request's Host means: ours; another name of this machine, to be sent to ours (it would be another origin, with an
 * empty studio); or foreign, a page whose DNS name was pointed at this machine (DNS rebinding).
 * @param {string | undefined} host @param {number} port
 * @returns {'own' | 'alias' | 'foreign'}
 */
export function judgeHost(host, port) {
  if (host === `127.0.0.1:${port}`) return 'own';
  return host?.toLowerCase() === `localhost:${port}` ? 'alias' : 'foreign';
}

/**
 * The file that a request path names, or null where it is malformed, outside the base path or outside the folder.
 * @param {string} root
 * @param {string} basePath starts and ends with a slash
 * @param {string} requestUrl
 */
export function resolveFile(root, basePath, requestUrl) {
  const path = requestUrl.split(/[?#]/, 1)[0] ?? '';
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (!decoded.startsWith(basePath) || decoded.includes('\0') || decoded.includes('\\')) return null;
  const below = decoded.slice(basePath.length);
  const file = normalize(join(root, below === '' || below.endsWith('/') ? `${below}index.html` : below));
  const folder = root.endsWith(sep) ? root : root + sep;
  return file.startsWith(folder) ? file : null;
}

/** @param {string} file */
function mimeType(file) {
  return MIME_TYPES.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} text */
function refuse(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}

/**
 * @param {string} file
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function sendFile(file, request, response) {
  const info = await stat(file).catch(() => null);
  if (info === null || !info.isFile()) return refuse(response, 404, 'Not found.');
  const etag = `"${info.size.toString(16)}-${Math.floor(info.mtimeMs).toString(16)}"`;
  const headers = {
    'content-type': mimeType(file),
    'cache-control': HASHED.test(request.url ?? '') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': info.size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A browser that goes away in the middle is no error of the server.
  await pipeline(createReadStream(file), response).catch(() => undefined);
}

/**
 * Serves `root` under `basePath`; port 0 takes a free one. Rejects with the system's error (EADDRINUSE) where it cannot listen.
 * @param {{ root: string, port: number, basePath?: string }} options
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export async function serveFolder({ root, port, basePath = '/' }) {
  let boundPort = port;
  const server = createServer((request, response) => {
    const host = judgeHost(request.headers.host, boundPort);
    if (host === 'foreign') return refuse(response, 403, 'This server answers to 127.0.0.1 alone.');
    if (host === 'alias') {
      response.writeHead(307, { location: `http://127.0.0.1:${boundPort}${request.url ?? '/'}` }).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
    const file = resolveFile(root, basePath, request.url ?? '/');
    if (file === null) return refuse(response, 404, 'Not found.');
    void sendFile(file, request, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address !== null && typeof address === 'object') boundPort = address.port;
  return {
    url: `http://127.0.0.1:${boundPort}${basePath}`,
    port: boundPort,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
