/** Converts a checkpoint into the files that web-llm loads: tensor by tensor, each shard hashed, all of it checked at the end. */
import { chatConfigText, contextWindow, usualLimits, type LibraryLimits } from '../core/models/convert/chat-config.ts';
import { CheckpointError } from '../core/models/convert/checkpoint-error.ts';
import { modelTypeOf } from '../core/models/convert/float-types.ts';
import { readLibrary } from '../core/models/convert/library.ts';
import { tensorCacheText } from '../core/models/convert/shards.ts';
import type { SlicedSource } from '../core/models/convert/sliced-source.ts';
import type { ModelFile } from '../core/models/kept-model.ts';
import { configFile, libraryFile, tensorFile, tokenizerFile } from '../core/models/model-names.ts';
import { checkLibrary, partBytes, partsOf, type Conversion } from './convert-plan.ts';
import { inlinePool, type ModelTarget, type QuantizePool } from './convert-ports.ts';
import { shardWriters, type ShardWriters } from './convert-shards.ts';
import { conversionKey, parseState, stateText, type FinishedShard } from './convert-state.ts';
import { convertTensor } from './convert-tensors.ts';
import { checkHashes, checkRows, hashesOf, type CheckedShards } from './convert-verify.ts';
import type { Clock, JobOptions } from './ports.ts';

export interface ConvertProgress {
  readonly phase: 'converting' | 'checking';
  /** Of the checkpoint while converting, of the shards while checking. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Null until enough is done to tell. */
  readonly secondsLeft: number | null;
}

export interface ConvertSettings {
  /** The text of tokenizer.json. */
  readonly tokenizer: string;
  /** The library that will run the model; it is kept beside the weights. Null: only the weights are made. */
  readonly library: Uint8Array | null;
  /** Goes on with a conversion that broke off; without it, shards that are there are made anew. */
  readonly resume: boolean;
  readonly pool?: QuantizePool;
  readonly clock: Clock;
}

export interface ConvertedModel {
  /** All files but the library. */
  readonly files: readonly ModelFile[];
  readonly contextWindow: number;
  readonly prefillChunk: number;
  /** Error of the dequantized rows that were looked at: 0.09 to 0.11 for weights that are spread normally. */
  readonly relativeError: number;
  readonly rowsChecked: number;
  /** Scales so small that a GPU may take them for 0. */
  readonly subnormalScales: number;
  /** Shards that an earlier try had finished. */
  readonly resumedShards: number;
  /** What could not be compared with the library, a sentence each. */
  readonly libraryNotes: readonly string[];
}

const MARGIN_BYTES = 8 << 20;

/**
 * Converts into the target. On failure or abort what is finished stays there, noted in the target's state. Throws a
 * CheckpointError where the checkpoint or the library is at fault.
 */
export async function convertCheckpoint(
  conversion: Conversion,
  target: ModelTarget,
  settings: ConvertSettings,
  options: JobOptions<ConvertProgress>,
): Promise<ConvertedModel> {
  const { limits, libraryNotes } = checkedLibrary(conversion, settings.library);
  const key = await conversionKey(conversion);
  const finished = settings.resume ? await wholeShards(parseState(await target.readState(), key), target) : [];
  const resumedShards = finished.length;
  await checkSpace(conversion, finished, settings, target);
  function keep(): Promise<void> {
    return target.writeState(stateText(key, finished));
  }
  await keep();
  await writeShards(conversion, target, finished, keep, settings, options);
  const { hashes, ...found } = await checkShards(conversion, target, finished, keep, settings.clock, options);
  const files = await writeSmallFiles(conversion, target, hashes, limits, settings, options.signal);
  await target.removeState();
  return {
    files,
    contextWindow: contextWindow(conversion.config, limits),
    prefillChunk: limits.prefillChunk,
    ...found,
    subnormalScales: finished.reduce((sum, shard) => sum + shard.subnormalScales, 0),
    resumedShards,
    libraryNotes,
  };
}

interface CheckedLibrary {
  readonly limits: LibraryLimits;
  readonly libraryNotes: readonly string[];
}

function checkedLibrary(conversion: Conversion, library: Uint8Array | null): CheckedLibrary {
  if (library === null) return { limits: usualLimits, libraryNotes: [] };
  const facts = readLibrary(library);
  if (facts === null) {
    throw new CheckpointError('The library', 'is none of MLC’s for web-llm: nothing is compiled in about its model.');
  }
  return { limits: facts, libraryNotes: checkLibrary(conversion, facts) };
}

async function wholeShards(shards: readonly FinishedShard[], target: ModelTarget): Promise<FinishedShard[]> {
  const whole: FinishedShard[] = [];
  for (const shard of shards) {
    if ((await target.open(shard.dataPath))?.byteLength === shard.bytes) whole.push(shard);
  }
  return whole;
}

async function checkSpace(
  { shardBytes }: Conversion,
  finished: readonly FinishedShard[],
  { tokenizer, library }: ConvertSettings,
  target: ModelTarget,
): Promise<void> {
  const there = finished.reduce((sum, { bytes }) => sum + bytes, 0);
  const needed = shardBytes - there + tokenizer.length + (library?.length ?? 0) + MARGIN_BYTES;
  const free = await target.freeBytes();
  if (free === null || needed <= free) return;
  throw new Error(
    `There is not enough room for the model: it needs ${inWords(needed)} more, and ${inWords(free)} are free. Free some and try again.`,
  );
}

function inWords(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Tells how far a phase is; the time left is that of the bytes so far, in proportion. */
function meter(
  phase: ConvertProgress['phase'],
  totalBytes: number,
  skipped: number,
  clock: Clock,
  { onProgress }: JobOptions<ConvertProgress>,
): (bytes: number) => void {
  const startedAt = clock.elapsed();
  let bytes = skipped;
  return (more) => {
    bytes += more;
    const seconds = (clock.elapsed() - startedAt) / 1000;
    const rate = (bytes - skipped) / seconds;
    const secondsLeft = seconds < 1 || rate <= 0 ? null : (totalBytes - bytes) / rate;
    onProgress?.({ phase, bytes, totalBytes, secondsLeft });
  };
}

/** `finished` grows by each shard, which is noted at once. */
async function writeShards(
  conversion: Conversion,
  target: ModelTarget,
  finished: FinishedShard[],
  keep: () => Promise<void>,
  { pool = inlinePool, clock }: ConvertSettings,
  options: JobOptions<ConvertProgress>,
): Promise<void> {
  const done = new Set(finished.map(({ dataPath }) => dataPath));
  const writers = shardWriters(conversion.shards, done, target, async (shard) => {
    finished.push(shard);
    await keep();
  });
  const tensors = neededTensors(conversion, writers);
  const left = tensors.flatMap(partsOf).reduce((sum, part) => sum + partBytes(part), 0);
  const onBytes = meter('converting', conversion.sourceBytes, conversion.sourceBytes - left, clock, options);
  onBytes(0);
  const model = modelTypeOf(conversion.quantization);
  try {
    for (const tensor of tensors) {
      options.signal.throwIfAborted();
      await convertTensor(tensor, {
        model,
        pool,
        signal: options.signal,
        write: (...record) => writers.write(...record),
        onBytes,
      });
    }
  } catch (error) {
    await writers.abort();
    throw error;
  }
}

/** Of a tensor whose codes are written and whose scales are not, both are made again. */
function neededTensors({ tensors }: Conversion, writers: ShardWriters): Conversion['tensors'] {
  return tensors.filter(({ kind, name }) =>
    kind === 'matrix'
      ? writers.isNeeded(`${name}.q_weight`) || writers.isNeeded(`${name}.q_scale`)
      : writers.isNeeded(name),
  );
}

/** Throws where the disk has something else than was written; what is faulty is made anew by the next try. */
async function checkShards(
  conversion: Conversion,
  target: ModelTarget,
  finished: FinishedShard[],
  keep: () => Promise<void>,
  clock: Clock,
  options: JobOptions<ConvertProgress>,
): Promise<Pick<ConvertedModel, 'relativeError' | 'rowsChecked'> & Pick<CheckedShards, 'hashes'>> {
  const onBytes = meter('checking', conversion.shardBytes, 0, clock, options);
  const { hashes, changed } = await checkHashes(finished, target, { signal: options.signal, onBytes });
  const { relativeError, rows, wrong } =
    changed.length > 0 ? { relativeError: 0, rows: 0, wrong: [] } : await checkRows(conversion, target, options.signal);
  if (changed.length === 0 && wrong.length === 0) return { relativeError, rowsChecked: rows, hashes };
  const bad = new Set([...changed, ...shardsOf(wrong, conversion)]);
  finished.splice(0, finished.length, ...finished.filter(({ dataPath }) => !bad.has(dataPath)));
  await keep();
  throw new Error(
    `What was written does not hold what was converted (${[...bad].join(', ')}): the disk is faulty, or the checkpoint changed meanwhile. Try again: these files are made anew.`,
  );
}

function shardsOf(tensors: readonly string[], { shards }: Conversion): string[] {
  return shards
    .filter(({ records }) => records.some(({ name }) => tensors.includes(name.replace(/\.q_(?:weight|scale)$/u, ''))))
    .map(({ dataPath }) => dataPath);
}

/** The table of contents comes last: without it the folder is no model. `hashes`: of the shards that there are. */
async function writeSmallFiles(
  conversion: Conversion,
  target: ModelTarget,
  hashes: CheckedShards['hashes'],
  limits: LibraryLimits,
  { tokenizer, library }: Pick<ConvertSettings, 'tokenizer' | 'library'>,
  signal: AbortSignal,
): Promise<ModelFile[]> {
  const { shards, config, vocabSize, quantization, parameters } = conversion;
  const md5s = shards.map(({ dataPath }) => hashes.get(dataPath)?.md5 ?? '');
  const texts: readonly (readonly [string, string])[] = [
    [configFile, chatConfigText(config, vocabSize, quantization, limits)],
    [tokenizerFile, tokenizer],
    [tensorFile, tensorCacheText(shards, md5s, parameters)],
  ];
  if (library !== null) await writeFile(target, libraryFile, library, signal);
  const files: ModelFile[] = shards.flatMap(({ dataPath, nbytes }) => {
    const found = hashes.get(dataPath);
    return found === undefined ? [] : [{ path: dataPath, bytes: nbytes, sha256: found.sha256 }];
  });
  for (const [path, text] of texts) files.push(await writeFile(target, path, new TextEncoder().encode(text), signal));
  return files;
}

/** Writes what a model to be is, without its weights. Throws a CheckpointError where the library does not fit. */
export async function writeDescription(
  conversion: Conversion,
  target: ModelTarget,
  what: Pick<ConvertSettings, 'tokenizer' | 'library'>,
  signal: AbortSignal,
): Promise<void> {
  const { limits } = checkedLibrary(conversion, what.library);
  await writeSmallFiles(conversion, target, new Map(), limits, what, signal);
}

async function writeFile(
  target: ModelTarget,
  path: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<ModelFile> {
  const sink = await target.create(path);
  try {
    await sink.write(bytes);
    await sink.close();
  } catch (error) {
    await sink.abort();
    throw error;
  }
  const written: SlicedSource | null = await target.open(path);
  if (written === null) throw new Error(`${path} was written and is gone.`);
  const { sha256 } = await hashesOf(written, { signal, onBytes: () => undefined });
  return { path, bytes: bytes.length, sha256 };
}
