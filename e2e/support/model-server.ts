/** A web server with a model in MLC form on it, and the faults of real ones: broken lines, no ranges, being away. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface ModelServer {
  /** Ends with `/`. */
  readonly url: string;
  /** "GET /path", with "bytes=…" behind it where a part was asked for. */
  readonly asked: readonly string[];
  /** Every answer for a path that ends so breaks off after so many bytes, the next so many times. */
  cut(path: string, bytes: number, times: number): void;
  /** Whether `Range` is understood. */
  ranges: boolean;
  /** No answer breaks off any more. */
  heal(): void;
  close(): Promise<void>;
}

interface Cut {
  readonly path: string;
  readonly bytes: number;
  times: number;
}

const cors = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

function startOf(range: string | undefined): number {
  return Number(/^bytes=(\d+)-$/u.exec(range ?? '')?.[1] ?? 0);
}

function send(outgoing: ServerResponse, content: Buffer, from: number, partial: boolean, most: number | null): void {
  const body = content.subarray(from);
  outgoing.writeHead(partial ? 206 : 200, {
    ...cors,
    'content-length': body.length,
    ...(partial ? { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` } : {}),
  });
  if (most === null || most >= body.length) {
    outgoing.end(body);
    return;
  }
  // The bytes must be out before the line breaks.
  outgoing.write(body.subarray(0, most), () => setTimeout(() => outgoing.destroy(), 50));
}

/** Serves files by path ("mlc-chat-config.json"); anything else is not there. */
export async function startModelServer(files: ReadonlyMap<string, Buffer>): Promise<ModelServer> {
  const asked: string[] = [];
  const cuts: Cut[] = [];
  const state = { ranges: true };
  function answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const path = decodeURIComponent(new URL(incoming.url ?? '/', 'http://x').pathname).slice(1);
    const { range } = incoming.headers;
    asked.push(`GET /${path}${range === undefined ? '' : ` ${range}`}`);
    const content = files.get(path);
    if (content === undefined) {
      outgoing.writeHead(404, cors).end();
      return;
    }
    const from = state.ranges ? startOf(range) : 0;
    if (from >= content.length && from > 0) {
      outgoing.writeHead(416, cors).end();
      return;
    }
    const cut = cuts.find((one) => path.endsWith(one.path) && one.times > 0);
    if (cut !== undefined) cut.times -= 1;
    send(outgoing, content, from, from > 0, cut?.bytes ?? null);
  }
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked,
    cut: (path, bytes, times) => cuts.push({ path, bytes, times }),
    heal: () => {
      cuts.length = 0;
    },
    get ranges() {
      return state.ranges;
    },
    set ranges(understood) {
      state.ranges = understood;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
