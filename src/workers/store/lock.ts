/** One tab holds the studio: a Web Lock says who, a BroadcastChannel carries questions to the holder. */
import type { HolderInfo } from './contract.ts';

/** How long a holder may take to answer, a dying one to go, and one that was asked to let go to do so. */
const ANSWER_MS = 400;
const DYING_MS = 1500;
const LET_GO_MS = 5000;

type Message =
  { readonly type: 'who' } | { readonly type: 'holder'; readonly holder: HolderInfo } | { readonly type: 'let-go' };

export interface Holder {
  /** What to tell a tab that asks. */
  describe(): HolderInfo;
  /** Closes everything; the lock is given up when it returns. */
  letGo(): Promise<void>;
}

export type Acquired =
  | {
      readonly state: 'held';
      release(): void;
      /** True when the holder did not answer and was passed over. */ readonly stolen: boolean;
    }
  | { readonly state: 'elsewhere'; readonly holder: HolderInfo | null };

type Release = () => void;

/** Resolves when the lock is held (null: not available); `onLost` is called when another tab steals it later. */
function requestLock(name: string, options: LockOptions, onLost: () => void): Promise<Release | null> {
  return new Promise((resolve, reject) => {
    let held = false;
    navigator.locks
      .request(name, options, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        held = true;
        return new Promise<void>((release) => resolve(release));
      })
      .catch((error: unknown) => {
        if (held) onLost();
        else reject(error instanceof Error ? error : new Error(String(error)));
      });
  });
}

/** Waits for the lock as long as `milliseconds`; null when it was not given up by then. */
async function waitForLock(name: string, milliseconds: number, onLost: () => void): Promise<Release | null> {
  try {
    return await requestLock(name, { signal: AbortSignal.timeout(milliseconds) }, onLost);
  } catch (error) {
    if (error instanceof DOMException && ['AbortError', 'TimeoutError'].includes(error.name)) return null;
    throw error;
  }
}

function askHolder(channel: BroadcastChannel): Promise<HolderInfo | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ANSWER_MS);
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.type !== 'holder') return;
      clearTimeout(timer);
      resolve(data.holder);
    };
    channel.postMessage({ type: 'who' } satisfies Message);
  });
}

async function takeOverLock(
  name: string,
  channel: BroadcastChannel,
  onLost: () => void,
): Promise<{ readonly release: Release | null; readonly stolen: boolean }> {
  channel.postMessage({ type: 'let-go' } satisfies Message);
  const release = await waitForLock(name, LET_GO_MS, onLost);
  if (release !== null) return { release, stolen: false };
  return { release: await requestLock(name, { steal: true }, onLost), stolen: true };
}

async function request(
  name: string,
  channel: BroadcastChannel,
  takeOver: boolean,
  onLost: () => void,
): Promise<{ readonly release: Release | null; readonly stolen: boolean; readonly holder: HolderInfo | null }> {
  const free = await requestLock(name, { ifAvailable: true }, onLost);
  if (free !== null) return { release: free, stolen: false, holder: null };
  if (takeOver) return { ...(await takeOverLock(name, channel, onLost)), holder: null };
  const holder = await askHolder(channel);
  // No answer: most likely the page was just reloaded, and its worker is still on its way out.
  const release = holder === null ? await waitForLock(name, DYING_MS, onLost) : null;
  return { release, stolen: false, holder };
}

/** Takes the studio of a namespace for this worker, or says who has it. */
export async function acquireStudio(namespace: string, takeOver: boolean, holder: Holder): Promise<Acquired> {
  const name = `instag-studio:${namespace}`;
  const channel = new BroadcastChannel(name);
  let released = false;
  let release: Release | null = null;

  function giveUp(): void {
    released = true;
    channel.close();
    release?.();
  }
  async function letGo(): Promise<void> {
    if (released) return;
    released = true;
    await holder.letGo().finally(giveUp);
  }
  const outcome = await request(name, channel, takeOver, () => void letGo());
  release = outcome.release;
  if (release === null) {
    channel.close();
    return { state: 'elsewhere', holder: outcome.holder };
  }
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'who') channel.postMessage({ type: 'holder', holder: holder.describe() } satisfies Message);
    if (data.type === 'let-go') void letGo();
  };
  return { state: 'held', release: giveUp, stolen: outcome.stolen };
}
