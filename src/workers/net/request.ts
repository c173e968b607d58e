/** Asks a server: the one way in which this worker does, without cookies and without saying where from. */
import { explainNoAnswer } from './refusal.ts';

export interface NetAccess {
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  /** Protocol of the page: one that came over https may not read http addresses. */
  readonly pageProtocol: string;
}

/** An answer that no further try will change. */
export class FinalError extends Error {}

/** Returns the answer, whatever its status. Throws an Error that explains why there is none, or an AbortError. */
export async function request(
  url: URL,
  { signal, fetch, pageProtocol }: NetAccess,
  init: RequestInit = {},
): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    signal.throwIfAborted();
    throw new Error(explainNoAnswer(url, pageProtocol));
  }
}

/** Some servers answer with a page for people where a file was asked for. */
export function isWebPage(response: Response): boolean {
  return /^text\/html\b/iu.test(response.headers.get('content-type') ?? '');
}
