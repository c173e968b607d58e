import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failure, kindOf, plainFailure, type FailureKind } from './failures.ts';

/** As they come through a worker: "<name>: <message>". */
const byName: readonly (readonly [name: string, kind: FailureKind, says: RegExp])[] = [
  ['ModelNotFoundError', 'final', /no longer in this browser’s storage.*add it again/],
  ['MissingModelError', 'final', /no library \(wasm\)/],
  ['MissingModelWasmError', 'final', /no library \(wasm\)/],
  ['WebGPUNotAvailableError', 'final', /no WebGPU here\. Use a current Chrome/],
  ['FeatureSupportError', 'final', /lacks a feature.*another form/],
  ['ShaderF16SupportError', 'final', /shader-f16.*q4f32_1/],
  ['DeviceLostError', 'lost', /out of memory or was lost\. Close other tabs/],
  ['ModelNotLoadedError', 'lost', /worker that held the model lost it/],
  ['WorkerEngineModelNotLoadedError', 'lost', /worker that held the model lost it/],
  ['UnsupportedTokenizerFilesError', 'final', /needs tokenizer\.json/],
  ['ContextWindowSizeExceededError', 'text', /longer than the model reads/],
  ['WindowSizeConfigurationError', 'final', /mlc-chat-config\.json/],
  ['WindowSizeSpecificationError', 'final', /mlc-chat-config\.json/],
  ['MinValueError', 'final', /mlc-chat-config\.json/],
  ['NonNegativeError', 'final', /mlc-chat-config\.json/],
  ['UnsupportedFieldsError', 'final', /Reload the page.*add it again/],
  ['GrammarMatcherInitError', 'final', /Take another model/],
  ['MessageOrderError', 'final', /Reload the page.*add it again/],
  ['TextCompletionExpectsKVEmptyError', 'lost', /lost it/],
  ['IntegrityError', 'final', /damaged.*add it again/],
];

describe('plainFailure', () => {
  it.each(byName)('explains %s (%s), as a string and as an Error', (name, kind, says) => {
    const text = plainFailure(`${name}: the words of web-llm`);
    expect(text.message).toMatch(says);
    expect(text.message).toContain('the words of web-llm');
    expect(kindOf(text)).toBe(kind);
    const error = Object.assign(new Error('the words of web-llm'), { name });
    expect(plainFailure(error).message).toMatch(says);
    expect(kindOf(error)).toBe(kind);
  });

  it('knows names that web-llm has', () => {
    const bundle = readFileSync('node_modules/@mlc-ai/web-llm/lib/index.js', 'utf8');
    for (const [name] of byName) expect(bundle).toMatch(new RegExp(`class ${name} |this\\.name = "${name}"`));
  });

  it.each<readonly [string, FailureKind, RegExp]>([
    ['Cannot find parameter in cache: lm_head.q_scale', 'final', /do not fit each other/],
    ['Unable to find a compatible GPU. This issue might be because…', 'final', /chrome:\/\/gpu/],
    ['Cannot initialize runtime because of requested maxBufferSize exceeds limit.', 'final', /less memory at once/],
    ['WebAssembly.instantiate(): Import #3 module="env"', 'final', /another version of web-llm/],
    ['Cannot find required VM function `prefill`. Available …', 'final', /another version of web-llm/],
    ['Cannot find global function tvmjs.array.decode_storage', 'final', /another version of web-llm/],
    ['Cannot find TVMFFIErrorMoveFromRaised in exports', 'final', /another version of web-llm/],
    ['RangeError: Make sure 0 < top_p <= 1.', 'final', /mlc-chat-config\.json/],
    ['RangeError: offset is out of bounds', 'lost', /^RangeError: offset is out of bounds$/],
    ['RangeError: Array buffer allocation failed', 'lost', /out of memory/],
    ['Error: Device was lost', 'lost', /out of memory or was lost/],
    ['InternalError: Module has already been disposed', 'lost', /out of memory or was lost/],
    ['OperationError: Instance dropped.', 'lost', /out of memory or was lost/],
    [
      "TypeError: Failed to execute 'add' on 'Cache': Cache.add() encountered a network error",
      'final',
      /missing in this/,
    ],
    ['QuotaExceededError: the disk', 'final', /storage is full/],
  ])('explains “%s”', (text, kind, says) => {
    expect(plainFailure(text).message).toMatch(says);
    expect(kindOf(new Error(text))).toBe(kind);
  });

  it('leaves an explained error as it is, from whichever worker it comes', () => {
    const first = plainFailure('DeviceLostError: gone');
    expect(plainFailure(first)).toBe(first);
    // What a port carries of an Error: its name and its message.
    const carried = Object.assign(new Error(first.message), { name: first.name });
    expect(plainFailure(carried)).toBe(carried);
    expect(kindOf(carried)).toBe('lost');
    expect(kindOf(failure('final', 'x'))).toBe('final');
  });

  it('takes what nobody knows for a loss, in its own words', () => {
    expect(plainFailure('something else').message).toBe('something else');
    expect(kindOf(new Error('something else'))).toBe('lost');
    expect(kindOf(undefined)).toBe('lost');
  });
});
