/** Keeps models: looks at what is given, copies, checks, lists, deletes. */
import type { KeptModel, ModelFile } from '../../core/models/kept-model.ts';
import { readMlcConfig } from '../../core/models/mlc-config.ts';
import { plannedFile, type ModelDraft } from '../../core/models/model-draft.ts';
import { configFile, freeModelId, libraryFile, tensorFile } from '../../core/models/model-names.ts';
import { fitOf, type AdapterFacts } from '../../core/models/model-needs.ts';
import { readTensorCache, type Shard } from '../../core/models/tensor-cache.ts';
import { md5Of } from '../../storage/md5.ts';
import type { ModelFiles } from '../../storage/model-files.ts';
import { requireSpace, type Estimate } from '../../storage/space.ts';
import { chooseLibrary, type ChosenLibrary, type GivenLibrary, type LibraryDoors } from './choose-library.ts';
import type { CopyProgress, GivenFile, ModelInspection } from './contract.ts';
import { checkFiles, findModel, textOf, type FoundModel } from './given-files.ts';
import { manifestOf, needsOfModel, type Described } from './manifest.ts';

export interface ModelDoors extends LibraryDoors {
  readonly files: ModelFiles;
  readonly adapter: () => Promise<AdapterFacts>;
  readonly estimate: () => Promise<Estimate>;
  readonly now: () => string;
}

interface Looked {
  readonly found: FoundModel;
  readonly paths: readonly string[];
  readonly described: Described;
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

export async function freeId(label: string, { files }: ModelDoors): Promise<string> {
  return freeModelId(label, await files.takenIds());
}

/** A folder of which an earlier try has left a draft takes the place of that. */
async function idFor(label: string, doors: ModelDoors): Promise<string> {
  const { drafts } = await doors.files.list();
  const begun = drafts.find(({ origin }) => origin.kind === 'folder' && origin.name === label);
  return begun?.id ?? freeId(label, doors);
}

async function look(given: readonly GivenFile[], doors: ModelDoors): Promise<Looked> {
  const found = findModel(given);
  const config = readMlcConfig(await textOf(found, configFile));
  const tensors = await textOf(found, tensorFile);
  const { paths, faults } = checkFiles(found, tensors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const shards = readTensorCache(tensors);
  const libraries = await Promise.all(
    found.libraries.map(async ({ file }): Promise<GivenLibrary> => ({ name: file.name, bytes: await bytesOf(file) })),
  );
  const chosen = await chooseLibrary({ config, shards, strictEps: true }, libraries, doors);
  const origin = { kind: 'folder', name: found.label } as const;
  const id = await idFor(found.label, doors);
  return { found, paths, described: { id, label: found.label, origin, config, shards, chosen } };
}

function sizeOf({ found, paths }: Looked): number {
  return paths.reduce((sum, path) => sum + (found.files.get(path)?.size ?? 0), 0);
}

/** Returns what the files are; what cannot be used is no error but an answer. */
export async function inspect(given: readonly GivenFile[], doors: ModelDoors): Promise<ModelInspection> {
  let looked: Looked;
  try {
    looked = await look(given, doors);
  } catch (error) {
    return { state: 'refused', reasons: (error instanceof Error ? error.message : String(error)).split('\n') };
  }
  const { described, found } = looked;
  const { library } = described.chosen;
  return {
    state: 'fine',
    id: described.id,
    label: described.label,
    bytes: sizeOf(looked),
    quantization: described.config.quantization,
    library,
    fit: fitOf(needsOfModel(described), await doors.adapter()),
    notes: found.notes,
  };
}

async function copyFile(
  { id, path, blob }: { readonly id: string; readonly path: string; readonly blob: Blob },
  { files }: ModelDoors,
  { signal, onBytes }: { readonly signal: AbortSignal; readonly onBytes: (bytes: number) => void },
): Promise<ModelFile> {
  const writer = await files.write(id, path);
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return await writer.finish();
      await writer.write(value);
      onBytes(value.length);
    }
  } finally {
    writer.close();
    await reader.cancel().catch(() => undefined);
  }
}

function requireAllowed({ library }: ChosenLibrary, allowUnknown: boolean): void {
  if (library.known || allowUnknown) return;
  throw new Error(`The library ${library.name} is not known to the studio, and was not allowed.`);
}

/** Files are damaged on disks, too: what MLC's tool noted of a shard is compared with what was copied. */
async function requireMd5(
  id: string,
  { path, md5 }: Pick<Shard, 'path' | 'md5'>,
  { files }: ModelDoors,
  signal: AbortSignal,
): Promise<void> {
  if (md5 === null || (await md5Of(await files.read(id, path), signal)) === md5) return;
  await files.removeFile(id, path);
  throw new Error(
    `${path} is not the file that ${tensorFile} was written for (its MD5 differs): it is damaged. Get it again.`,
  );
}

async function keepLibrary(id: string, { given, library }: ChosenLibrary, doors: ModelDoors): Promise<void> {
  if (given === null) return;
  const writer = await doors.files.write(id, libraryFile);
  try {
    await writer.write(given.bytes);
    await writer.finish(library.sha256);
  } finally {
    writer.close();
  }
}

/** Copies a folder's model, checks it and offers it. What a cancel leaves is a draft. */
export async function addFiles(
  given: readonly GivenFile[],
  { allowUnknown }: { readonly allowUnknown: boolean },
  doors: ModelDoors,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: CopyProgress) => void },
): Promise<KeptModel> {
  const looked = await look(given, doors);
  const { described, found, paths } = looked;
  const { id, label, origin, chosen } = described;
  requireAllowed(chosen, allowUnknown);
  const totalBytes = sizeOf(looked);
  await requireSpace(`keep the model “${label}”`, totalBytes, doors.estimate);
  const planned = [...paths, libraryFile].map((path) => plannedFile(path, found.files.get(path)?.size ?? null));
  const draft: ModelDraft = { format: 1, id, label, origin, files: planned, plan: '', startedAt: doors.now() };
  await doors.files.saveDraft(draft);
  const kept: ModelFile[] = [];
  let bytes = 0;
  for (const path of paths) {
    const blob = found.files.get(path);
    if (blob === undefined) continue;
    kept.push(
      await copyFile({ id, path, blob }, doors, {
        signal,
        onBytes(more) {
          bytes += more;
          onProgress({ bytes, totalBytes });
        },
      }),
    );
  }
  for (const shard of described.shards) await requireMd5(id, shard, doors, signal);
  await keepLibrary(id, chosen, doors);
  return keep(described, kept, doors);
}

async function keep(described: Described, files: readonly ModelFile[], doors: ModelDoors): Promise<KeptModel> {
  const model = await manifestOf(described, files, doors.now());
  await doors.files.keep(model);
  return model;
}

/** Reads a draft's lists and chooses its library. Throws an Error that says why it cannot become a model. */
export async function describeDraft(id: string, doors: ModelDoors): Promise<Described> {
  const draft = await doors.files.findDraft(id);
  if (draft === null) throw new Error('The model is not here any more: it was deleted meanwhile. Add it again.');
  const config = readMlcConfig(await (await doors.files.read(id, configFile)).text());
  const shards = readTensorCache(await (await doors.files.read(id, tensorFile)).text());
  const given: GivenLibrary[] =
    (await doors.files.wholeBytes(id, libraryFile)) === null
      ? []
      : [{ name: libraryNameOf(draft), bytes: await bytesOf(await doors.files.read(id, libraryFile)) }];
  const chosen = await chooseLibrary({ config, shards, strictEps: draft.origin.kind !== 'web-llm' }, given, doors);
  return { id, label: draft.label, origin: draft.origin, config, shards, chosen };
}

/** Checks a draft whose files are all here, and offers it. `files` may name the library among them. */
export async function adopt(id: string, files: readonly ModelFile[], doors: ModelDoors): Promise<KeptModel> {
  const described = await describeDraft(id, doors);
  const model = await keep(
    described,
    files.filter(({ path }) => path !== libraryFile),
    doors,
  );
  // One of the studio's own takes the place of a library that came along.
  if (described.chosen.given === null) await doors.files.removeFile(id, libraryFile);
  return model;
}

/** What a fetched library was called at its source. */
function libraryNameOf({ plan }: ModelDraft): string {
  const url = /"libraryUrl":"([^"]+)"/u.exec(plan)?.[1];
  return url?.split('/').at(-1) ?? libraryFile;
}
