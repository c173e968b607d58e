/** Reads an answer whole, but never more of it than it may have: a server can send without end. */

/** Returns the bytes. Throws an Error that names the host and the file when there are more than `mostBytes`. */
export async function readBounded(response: Response, url: URL, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let step = await reader?.read(); step?.value !== undefined; step = await reader?.read()) {
    bytes += step.value.length;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw new Error(`${url.host} sent more than the ${mostBytes} bytes that ${url.pathname} may have.`);
    }
    chunks.push(step.value);
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The list of tensors of a 70B model has about half a megabyte, its tokenizer's neighbours less. */
const mostTextBytes = 64e6;

/** Returns the text of an answer; throws as `readBounded` does. */
export async function readText(response: Response, url: URL): Promise<string> {
  return new TextDecoder().decode(await readBounded(response, url, mostTextBytes));
}
