/** Answers of a thread that may end by itself. */

export interface Ending {
  /** Returns the answer, or rejects where the end comes before it. */
  unless<Answer>(answer: Promise<Answer>): Promise<Answer>;
}

/** `gone` rejects at the end. `Promise.race` with a promise that never settles would hold every answer for as long as that is there. */
export function endingOf(gone: Promise<never>): Ending {
  const waiting = new Set<(error: unknown) => void>();
  let ended: Promise<never> | null = null;
  gone.catch((error: unknown) => {
    ended = gone;
    for (const reject of waiting) reject(error);
  });
  return {
    unless: (answer) =>
      ended ??
      new Promise((resolve, reject) => {
        waiting.add(reject);
        void answer.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
  };
}
