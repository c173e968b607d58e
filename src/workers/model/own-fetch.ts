/**
 * The fetch of the model worker. web-llm takes a library by its address alone and asks the network for every file that its
 * cache lacks; here the library is answered from memory, and nothing below a model's invented address is asked for.
 */
import { failure } from '../../engines/webllm/failures.ts';

export type Fetch = typeof fetch;

export interface KnownAddresses {
  /** Where the model's files would lie. */
  readonly base: string;
  /** An address that no server has. */
  readonly library: string;
  readonly libraryBytes: Uint8Array<ArrayBuffer>;
}

function addressOf(input: Parameters<Fetch>[0]): string {
  return input instanceof Request ? input.url : String(input);
}

export function ownFetch(passOn: Fetch, { base, library, libraryBytes }: KnownAddresses): Fetch {
  return (input, init) => {
    const address = addressOf(input);
    if (address === library) return Promise.resolve(new Response(libraryBytes));
    if (!address.startsWith(base)) return passOn(input, init);
    const file = address.slice(base.length);
    return Promise.reject(
      failure(
        'final',
        `The model's file ${file} is no longer in this browser's storage. Add the model again on the Models page.`,
      ),
    );
  };
}
