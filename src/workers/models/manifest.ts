/** Puts together what is kept of a model. */
import type { KeptModel, ModelFile, ModelOrigin } from '../../core/models/kept-model.ts';
import type { MlcConfig } from '../../core/models/mlc-config.ts';
import { needsOf, type ModelNeeds } from '../../core/models/model-needs.ts';
import type { Shard } from '../../core/models/tensor-cache.ts';
import { identityOf } from '../../storage/model-files.ts';
import type { ChosenLibrary } from './choose-library.ts';

/** A query and its answer fit in this; a longer window only takes memory. */
const usualWindow = 2048;

export interface Described {
  readonly id: string;
  readonly label: string;
  readonly origin: ModelOrigin;
  readonly config: MlcConfig;
  readonly shards: readonly Shard[];
  readonly chosen: ChosenLibrary;
}

function windowOf({ config, chosen }: Described): number {
  const { context } = chosen.facts;
  return Math.min(usualWindow, config.contextWindow, context > 0 ? context : usualWindow);
}

/** What was converted here, or goes by the name, is asked as InsTagger; the user can change that. */
function taskOf({ config, label, origin }: Described): KeptModel['task'] {
  const names = [label, origin.kind === 'address' ? origin.url : ''].join(' ');
  return origin.kind === 'converted' || config.rawPrompt || /instag/iu.test(names) ? 'instagger' : 'chat';
}

export function needsOfModel(described: Described): ModelNeeds {
  return needsOf(described.shards, described.chosen.facts, windowOf(described));
}

/** Returns the manifest; `files` without the library. */
export async function manifestOf(
  described: Described,
  files: readonly ModelFile[],
  addedAt: string,
): Promise<KeptModel> {
  const { id, label, origin, config, chosen } = described;
  const { gpuBytes, largestBuffer, features } = needsOfModel(described);
  return {
    format: 1,
    id,
    label,
    origin,
    task: taskOf(described),
    quantization: config.quantization,
    features,
    contextWindow: windowOf(described),
    gpuBytes,
    largestBuffer,
    files,
    library: chosen.library,
    sha256: await identityOf(files),
    addedAt,
  };
}
