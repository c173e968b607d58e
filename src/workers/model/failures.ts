/** web-llm's errors in words that a user can act on. */

/** What an error means and what to do, by the name of its class. */
const byName = new Map([
  [
    'WebGPUNotAvailableError',
    'This browser offers no WebGPU here. Use a current Chrome, Edge or another Chromium browser.',
  ],
  [
    'ShaderF16SupportError',
    'This GPU cannot compute in half precision (shader-f16), which this model needs. Convert or choose its q4f32_1 form.',
  ],
  ['FeatureSupportError', 'This GPU lacks a feature that the model needs. Choose another form of the model.'],
  [
    'DeviceLostError',
    'The GPU ran out of memory or gave up while the model was loaded. Close other tabs that use it, or choose a smaller model.',
  ],
  [
    'ContextWindowSizeExceededError',
    'The text and the request around it are longer than the model reads. Shorten the text.',
  ],
  [
    'UnsupportedTokenizerFilesError',
    'The model has no tokenizer that can be read: it needs tokenizer.json or tokenizer.model.',
  ],
  ['GrammarMatcherInitError', 'The form of the answer could not be prepared for this model. Choose another model.'],
]);

const byText: readonly (readonly [RegExp, string])[] = [
  [
    /Cannot find parameter in cache/,
    'The weights and the library do not fit each other: a part that the library asks for is missing. Add the model with its own library.',
  ],
  [
    /Unable to find a compatible GPU/,
    'The browser found no GPU that it may use. Look at chrome://gpu, switch hardware acceleration on, and start the browser anew.',
  ],
  [
    /requested (maxBufferSize|maxStorage\w+|maxCompute\w+) ?exceeds limit|because of requested/,
    'This GPU allows less memory at once than the model needs. Choose a smaller model.',
  ],
  [
    /LinkError|WebAssembly\.(instantiate|Module)/,
    'The library cannot be run: it was built for another version of web-llm than 0.2.86.',
  ],
  [
    /Cannot find function|vm\.builtin|expect .* to be defined/,
    'The library lacks a function that web-llm 0.2.86 needs: it was built for another version.',
  ],
];

/** An Error that says what to do, with the original as its cause; errors that already do so stay as they are. */
export function plainFailure(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : (/^(\w+Error):/.exec(text)?.[1] ?? '');
  const advice = byName.get(name) ?? byText.find(([pattern]) => pattern.test(text))?.[1];
  if (advice !== undefined) return new Error(`${advice} (${text})`, { cause: error });
  return error instanceof Error ? error : new Error(text);
}
