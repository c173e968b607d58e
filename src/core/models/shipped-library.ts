/** The libraries that the studio itself ships: what each was compiled for, and the checked change of one constant in it. */
import { asCount, asFields, asText, ModelFileError, readFields, type Fields } from './json-fields.ts';
import { parseLibraryNote, type LibraryPatch } from './library-patch.ts';
import type { MlcConfig } from './mlc-config.ts';

/** Names of files in public/models; beside each lies `<name>.json`, which says what it is. */
export const shippedLibraries = ['llama-2-7b-q4f16_1.wasm', 'llama-2-7b-q4f32_1.wasm'] as const;

export interface ShippedLibrary {
  readonly name: string;
  readonly sha256: string;
  readonly quantization: string;
  readonly hidden: number;
  readonly intermediate: number;
  readonly layers: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly ropeBase: number;
  readonly normEps: number;
  readonly patches: readonly LibraryPatch[];
}

function asNumber(file: string, place: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ModelFileError(`${file}: ${place} should be a number.`);
}

function countsOf(file: string, model: Fields): Pick<ShippedLibrary, 'hidden' | 'intermediate' | 'layers' | 'heads'> {
  return {
    hidden: asCount(file, 'hidden', model.hidden),
    intermediate: asCount(file, 'intermediate', model.intermediate),
    layers: asCount(file, 'layers', model.layers),
    heads: asCount(file, 'heads', model.heads),
  };
}

/** Returns what the file beside a shipped library says. */
export function readShippedLibrary(name: string, text: string): ShippedLibrary {
  const file = `${name}.json`;
  const fields = readFields(file, text);
  const model = asFields(file, 'model', fields.model);
  const options = asFields(file, 'options', fields.options);
  return {
    name,
    sha256: asText(file, 'sha256', fields.sha256),
    quantization: asText(file, 'quantization', options.quantization),
    ...countsOf(file, model),
    kvHeads: asCount(file, 'kv_heads', model.kv_heads),
    ropeBase: asNumber(file, 'rope_theta', model.rope_theta),
    normEps: asNumber(file, 'norm_eps', model.norm_eps),
    patches: parseLibraryNote(text).patches,
  };
}

export interface LibraryChoice {
  readonly library: ShippedLibrary;
  /** The change that gives it the model's eps; null where it has that already. */
  readonly patch: LibraryPatch | null;
  readonly sha256: string;
}

const sameFigures = ['hidden', 'intermediate', 'layers', 'heads', 'kvHeads', 'ropeBase'] as const;

/** What the shipped libraries were compiled for, with the changes of eps; a test holds it against the files beside them. */
const shippedModel = {
  hidden: 4096,
  intermediate: 11_008,
  layers: 32,
  heads: 32,
  kvHeads: 32,
  ropeBase: 10_000,
} as const;
const shippedEps: readonly number[] = [1e-5, 1e-6];

export type ModelFigures = Readonly<Record<keyof typeof shippedModel | 'normEps', number>>;

/** True for a model that a shipped library runs: known before anything is converted, and without reading the libraries. */
export function isShippedModel(model: ModelFigures): boolean {
  return sameFigures.every((figure) => shippedModel[figure] === model[figure]) && shippedEps.includes(model.normEps);
}

/** Returns the shipped library that was compiled for exactly this model, with the change that its eps needs; null where there is none. */
export function chooseShipped(config: MlcConfig, shipped: readonly ShippedLibrary[]): LibraryChoice | null {
  const { llama, quantization } = config;
  if (llama === null) return null;
  for (const library of shipped) {
    if (library.quantization !== quantization) continue;
    if (sameFigures.some((figure) => library[figure] !== llama[figure])) continue;
    if (library.normEps === llama.normEps) return { library, patch: null, sha256: library.sha256 };
    const patch = library.patches.find(({ normEps }) => normEps === llama.normEps);
    if (patch !== undefined) return { library, patch, sha256: patch.sha256 };
  }
  return null;
}
