import { zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCheckpoint } from './convert/checkpoint.ts';
import { joinBytes } from './mutations.ts';
import { buildLlamaTokenizer } from './tokenizer/llama-tokenizer.ts';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return joinBytes(
    ...parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : Uint8Array.from(part))),
  );
}

function archive(pickle: Uint8Array, level: 0 | 9 = 0, more: Zippable = {}): Uint8Array {
  return zipSync({ 'archive/data.pkl': [pickle, { level }], ...more });
}

/** What a reader says of a file; its time is bounded by the test's own. */
async function refusal(name: string, content: Uint8Array): Promise<string> {
  const source = {
    name,
    byteLength: content.length,
    slice: (start: number, end: number) => Promise.resolve(content.slice(start, end)),
  };
  try {
    await readCheckpoint([source]);
    return 'read';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

const START = [0x80, 2];
const STOP = [0x2e];

function torch(...parts: readonly (string | readonly number[])[]): Promise<string> {
  return refusal('pytorch_model.bin', archive(bytes(START, ...parts, STOP)));
}

describe('pickles that would run something', () => {
  it.each([
    ['a command', 'cos\nsystem\n(X\x02\x00\x00\x00id\x85R'],
    ['a command of this system', 'cposix\nsystem\n(X\x02\x00\x00\x00id\x85R'],
    ['an expression', 'cbuiltins\neval\n(X\x01\x00\x00\x001\x85R'],
    ['code', 'c__builtin__\nexec\n)R'],
    ['a process', 'csubprocess\nPopen\n)R'],
    ['a name in parts', '\x8c\x02os\x8c\x06system\x93)R'],
    ['an attribute of a name that is allowed', 'ctorch._utils\n_rebuild_tensor_v2.__globals__\n)R'],
    ['a module that is allowed, another function', 'ctorch._utils\n_rebuild_device_tensor_from_numpy\n)R'],
    ['a reader of other pickles', 'ctorch\nload\n)R'],
  ])('%s: refused by its name', async (_, code) => {
    expect(await torch(latin(code))).toMatch(
      /^CheckpointError: pytorch_model\.bin: .* asks for .*Nothing of it was run\.$/u,
    );
  });

  it.each([
    ['INST', '(ios\nsystem\n'],
    ['OBJ', '(X\x02\x00\x00\x00ido'],
    ['NEWOBJ', '))\x81'],
    ['NEWOBJ_EX', ')))\x92'],
    ['EXT1', '\x82\x01'],
    ['PERSID', 'Pid\n'],
    ['NEXT_BUFFER', '\x97'],
  ])('the instruction %s is not known', async (_, code) => {
    expect(await torch(latin(code))).toContain('an instruction that checkpoints do not need');
  });

  it.each([
    ['calls the name of a type', 'ctorch\nFloatStorage\n)R', 'only names a type'],
    ['calls data', '])R', 'calls something that is no function'],
    ['sets attributes of a list', ']}b', 'sets attributes of something that is no dictionary'],
  ])('a pickle that %s is refused', async (_, code, reason) => {
    expect(await torch(latin(code))).toContain(reason);
  });
});

/** The bytes of a text in which each character stands for one. */
function latin(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function repeated(times: number, ...part: readonly number[]): number[] {
  return Array.from({ length: times * part.length }, (_, at) => part[at % part.length] ?? 0);
}

describe('files that ask for work or memory without end', { timeout: 30_000 }, () => {
  it('a dictionary made out of a long list over and over', async () => {
    const name = latin('ccollections\nOrderedDict\n');
    const pair = [0x4b, 1, 0x4b, 1, 0x86, 0x71, 1, 0x30];
    const list = [0x5d, 0x71, 2, 0x28, ...repeated(300_000, 0x68, 1), 0x65, 0x30];
    const again = repeated(100_000, 0x68, 0, 0x68, 2, 0x85, 0x52, 0x30);
    const found = await torch([...name, 0x71, 0, 0x30, ...pair], list, again, [0x4e]);
    expect(found).toContain('makes a dictionary out of a list');
  });

  it('lists that hold each other twice, a hundred deep', async () => {
    const levels = repeated(100, 0x71, 0, 0x30, 0x68, 0, 0x68, 0, 0x86);
    expect(await torch([0x5d], levels)).toContain('holds no dictionary of tensors');
  });

  it('tuples a million deep', async () => {
    expect(await torch([0x29], repeated(999_990, 0x85))).toContain('holds no dictionary of tensors');
  });

  it('more instructions than any checkpoint has', async () => {
    expect(await torch(repeated(1_000_001, 0x4e))).toContain('more than 1000000 instructions');
  });

  it('a pickle of 16 MB that was packed into 16 kB', async () => {
    const file = archive(new Uint8Array(16 << 20), 9);
    expect(file.length).toBeLessThan(25_000);
    expect(await refusal('pytorch_model.bin', file)).toContain('expected 4194304 at most');
  });

  it('one that hides its size', async () => {
    const file = archive(joinBytes(bytes(START, [0x4e], STOP), new Uint8Array(1 << 22)), 9);
    const view = new DataView(file.buffer);
    const central = view.getUint32(file.length - 6, true);
    view.setUint32(central + 24, 4, true);
    expect(await refusal('pytorch_model.bin', file)).toContain('holds no dictionary of tensors');
  });

  it('a tensor larger than its storage', async () => {
    const storage = '(X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x000X\x03\x00\x00\x00cpuK\x04tQ';
    const tensor = `X\x01\x00\x00\x00actorch._utils\n_rebuild_tensor_v2\n(${storage}K\x00J\xff\xff\xff\x7f\x85K\x01\x85\x89NtR`;
    expect(await torch(latin(`}${tensor}s`))).toContain('reaches to element 2147483646 of a storage of 4');
  });

  it('a header of safetensors with brackets alone, or of 8 EB', async () => {
    const length = new Uint8Array(8);
    new DataView(length.buffer).setBigUint64(0, 8_000_000n, true);
    const nested = joinBytes(length, new Uint8Array(8_000_000).fill(0x5b));
    expect(await refusal('model.safetensors', nested)).toContain('is not a JSON object');
    length.fill(0x7f);
    expect(await refusal('model.safetensors', joinBytes(length, nested))).toContain('is announced');
  });

  it('a tokenizer whose pieces can be split everywhere', () => {
    const pieces = Array.from({ length: 1 << 16 }, (_, place) => place.toString(2).padStart(16, '0'));
    const messages = pieces.map((text) => [0x0a, text.length + 2, 0x0a, text.length, ...latin(text)]);
    // BPE with byte fallback, no rules, spaces as they are.
    const bytePieces = Array.from({ length: 256 }, (_, value) => {
      const text = `<0x${value.toString(16).toUpperCase().padStart(2, '0')}>`;
      return [0x0a, 10, 0x0a, 6, ...latin(text), 0x18, 6];
    });
    const unknown = [0x0a, 7, 0x0a, 3, ...latin('<?>'), 0x18, 2];
    const settings = [0x12, 5, 0x18, 2, 0x98, 2, 1, 0x1a, 2, 0x20, 0];
    const model = Uint8Array.from([...unknown, ...bytePieces.flat(), ...messages.flat(), ...settings]);
    expect(() => buildLlamaTokenizer(model, [], 'tokenizer.model')).toThrow('more than 600000 characters');
  });
});
