/** Which library runs a model: one of the studio's own where it fits exactly, else one that came with the model. */
import type { ModelLibrary } from '../../core/models/kept-model.ts';
import { libraryMismatch, readLibrary, type LibraryFacts } from '../../core/models/convert/library.ts';
import { patchLibrary } from '../../core/models/library-patch.ts';
import type { MlcConfig } from '../../core/models/mlc-config.ts';
import {
  chooseShipped,
  readShippedLibrary,
  shippedLibraries,
  type ShippedLibrary,
} from '../../core/models/shipped-library.ts';
import type { Shard } from '../../core/models/tensor-cache.ts';

/** Reads a file of public/models. */
export type ReadShipped = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface LibraryDoors {
  readonly readShipped: ReadShipped;
  /** As 64 hex digits. */
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
}

/** A library that came with a model. */
export interface GivenLibrary {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ModelParts {
  readonly config: MlcConfig;
  readonly shards: readonly Shard[];
  /** False for a pair that web-llm itself offers: its eps is theirs to answer for. */
  readonly strictEps: boolean;
}

export interface ChosenLibrary {
  readonly library: ModelLibrary;
  readonly facts: LibraryFacts;
  /** What to keep beside the weights; null for one of the studio's own. */
  readonly given: GivenLibrary | null;
}

async function shippedNotes({ readShipped }: LibraryDoors): Promise<ShippedLibrary[]> {
  return Promise.all(
    shippedLibraries.map(async (name) =>
      readShippedLibrary(name, new TextDecoder().decode(await readShipped(`${name}.json`))),
    ),
  );
}

/** Every hash that the studio knows: its own libraries, with and without the change of eps. */
function knownHashes(shipped: readonly ShippedLibrary[]): ReadonlySet<string> {
  return new Set(shipped.flatMap(({ sha256, patches }) => [sha256, ...patches.map((patch) => patch.sha256)]));
}

function mismatch({ config, shards, strictEps }: ModelParts, facts: LibraryFacts): readonly string[] {
  return libraryMismatch(facts, {
    quantization: config.quantization,
    records: shards.flatMap(({ tensors }) => tensors),
    normEps: strictEps ? (config.llama?.normEps ?? null) : null,
  });
}

async function ownLibrary(
  parts: ModelParts,
  shipped: readonly ShippedLibrary[],
  { readShipped, sha256 }: LibraryDoors,
): Promise<ChosenLibrary | null> {
  const choice = chooseShipped(parts.config, shipped);
  if (choice === null) return null;
  const { name } = choice.library;
  const plain = await readShipped(name);
  const bytes = choice.patch === null ? plain : patchLibrary(plain, choice.patch);
  const facts = readLibrary(bytes);
  if (facts === null || (await sha256(bytes)) !== choice.sha256)
    throw new Error(`The studio's own library ${name} is damaged. Install the studio again.`);
  const reasons = mismatch(parts, facts);
  if (reasons.length > 0) throw new Error(`The weights are not those of a LLaMA-2-7B: ${reasons.join(' ')}`);
  const normEps = choice.patch?.normEps ?? choice.library.normEps;
  const { prefillChunk } = facts;
  return {
    library: { kind: 'studio', name, sha256: choice.sha256, known: true, normEps, prefillChunk, splitsPrompts: true },
    facts,
    given: null,
  };
}

async function givenLibrary(
  parts: ModelParts,
  given: GivenLibrary,
  known: ReadonlySet<string>,
  { sha256 }: LibraryDoors,
): Promise<ChosenLibrary> {
  const facts = readLibrary(given.bytes);
  if (facts === null)
    throw new Error(
      `${given.name} is no library for web-llm 0.2.86: it does not describe itself. It may be of another version, or damaged.`,
    );
  const reasons = mismatch(parts, facts);
  if (reasons.length > 0) throw new Error(`${given.name} is not this model's library. ${reasons.join(' ')}`);
  const hash = await sha256(given.bytes);
  return {
    library: {
      kind: 'kept',
      name: given.name,
      sha256: hash,
      known: known.has(hash),
      normEps: facts.normEps ?? parts.config.llama?.normEps ?? 0,
      prefillChunk: facts.prefillChunk,
      // Shown by a test for the studio's own alone: with others, a prompt stays within one part.
      splitsPrompts: known.has(hash),
    },
    facts,
    given,
  };
}

/** Returns the first that fits. Throws an Error that says why none does, and what to do. */
export async function chooseLibrary(
  parts: ModelParts,
  given: readonly GivenLibrary[],
  doors: LibraryDoors,
): Promise<ChosenLibrary> {
  const shipped = await shippedNotes(doors);
  const own = await ownLibrary(parts, shipped, doors);
  if (own !== null) return own;
  const problems: string[] = [];
  for (const library of given) {
    try {
      return await givenLibrary(parts, library, knownHashes(shipped), doors);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (problems.length > 0) throw new Error(problems.join(' '));
  const { modelType, quantization } = parts.config;
  throw new Error(
    `The studio has libraries for LLaMA-2-7B in q4f16_1 and q4f32_1, and this model (${modelType}, ${quantization}) is another. ` +
      'Add its library (a .wasm file made for web-llm 0.2.86) together with the folder.',
  );
}
