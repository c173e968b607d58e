/** Looks at a checkpoint before anything is converted: what it is, what comes out, and how large that is. */
import { readCheckpoint, readText } from '../core/models/convert/checkpoint.ts';
import { CheckpointError } from '../core/models/convert/checkpoint-error.ts';
import { bytesOf, type Quantization } from '../core/models/convert/float-types.ts';
import { libraryMismatch, type LibraryFacts } from '../core/models/convert/library.ts';
import { configName, parseLlamaConfig, type LlamaConfig } from '../core/models/convert/llama-config.ts';
import { planShards, type PlannedShard } from '../core/models/convert/shards.ts';
import type { SlicedSource } from '../core/models/convert/sliced-source.ts';
import { isShippedModel } from '../core/models/shipped-library.ts';
import { elementCount } from '../core/models/convert/tensor-ref.ts';
import { planTensors, recordsOf, type PlannedTensor, type WeightRef } from '../core/models/convert/tensor-plan.ts';

export interface Conversion {
  readonly sources: readonly SlicedSource[];
  readonly configText: string;
  readonly config: LlamaConfig;
  readonly quantization: Quantization;
  readonly tensors: readonly PlannedTensor[];
  readonly shards: readonly PlannedShard[];
  readonly vocabSize: number;
  readonly parameters: number;
  /** Bytes of weights to read, and of shards to write. */
  readonly sourceBytes: number;
  readonly shardBytes: number;
  /** What a user should know, a sentence each. */
  readonly notes: readonly string[];
}

/** What a checkpoint holds, whatever becomes of it. */
export type CheckpointPlan = Pick<Conversion, 'sources' | 'configText' | 'config' | 'tensors' | 'vocabSize'>;

/** Returns the plan of a checkpoint. Reads tables of contents alone. Throws a CheckpointError that says why it cannot be used. */
export async function planCheckpoint(sources: readonly SlicedSource[]): Promise<CheckpointPlan> {
  const configText = await readText(sources, configName);
  const config = parseLlamaConfig(configText);
  const { tensors, vocabSize } = planTensors(await readCheckpoint(sources), config);
  return { sources, configText, config, tensors, vocabSize };
}

/** As `planCheckpoint`, with what a quantization makes of it. */
export async function planConversion(
  sources: readonly SlicedSource[],
  quantization: Quantization,
): Promise<Conversion> {
  return conversionOf(await planCheckpoint(sources), quantization);
}

/** Returns what a quantization makes of a checkpoint. */
export function conversionOf(plan: CheckpointPlan, quantization: Quantization): Conversion {
  const { config, tensors, vocabSize } = plan;
  const shards = planShards(tensors.flatMap((tensor) => recordsOf(tensor, quantization)));
  const parts = tensors.flatMap(partsOf);
  return {
    ...plan,
    quantization,
    shards,
    parameters: parts.reduce((sum, { shape }) => sum + elementCount(shape), 0),
    sourceBytes: parts.reduce((sum, part) => sum + partBytes(part), 0),
    shardBytes: shards.reduce((sum, { nbytes }) => sum + nbytes, 0),
    notes: notesOf(config, vocabSize),
  };
}

/** Returns the tensors of the checkpoint that a planned one is made of. */
export function partsOf(tensor: PlannedTensor): readonly WeightRef[] {
  return tensor.kind === 'matrix' ? tensor.parts : [tensor.part];
}

/** Returns the bytes of weights that a tensor of the checkpoint has. */
export function partBytes({ shape, dtype }: WeightRef): number {
  return elementCount(shape) * bytesOf(dtype);
}

function notesOf(config: LlamaConfig, vocabSize: number): string[] {
  const { vocabSize: said, tiedEmbeddings, ropeTheta: ropeBase } = config;
  return [
    ...(isShippedModel({ ...config, ropeBase })
      ? []
      : [
          'The studio has libraries for LLaMA-2-7B with a norm eps of 1e-5 or 1e-6, and this model is another: it runs only with a library (.wasm) of its own.',
        ]),
    ...(said === vocabSize ? [] : [`The vocabulary has ${vocabSize} rows; config.json says ${said}. The rows count.`]),
    ...(tiedEmbeddings
      ? ['The embedding serves as output matrix too: it is written twice, as the libraries read it.']
      : []),
  ];
}

/** Returns what could not be compared, a sentence each. Throws a CheckpointError where the library cannot run the model. */
export function checkLibrary({ shards, quantization, config }: Conversion, library: LibraryFacts): string[] {
  const records = shards.flatMap(({ records: placed }) => placed);
  const reasons = libraryMismatch(library, { quantization, records, normEps: config.normEps });
  if (library.ropeTheta !== null && library.ropeTheta !== config.ropeTheta) {
    reasons.push(`The library has the rotary base ${library.ropeTheta}; the model has ${config.ropeTheta}.`);
  }
  if (reasons.length > 0)
    throw new CheckpointError('The library', `does not fit this checkpoint. ${reasons.join(' ')}`);
  if (library.ropeTheta !== null) return [];
  return [
    `The rotary base could not be read out of the library’s shaders: make sure that it was built with ${config.ropeTheta}.`,
  ];
}
