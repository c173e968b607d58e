/** What can go wrong with a model on a GPU, in words that a user can act on, and what the engine does about it. */

/**
 * `final`: nothing here changes it, the run stops. `lost`: a fresh worker may do. `text`: this one text cannot be done.
 * An error's name carries the kind from worker to worker, where its class is lost.
 */
export type FailureKind = 'final' | 'lost' | 'text';

type Explanation = readonly [kind: FailureKind, message: string];

const tooLittleMemory =
  'The GPU ran out of memory or was lost. Close other tabs and programs that use it, or take a smaller model or one in q4f16_1.';
const otherVersion =
  'The model’s library was built for another version of web-llm than 0.2.86. Add the model again with the studio’s own library.';
const addAgain = 'Delete the model on the Models page and add it again.';
const badSettings = `The model’s mlc-chat-config.json has a setting that cannot be used. ${addAgain}`;
const badRequest =
  'The model’s library and this studio do not understand each other. Reload the page; if that does not help: ';
const gone = 'The worker that held the model lost it.';

/** By the name of web-llm's error, which begins the string that it rejects with through a worker. */
const byName = new Map<string, Explanation>([
  ['ModelNotFoundError', ['final', `The model is no longer in this browser’s storage. ${addAgain}`]],
  ['MissingModelError', ['final', `The model has no library (wasm) to run it. ${addAgain}`]],
  ['MissingModelWasmError', ['final', `The model has no library (wasm) to run it. ${addAgain}`]],
  [
    'WebGPUNotAvailableError',
    ['final', 'This browser offers no WebGPU here. Use a current Chrome or Edge on a computer with a graphics card.'],
  ],
  [
    'WebGPUNotFoundError',
    ['final', 'This browser offers no WebGPU here. Use a current Chrome or Edge on a computer with a graphics card.'],
  ],
  [
    'ShaderF16SupportError',
    ['final', 'This GPU cannot compute in half precision (shader-f16), which the model needs. Take its q4f32_1 form.'],
  ],
  ['FeatureSupportError', ['final', 'This GPU lacks a feature that the model needs. Take another form of the model.']],
  ['DeviceLostError', ['lost', tooLittleMemory]],
  ['ModelNotLoadedError', ['lost', gone]],
  ['WorkerEngineModelNotLoadedError', ['lost', gone]],
  ['ConfigurationNotInitializedError', ['lost', gone]],
  ['TextCompletionExpectsKVEmptyError', ['lost', gone]],
  [
    'UnsupportedTokenizerFilesError',
    ['final', 'The model has no tokenizer that can be read: it needs tokenizer.json. Add it again with that file.'],
  ],
  ['ContextWindowSizeExceededError', ['text', 'The text and the request around it are longer than the model reads.']],
  ['WindowSizeConfigurationError', ['final', badSettings]],
  ['WindowSizeSpecificationError', ['final', badSettings]],
  ['AttentionSinkSizeError', ['final', badSettings]],
  ['ConfigValueError', ['final', badSettings]],
  ['MinValueError', ['final', badSettings]],
  ['NonNegativeError', ['final', badSettings]],
  ['UnsupportedFieldsError', ['final', `${badRequest}${addAgain}`]],
  ['MessageOrderError', ['final', `${badRequest}${addAgain}`]],
  [
    'GrammarMatcherInitError',
    ['final', 'The form of the answer could not be prepared for this model. Take another model.'],
  ],
  ['IntegrityError', ['final', `A file of the model is not what it was when it was added: it is damaged. ${addAgain}`]],
  ['ArtifactManifestError', ['final', otherVersion]],
  ['LinkError', ['final', otherVersion]],
  ['CompileError', ['final', otherVersion]],
  [
    'QuotaExceededError',
    ['final', 'The browser’s storage is full. Free space on the disk or delete models that are not needed.'],
  ],
  ['NotFoundError', ['final', `A file of the model is missing in this browser’s storage. ${addAgain}`]],
]);

/** By its words, which come before the name: a `RangeError` is one of web-llm, or of the language for memory and much else. */
const byText: readonly (readonly [RegExp, Explanation])[] = [
  [/Make sure \S{1,32} < \w{1,64} <= /, ['final', badSettings]],
  [/out of memory|allocation failed|OutOfMemory/i, ['lost', tooLittleMemory]],
  [
    /device (?:is |was |has been )?lost|already been disposed|instance dropped|mapAsync|destroyed/i,
    ['lost', tooLittleMemory],
  ],
  [
    /Cannot find parameter in cache/,
    [
      'final',
      `The weights and the library do not fit each other: a part that the library asks for is missing. ${addAgain}`,
    ],
  ],
  [
    /Unable to find a compatible GPU/,
    [
      'final',
      'The browser found no GPU that it may use. Look at chrome://gpu, switch hardware acceleration on, and start the browser again.',
    ],
  ],
  [
    /Cannot initialize runtime because of requested (?:maxBuffer|maxStorage|maxCompute)|exceeds limit/,
    ['final', 'This GPU allows less memory at once than the model needs. Take a smaller model or one in q4f16_1.'],
  ],
  [/WebAssembly\.|LinkError|CompileError/, ['final', otherVersion]],
  [
    /Cannot find (?:required VM|global) function|Cannot find .+ in exports|vm\.builtin|expect .* to be defined/,
    ['final', otherVersion],
  ],
  [
    /Failed to fetch|Cache\.add|NetworkError/,
    ['final', `A file of the model is missing in this browser’s storage. ${addAgain}`],
  ],
];

const names: Readonly<Record<FailureKind, string>> = {
  final: 'FinalModelError',
  lost: 'LostModelError',
  text: 'TextModelError',
};

/** An error of web-llm or the browser, or the string of one, as an Error that says what to do. Those that already do stay as they are. */
export function plainFailure(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && Object.values(names).includes(error.name)) return error;
  const found = explanationOf(nameOf(error, text), text);
  if (found !== undefined) return failure(found[0], `${found[1]} (${text})`, error);
  return error instanceof Error ? error : new Error(text);
}

function nameOf(error: unknown, text: string): string {
  if (error instanceof Error && error.name !== 'Error') return error.name;
  return /^(?:Uncaught )?(\w+Error): /.exec(text)?.[1] ?? '';
}

function explanationOf(name: string, text: string): Explanation | undefined {
  return byText.find(([pattern]) => pattern.test(text))?.[1] ?? byName.get(name);
}

/** An Error of that kind. */
export function failure(kind: FailureKind, message: string, cause?: unknown): Error {
  const plain = new Error(message, cause === undefined ? {} : { cause });
  plain.name = names[kind];
  return plain;
}

/** What an error of a port means. One that nobody knows is taken for a loss: a fresh worker is tried, a few times. */
export function kindOf(error: unknown): FailureKind {
  const { name } = plainFailure(error);
  return name === names.final ? 'final' : name === names.text ? 'text' : 'lost';
}
