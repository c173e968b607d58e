/** Keeps a machine from going to sleep while it works unattended. */

/** What of a browser's page that takes. */
export interface AwakePage {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Missing in browsers without wake locks. */
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
}

/**
 * Holds the screen's wake lock until the answer is called. A browser takes it away when the page is hidden, so that it is asked
 * for again when the page comes back; `onHidden` is called whenever it goes.
 */
export function keepAwake({ document, wakeLock }: AwakePage, onHidden: () => void): () => void {
  let over = false;
  let lock: Pick<WakeLockSentinel, 'release'> | null = null;

  async function hold(): Promise<void> {
    try {
      const held = await wakeLock?.request('screen');
      if (held === undefined) return;
      if (over) await held.release();
      else lock = held;
    } catch {
      // Refused, on a low battery for one: the work goes on, and may be put to sleep.
    }
  }
  function onChange(): void {
    if (document.visibilityState === 'hidden') onHidden();
    else void hold();
  }

  document.addEventListener('visibilitychange', onChange);
  onChange();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', onChange);
    void lock?.release();
  };
}
