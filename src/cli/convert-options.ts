/** Reads the words after `convert-model`. */
import { quantizations, type Quantization } from '../core/models/convert/float-types.ts';
import { oneOf, parseWords } from './options.ts';
import { StartError } from './start-error.ts';

export interface ConvertOptions {
  /** The folder of the checkpoint. */
  readonly from: string;
  /** The folder of the model. */
  readonly to: string;
  readonly quantization: Quantization;
  /** The file of the library that will run the model; null: none is checked or kept. */
  readonly library: string | null;
  readonly resume: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

const words = {
  to: { type: 'string' },
  quantization: { type: 'string', default: 'q4f16_1' },
  library: { type: 'string' },
  resume: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

/** Returns the options of `convert-model`. Throws a StartError on words it does not know. */
export function parseConvertOptions(given: readonly string[]): ConvertOptions {
  const { values, positionals } = parseWords({ args: [...given], options: words, allowPositionals: true });
  const [from, ...others] = positionals;
  if (from === undefined || others.length > 0) {
    throw new StartError(`Name one folder, that of the checkpoint; there are ${positionals.length}.`);
  }
  if (values.to === undefined) throw new StartError('Name the folder to write the model into, with --to.');
  return {
    from,
    to: values.to,
    quantization: oneOf('quantization', values.quantization, quantizations),
    library: values.library ?? null,
    resume: values.resume,
    json: values.json,
    quiet: values.quiet,
  };
}
