/** The bytes of the compiled library that runs a model, checked against the hash that the model was kept with. */
import { parseLibraryNote, patchLibrary } from '../../core/models/library-patch.ts';
import { failure } from '../../engines/webllm/failures.ts';
import type { ModelLibrary } from '../../core/models/kept-model.ts';

export interface LibrarySources {
  /** A file that the studio ships, below its folder `models`. */
  readonly shipped: (name: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** The library kept beside the weights. */
  readonly kept: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
}

/** Rejects with what to do where the library is another one than it was. */
export async function libraryBytes(library: ModelLibrary, sources: LibrarySources): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = library.kind === 'kept' ? await sources.kept() : await shippedLibrary(library, sources);
  const found = await sources.sha256(bytes);
  if (found === library.sha256) return bytes;
  throw failure(
    'final',
    `The model's library ${library.name} is not the one that the model was added with: its SHA-256 begins with ` +
      `${found.slice(0, 12)}, expected was ${library.sha256.slice(0, 12)}. Add the model again on the Models page.`,
  );
}

async function shippedLibrary(
  { name, normEps }: ModelLibrary,
  { shipped }: LibrarySources,
): Promise<Uint8Array<ArrayBuffer>> {
  const [bytes, noteBytes] = await Promise.all([shipped(name), shipped(`${name}.json`)]);
  const note = parseLibraryNote(new TextDecoder().decode(noteBytes));
  if (normEps === note.normEps) return bytes;
  const patch = note.patches.find((known) => known.normEps === normEps);
  if (patch !== undefined) return patchLibrary(bytes, patch);
  throw failure(
    'final',
    `The model's norms need eps ${normEps}; the library ${name} has ${[note, ...note.patches].map((known) => known.normEps).join(' and ')}. ` +
      'Add the model with a library that was built for it.',
  );
}
