/**
 * The only way out of a browser under test: a proxy that records what is asked for, by whatever page, worker or part of the
 * browser itself. Loopback addresses are passed on, addresses of a made-up internet are answered, the rest is refused.
 */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

export interface MadeUpAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface RecordingProxy {
  /** For the `proxy` option of `launchBrowser`. */
  readonly server: string;
  /** `GET http://host/path`, or `CONNECT host:443`, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

function passOn(incoming: IncomingMessage, url: URL, outgoing: ServerResponse): void {
  const forward = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  forward.on('error', () => outgoing.destroy());
  incoming.pipe(forward);
}

function answer(outgoing: ServerResponse, { status = 200, headers = {}, body }: MadeUpAnswer): void {
  outgoing.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  outgoing.end(body);
}

/** `internet` maps whole addresses to their answers. */
export async function startProxy(internet: ReadonlyMap<string, MadeUpAnswer> = new Map()): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '');
    asked.push(`${incoming.method ?? ''} ${url.href}`);
    const known = internet.get(url.href);
    if (known !== undefined) answer(outgoing, known);
    else if (url.hostname === '127.0.0.1') passOn(incoming, url, outgoing);
    else answer(outgoing, { status: 502, body: 'no such host' });
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url ?? ''}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    server: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
