/** Converts checkpoints: plans, and writes where the model is to go. */
import type { ModelDraft } from '../../core/models/model-draft.ts';
import { plannedFile } from '../../core/models/model-draft.ts';
import { configFile, freeModelId, libraryFile, tensorFile, tokenizerFile } from '../../core/models/model-names.ts';
import { convertCheckpoint, writeDescription } from '../../jobs/convert.ts';
import { conversionOf, type Conversion } from '../../jobs/convert-plan.ts';
import type { ModelTarget, RunningPool } from '../../jobs/convert-ports.ts';
import type { ModelFiles } from '../../storage/model-files.ts';
import type { Estimate } from '../../storage/space.ts';
import type {
  CheckpointFacts,
  CheckpointPlace,
  ConversionOutcome,
  ConversionProgress,
  ConversionWish,
} from './contract.ts';
import type { Checkpoints } from './checkpoints.ts';
import { folderTarget, keptTarget } from './targets.ts';

export interface ConvertDoors {
  readonly files: ModelFiles;
  readonly estimate: () => Promise<Estimate>;
  readonly checkpoints: Checkpoints;
  /** Quantizes; it is stopped when the conversion ends, however it does. */
  readonly startPool: () => RunningPool;
  readonly now: () => string;
  /** Milliseconds on a clock that only goes forward. */
  readonly elapsed: () => number;
}

interface JobContext {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ConversionProgress) => void;
}

/** Returns what a checkpoint is, by its tables of contents. */
export async function inspectCheckpoint(
  place: CheckpointPlace,
  { checkpoints }: ConvertDoors,
  signal: AbortSignal,
): Promise<CheckpointFacts> {
  const { label, plan, tokenizer } = await checkpoints.look(place, signal);
  const [half, single] = [conversionOf(plan, 'q4f16_1'), conversionOf(plan, 'q4f32_1')];
  return {
    label,
    parameters: half.parameters,
    sourceBytes: half.sourceBytes,
    modelBytes: { q4f16_1: half.shardBytes, q4f32_1: single.shardBytes },
    tokenizer: tokenizer.from,
    notes: half.notes,
  };
}

/** Returns the id of a conversion of that name that broke off, or a new one. */
export async function conversionId(label: string, { files }: ConvertDoors): Promise<string> {
  const { drafts } = await files.list();
  const begun = drafts.find((draft) => draft.origin.kind === 'converted' && draft.label === label);
  return begun?.id ?? freeModelId(label, await files.takenIds());
}

function draftOf(id: string, { label }: ConversionWish, from: string, conversion: Conversion, now: string): ModelDraft {
  const shards = conversion.shards.map(({ dataPath, nbytes }) => plannedFile(dataPath, nbytes));
  const others = [configFile, tokenizerFile, tensorFile, libraryFile].map((path) => plannedFile(path));
  const origin = { kind: 'converted', from } as const;
  return { format: 1, id, label, origin, files: [...shards, ...others], plan: '', startedAt: now };
}

interface Prepared {
  /** The name of the checkpoint. */
  readonly from: string;
  readonly conversion: Conversion;
  readonly tokenizer: string;
  readonly library: Uint8Array | null;
}

async function prepare(wish: ConversionWish, { checkpoints }: ConvertDoors, signal: AbortSignal): Promise<Prepared> {
  const { label, plan, tokenizer } = await checkpoints.take(wish.place, signal);
  const library = wish.library === null ? null : new Uint8Array(await wish.library.arrayBuffer());
  return { from: label, conversion: conversionOf(plan, wish.quantization), tokenizer: tokenizer.json, library };
}

/** Notes a model as a draft, and writes what says of what it will be. Returns whether shards of an earlier try are here. */
export async function begin(
  id: string,
  wish: ConversionWish,
  doors: ConvertDoors,
  signal: AbortSignal,
): Promise<boolean> {
  const { from, conversion, tokenizer, library } = await prepare(wish, doors, signal);
  const earlier = await doors.files.findDraft(id);
  const fresh = draftOf(id, wish, from, conversion, doors.now());
  const draft = earlier === null ? fresh : { ...fresh, plan: earlier.plan, startedAt: earlier.startedAt };
  await doors.files.saveDraft(draft);
  await removeSurplus(id, earlier, draft, doors.files);
  await writeDescription(conversion, keptTarget(doors.files, draft, doors.estimate), { tokenizer, library }, signal);
  return earlier?.plan.includes('"dataPath"') === true;
}

/** The checkpoint may have changed since an earlier try, and have fewer shards now. */
async function removeSurplus(
  id: string,
  earlier: ModelDraft | null,
  { files }: ModelDraft,
  store: ModelFiles,
): Promise<void> {
  const planned = new Set(files.map(({ path }) => path));
  for (const { path } of earlier?.files ?? []) if (!planned.has(path)) await store.removeFile(id, path);
}

/** Converts. What is finished when it breaks off stays, noted where the model goes. */
export async function convert(
  id: string,
  wish: ConversionWish,
  doors: ConvertDoors,
  { signal, onProgress }: JobContext,
): Promise<ConversionOutcome> {
  onProgress({ phase: 'reading', bytes: 0, totalBytes: null, secondsLeft: null });
  const { conversion, tokenizer, library } = await prepare(wish, doors, signal);
  const target = await targetOf(id, wish, doors);
  const pool = doors.startPool();
  try {
    const clock = { now: doors.now, elapsed: doors.elapsed };
    const settings = { tokenizer, library, resume: true, pool, clock };
    return await convertCheckpoint(conversion, target, settings, { signal, onProgress });
  } finally {
    pool.stop();
  }
}

async function targetOf(id: string, { folder }: ConversionWish, doors: ConvertDoors): Promise<ModelTarget> {
  if (folder !== null) {
    const target = folderTarget(folder);
    if ((await target.open(tensorFile)) === null) return target;
    throw new Error(`The folder “${folder.name}” holds a model already. Choose another one, or an empty one.`);
  }
  const draft = await doors.files.findDraft(id);
  if (draft === null) throw new Error('The conversion is not here any more: it was deleted meanwhile. Begin it anew.');
  return keptTarget(doors.files, draft, doors.estimate);
}
