/** The loops of the quantization as WebAssembly: four numbers at a time, several times as fast as JavaScript. */
import { fromBase64 } from '../../base64.ts';
import { quantizeWasm } from './quantize-wasm.ts';

/** What quantize.wat offers; its comments say what each does. */
interface Loops {
  readonly memory: { readonly buffer: ArrayBuffer };
  widenHalves(from: number, to: number, count: number): void;
  widenBrains(from: number, to: number, count: number): void;
  roundToHalves(values: number, count: number): void;
  narrowHalves(from: number, to: number, count: number): void;
  findScales(values: number, scales: number, groups: number): number;
  packCodes(values: number, scales: number, words: number, groups: number): void;
}

/** Groups worked on at a time: with all that is made of them they stay in the cache of a core. */
export const BLOCK_GROUPS = 1024;

/** Where a block lies in the memory, in bytes. */
export const blockAt = { values: 0, shorts: 0x20000, words: 0x30000, scales: 0x34000, halves: 0x35000 } as const;

export interface QuantizeKernel {
  readonly loops: Loops;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly words: Uint32Array<ArrayBuffer>;
  readonly scales: Float32Array<ArrayBuffer>;
  readonly halves: Uint16Array<ArrayBuffer>;
}

let started: QuantizeKernel | null = null;

/** Returns the loops with the memory that they work on: one for all who quantize in this thread. */
export function quantizeKernel(): QuantizeKernel {
  started ??= startKernel();
  return started;
}

function startKernel(): QuantizeKernel {
  const program = fromBase64(quantizeWasm);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(program));
  const loops = exports as unknown as Loops;
  const { buffer } = loops.memory;
  return {
    loops,
    bytes: new Uint8Array(buffer),
    words: new Uint32Array(buffer, blockAt.words, 4 * BLOCK_GROUPS),
    scales: new Float32Array(buffer, blockAt.scales, BLOCK_GROUPS),
    halves: new Uint16Array(buffer, blockAt.halves, BLOCK_GROUPS),
  };
}
