/** Looks at the start of a stream without taking it away. */

export interface Headed {
  /** The first bytes, as many as were asked for; all of them where there are fewer. */
  readonly head: Uint8Array;
  /** True when the stream holds fewer bytes than were asked for. */
  readonly whole: boolean;
  /** What stopped the stream within the head; undefined where nothing did. */
  readonly error: unknown;
  /** The stream from its start; throws `error` where there is one, after what came before it. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Lets go of the stream when `bytes` will not be read. */
  close(): Promise<void>;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, length - at);
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Takes the first `count` bytes; the outcome does not depend on how the stream is cut. */
export async function takeHead(stream: AsyncIterable<Uint8Array>, count: number): Promise<Headed> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  let failure: { readonly error: unknown } | null = null;
  while (total < count && !ended) {
    try {
      const step = await iterator.next();
      if (step.done === true) ended = true;
      else {
        chunks.push(step.value);
        total += step.value.length;
      }
    } catch (error) {
      failure = { error };
      ended = true;
    }
  }

  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      // Each chunk is let go as it is handed on.
      for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) yield chunk;
      if (failure !== null) throw failure.error;
      while (!ended) {
        const step = await iterator.next();
        if (step.done === true) return;
        yield step.value;
      }
    } finally {
      if (!ended) await iterator.return?.();
    }
  }

  async function close(): Promise<void> {
    if (!ended) await iterator.return?.();
    ended = true;
  }

  const head = join(chunks, Math.min(total, count));
  return { head, whole: ended && failure === null && total < count, error: failure?.error, bytes: bytes(), close };
}
