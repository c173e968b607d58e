/** `instag convert-model`: a checkpoint into the files that a browser runs. */
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { slicedSource, type SlicedSource } from '../core/models/convert/sliced-source.ts';
import { configName } from '../core/models/convert/llama-config.ts';
import { tensorFile } from '../core/models/model-names.ts';
import { convertCheckpoint, type ConvertedModel, type ConvertProgress } from '../jobs/convert.ts';
import { planConversion, type Conversion } from '../jobs/convert-plan.ts';
import type { ModelTarget } from '../jobs/convert-ports.ts';
import { readTokenizer, type CheckpointTokenizer } from '../jobs/convert-tokenizer.ts';
import { commandClock } from './clock.ts';
import type { ConvertOptions } from './convert-options.ts';
import { modelFolder, statePath } from './model-folder.ts';
import { progressLine, silentProgress } from './progress.ts';
import { isSameFile } from './sinks.ts';
import { openInput } from './sources.ts';
import { StartError } from './start-error.ts';
import type { Terminal } from './terminal.ts';
import { byteSize, counted } from './wording.ts';

const EXIT_DONE = 0;

/** Runs the command and returns its exit code. Throws a StartError where it cannot start. */
export async function runConvert(options: ConvertOptions, terminal: Terminal): Promise<number> {
  const startedAt = performance.now();
  const sources = await checkpointFiles(options.from, terminal);
  const conversion = await planConversion(sources, options.quantization);
  const tokenizer = await readTokenizer(sources, conversion.vocabSize);
  const library = options.library === null ? null : await readLibraryFile(options.library);
  const target = await openTarget(options);
  if (!options.quiet && !options.json) terminal.stdout.write(foundText(conversion, tokenizer));
  const model = await convert(conversion, target, { tokenizer: tokenizer.json, library }, options, terminal);
  const seconds = (performance.now() - startedAt) / 1000;
  if (options.json) terminal.stdout.write(`${JSON.stringify(jsonOf(conversion, model, seconds), null, 2)}\n`);
  else if (!options.quiet) terminal.stdout.write(doneText(model, options.to, seconds));
  return EXIT_DONE;
}

async function checkpointFiles(folder: string, terminal: Terminal): Promise<SlicedSource[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new StartError(`${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  });
  if (!names.includes(configName)) throw new StartError(`${folder} has no ${configName}: it is no checkpoint.`);
  const sources: SlicedSource[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    sources.push(slicedSource((await openInput(path, terminal.stdin, terminal.signal)).source));
  }
  return sources;
}

async function readLibraryFile(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new StartError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** What is there already is not written over: neither the checkpoint, nor a model, nor hours of work. */
async function openTarget({ from, to, resume }: ConvertOptions): Promise<ModelTarget> {
  await mkdir(to, { recursive: true }).catch((error: unknown) => {
    throw new StartError(`${to} cannot be made: ${error instanceof Error ? error.message : String(error)}.`);
  });
  if (await isSameFile(from, to)) throw new StartError(`${to} is the folder of the checkpoint. Name another one.`);
  const target = modelFolder(to);
  if ((await target.open(tensorFile)) !== null) {
    throw new StartError(`${to} holds a model already. Name another folder, or delete that one.`);
  }
  if (!resume && finishedShards(await target.readState()) > 0) {
    throw new StartError(
      `${statePath(to)} tells of a conversion that broke off. Go on with it: --resume. Or delete the folder.`,
    );
  }
  return target;
}

async function convert(
  conversion: Conversion,
  target: ModelTarget,
  what: { readonly tokenizer: string; readonly library: Uint8Array | null },
  { quiet, resume, to }: ConvertOptions,
  { stderr, signal, startPool }: Terminal,
): Promise<ConvertedModel> {
  const clock = commandClock(null);
  const progress = quiet ? silentProgress : progressLine(stderr, () => clock.elapsed());
  const pool = startPool();
  try {
    return await convertCheckpoint(
      conversion,
      target,
      { ...what, resume, clock, pool },
      {
        signal,
        onProgress: (now) => {
          progress.show(progressText(now));
        },
      },
    );
  } catch (error) {
    progress.clear();
    const finished = finishedShards(await target.readState());
    if (finished > 0) {
      const all = counted(conversion.shards.length, 'file');
      stderr.write(`instag: ${finished} of ${all} of weights are done and kept in ${to}: go on with --resume\n`);
    }
    throw error;
  } finally {
    pool.stop();
    progress.clear();
  }
}

function finishedShards(state: string | null): number {
  return state?.match(/"dataPath"/gu)?.length ?? 0;
}

function progressText({ phase, bytes, totalBytes, secondsLeft }: ConvertProgress): string {
  const left = secondsLeft === null ? '' : `, ${timeText(secondsLeft)} left`;
  return `${phase}: ${byteSize(bytes)} of ${byteSize(totalBytes)}${left}`;
}

function timeText(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

function foundText(conversion: Conversion, { from }: CheckpointTokenizer): string {
  const { config, parameters, sourceBytes, shardBytes, shards, quantization, notes } = conversion;
  const lines = [
    `Llama of ${counted(config.layers, 'layer')} and ${weightsText(parameters)} weights, ${byteSize(sourceBytes)}`,
    `in ${quantization}: ${byteSize(shardBytes)} in ${counted(shards.length, 'file')}; tokenizer from ${from}`,
    ...notes,
  ];
  return `${lines.join('\n')}\n`;
}

function weightsText(count: number): string {
  return count < 1e8 ? `${(count / 1e6).toFixed(1)} million` : `${(count / 1e9).toFixed(2)} billion`;
}

function doneText(model: ConvertedModel, to: string, seconds: number): string {
  const bytes = model.files.reduce((sum, file) => sum + file.bytes, 0);
  const share = (model.relativeError * 100).toFixed(1);
  const lines = [
    ...(model.resumedShards > 0 ? [`went on behind ${counted(model.resumedShards, 'finished file')}`] : []),
    `checked ${counted(model.files.length, 'file')} and ${counted(model.rowsChecked, 'row')}: an error of ${share} % of the weights' size`,
    ...(model.subnormalScales > 0
      ? [`${counted(model.subnormalScales, 'scale')} are so small that a graphics card may take them for 0`]
      : []),
    ...model.libraryNotes,
    `wrote ${to}: ${byteSize(bytes)} in ${seconds.toFixed(1)} s`,
  ];
  return `${lines.join('\n')}\n`;
}

function jsonOf(
  { quantization, parameters, sourceBytes, vocabSize, notes }: Conversion,
  model: ConvertedModel,
  seconds: number,
) {
  return { quantization, parameters, sourceBytes, vocabSize, notes, ...model, seconds };
}
