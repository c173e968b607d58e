/** Long computations cut into steps, so that whoever runs them can show how far they are, and stop them. */

/** Yields the share done, 0..1, and returns the result. */
export type Steps<T> = Generator<number, T, void>;

/** Runs the steps to their end at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same steps as the part [from, to] of a longer computation. */
export function* within<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Runs the steps, letting other events of the thread through between them. Throws an AbortError once the signal fires. */
export async function runSteps<T>(
  steps: Steps<T>,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress?: (share: number) => void },
): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await new Promise<void>((resolve) => void setTimeout(resolve, 0));
  }
}
