/** Reads what was kept of models: every field is checked, a manifest that was cut off is none. */
import { isFields } from './json-fields.ts';
import type { KeptModel, ModelFile, ModelLibrary, ModelOrigin } from './kept-model.ts';
import type { ModelDraft, PlannedFile } from './model-draft.ts';

type Check = (value: unknown) => boolean;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}

function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

function hex(digits: number): Check {
  const form = new RegExp(`^[0-9a-f]{${digits}}$`, 'u');
  return (value) => isText(value) && form.test(value);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

/** An object that has all fields of the type, each as its check wants it. */
function shape<Type>(checks: Readonly<Record<keyof Type & string, Check>>): Check {
  const fields = Object.entries<Check>(checks);
  return (value) => isFields(value) && fields.every(([name, check]) => check(value[name]));
}

type Origin<Kind> = Extract<ModelOrigin, { readonly kind: Kind }>;

const isNull = oneOf(null);
const isOrigin = either(
  shape<Origin<'converted'>>({ kind: oneOf('converted'), from: isText }),
  shape<Origin<'folder'>>({ kind: oneOf('folder'), name: isText }),
  shape<Origin<'address'>>({ kind: oneOf('address'), url: isText }),
  shape<Origin<'web-llm'>>({ kind: oneOf('web-llm'), modelId: isText }),
);

const isModel = shape<Required<KeptModel>>({
  format: oneOf(1),
  id: isText,
  label: isText,
  origin: isOrigin,
  task: oneOf('instagger', 'chat'),
  quantization: isText,
  features: listOf(isText),
  contextWindow: isCount,
  gpuBytes: isCount,
  largestBuffer: either(oneOf(undefined), isCount),
  files: listOf(shape<ModelFile>({ path: isText, bytes: isCount, sha256: hex(64) })),
  library: shape<ModelLibrary>({
    kind: oneOf('studio', 'kept'),
    name: isText,
    sha256: hex(64),
    known: isFlag,
    normEps: isNumber,
    prefillChunk: isCount,
    splitsPrompts: isFlag,
  }),
  sha256: hex(64),
  addedAt: isText,
});

const isDraft = shape<ModelDraft>({
  format: oneOf(1),
  id: isText,
  label: isText,
  origin: isOrigin,
  files: listOf(
    shape<PlannedFile>({
      path: isText,
      bytes: either(isNull, isCount),
      sha256: either(isNull, hex(64)),
      md5: either(isNull, hex(32)),
    }),
  ),
  plan: isText,
  startedAt: isText,
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Returns the kept model of a manifest; null where the text is not a whole one. */
export function parseKeptModel(text: string): KeptModel | null {
  const value = parsed(text);
  return isModel(value) ? (value as KeptModel) : null;
}

/** Returns the draft that was kept; null where the text is not a whole one. */
export function parseModelDraft(text: string): ModelDraft | null {
  const value = parsed(text);
  return isDraft(value) ? (value as ModelDraft) : null;
}
