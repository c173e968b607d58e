/**
 * Reads pickles of protocols 2 to 5 without running anything: a pickle is a program for a small stack machine, and this one
 * knows only the instructions that build plain data. Functions and classes are names, decided on by the caller.
 * (Instructions: CPython's Lib/pickletools.py.)
 */
import { isKind, tupleItems, type PickleObjects, type PickleValue } from './pickle-values.ts';

/** Data of a checkpoint of 7 billion parameters takes some 10,000 instructions. Each may make one small object. */
const MAX_STEPS = 1_000_000;
const MAX_LONG_BYTES = 16;

/** Thrown on any pickle that is not read; the message is the end of a sentence about it. */
export class PickleError extends Error {
  override readonly name = 'PickleError';
}

interface Machine {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly objects: PickleObjects;
  at: number;
  stack: PickleValue[];
  /** Stacks set aside by MARK. */
  readonly marks: PickleValue[][];
  readonly memo: Map<number, PickleValue>;
}

/** Returns the object that a pickle describes. Throws a PickleError where it is damaged or does more than describe data. */
export function readPickle(bytes: Uint8Array, objects: PickleObjects): PickleValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const machine: Machine = { bytes, view, objects, at: 0, stack: [], marks: [], memo: new Map() };
  const protocol = bytes[0] === 0x80 ? bytes[1] : undefined;
  if (protocol === undefined || protocol < 2 || protocol > 5) {
    throw new PickleError('it does not begin as a pickle of protocol 2 to 5 does');
  }
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const code = takeByte(machine);
    if (code === STOP) return pop(machine);
    const instruction = instructions.get(code);
    if (instruction === undefined) {
      throw new PickleError(
        `it has an instruction that checkpoints do not need (0x${code.toString(16).padStart(2, '0')} at byte ${machine.at - 1})`,
      );
    }
    instruction(machine);
  }
  throw new PickleError(`it has more than ${MAX_STEPS} instructions`);
}

function take(machine: Machine, count: number): number {
  const start = machine.at;
  if (count < 0 || start + count > machine.bytes.length) throw new PickleError('it is cut off');
  machine.at += count;
  return start;
}

function takeByte(machine: Machine): number {
  return machine.view.getUint8(take(machine, 1));
}

function takeShort(machine: Machine): number {
  return machine.view.getUint16(take(machine, 2), true);
}

function takeInt(machine: Machine): number {
  return machine.view.getInt32(take(machine, 4), true);
}

function takeUint(machine: Machine): number {
  return machine.view.getUint32(take(machine, 4), true);
}

function takeLongLength(machine: Machine): number {
  return Number(machine.view.getBigUint64(take(machine, 8), true));
}

function takeBytes(machine: Machine, length: number): Uint8Array {
  const start = take(machine, length);
  return machine.bytes.subarray(start, start + length);
}

function takeText(machine: Machine, length: number): string {
  const bytes = takeBytes(machine, length);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PickleError('it has a text that is not valid UTF-8');
  }
}

function takeLine(machine: Machine): string {
  const end = machine.bytes.indexOf(0x0a, machine.at);
  if (end < 0) throw new PickleError('it is cut off');
  const text = takeText(machine, end - machine.at);
  machine.at = end + 1;
  return text;
}

/** A whole number in two's complement, lowest byte first. */
function takeWhole(machine: Machine, length: number): number | bigint {
  if (length > MAX_LONG_BYTES) throw new PickleError(`it has a whole number of ${length} bytes`);
  const bytes = takeBytes(machine, length);
  let value = 0n;
  for (const byte of bytes.toReversed()) value = (value << 8n) | BigInt(byte);
  const signed = BigInt.asIntN(8 * length, value);
  return Number.isSafeInteger(Number(signed)) ? Number(signed) : signed;
}

function push(machine: Machine, value: PickleValue): void {
  machine.stack.push(value);
}

function pop(machine: Machine): PickleValue {
  const value = machine.stack.pop();
  if (value === undefined) throw new PickleError('it takes more from its stack than there is');
  return value;
}

function top(machine: Machine): PickleValue {
  const value = machine.stack.at(-1);
  if (value === undefined) throw new PickleError('it takes more from its stack than there is');
  return value;
}

/** What was pushed since the last MARK; the stack of before comes back. */
function popMark(machine: Machine): PickleValue[] {
  const items = machine.stack;
  const before = machine.marks.pop();
  if (before === undefined) throw new PickleError('it takes from its stack up to a mark that is not there');
  machine.stack = before;
  return items;
}

function pushTuple(machine: Machine, count: number): void {
  const items = Array.from({ length: count }, () => pop(machine)).reverse();
  push(machine, { kind: 'tuple', items });
}

function memoize(machine: Machine, index: number): void {
  machine.memo.set(index, top(machine));
}

function recall(machine: Machine, index: number): void {
  const value = machine.memo.get(index);
  if (value === undefined) throw new PickleError(`it refers to object ${index} before there is one`);
  push(machine, value);
}

function append(machine: Machine, items: readonly PickleValue[], kind: 'list' | 'set'): void {
  const target = top(machine);
  if (!isKind(target, kind)) throw new PickleError(`it adds items to something that is no ${kind}`);
  for (const item of items) target.items.push(item);
}

function setItems(machine: Machine, items: readonly PickleValue[]): void {
  const target = top(machine);
  if (!isKind(target, 'dict') || items.length % 2 !== 0)
    throw new PickleError('it sets entries of something that is no dictionary');
  for (let at = 0; at < items.length; at += 2) target.entries.set(items[at] ?? null, items[at + 1] ?? null);
}

function dictOf(items: readonly PickleValue[]): PickleValue {
  return {
    kind: 'dict',
    entries: new Map(items.flatMap((key, at) => (at % 2 === 0 ? [[key, items[at + 1] ?? null]] : []))),
  };
}

function stackGlobal(machine: Machine): void {
  const name = pop(machine);
  const module = pop(machine);
  if (typeof name !== 'string' || typeof module !== 'string')
    throw new PickleError('it names a function by something else than text');
  push(machine, machine.objects.global(module, name));
}

function reduce(machine: Machine): void {
  const args = tupleItems(pop(machine));
  const callable = pop(machine);
  if (args === null || !isKind(callable, 'global')) throw new PickleError('it calls something that is no function');
  push(machine, machine.objects.reduce(callable.name, args));
}

/** Attributes of a dictionary (`_metadata` of a state dict) hold no weights; nothing else may be changed after it was made. */
function build(machine: Machine): void {
  pop(machine);
  if (!isKind(top(machine), 'dict')) throw new PickleError('it sets attributes of something that is no dictionary');
}

const STOP = 0x2e;

const instructions: ReadonlyMap<number, (machine: Machine) => void> = new Map([
  // PROTO was checked at the start; FRAME only says how many bytes follow.
  [0x80, (m) => void takeByte(m)],
  [0x95, (m) => void takeLongLength(m)],
  [0x28, (m) => void (m.marks.push(m.stack), (m.stack = []))],
  [0x30, (m) => void pop(m)],
  [0x31, (m) => void popMark(m)],
  [0x32, (m) => push(m, top(m))],
  [0x4e, (m) => push(m, null)],
  [0x88, (m) => push(m, true)],
  [0x89, (m) => push(m, false)],
  [0x4a, (m) => push(m, takeInt(m))],
  [0x4b, (m) => push(m, takeByte(m))],
  [0x4d, (m) => push(m, takeShort(m))],
  [0x8a, (m) => push(m, takeWhole(m, takeByte(m)))],
  [0x8b, (m) => push(m, takeWhole(m, takeUint(m)))],
  [0x47, (m) => push(m, m.view.getFloat64(take(m, 8), false))],
  [0x58, (m) => push(m, takeText(m, takeUint(m)))],
  [0x8c, (m) => push(m, takeText(m, takeByte(m)))],
  [0x8d, (m) => push(m, takeText(m, takeLongLength(m)))],
  [0x54, (m) => push(m, takeText(m, takeUint(m)))],
  [0x55, (m) => push(m, takeText(m, takeByte(m)))],
  [0x42, (m) => push(m, takeBytes(m, takeUint(m)))],
  [0x43, (m) => push(m, takeBytes(m, takeByte(m)))],
  [0x8e, (m) => push(m, takeBytes(m, takeLongLength(m)))],
  [0x96, (m) => push(m, takeBytes(m, takeLongLength(m)))],
  [0x5d, (m) => push(m, { kind: 'list', items: [] })],
  [0x8f, (m) => push(m, { kind: 'set', items: [] })],
  [0x6c, (m) => push(m, { kind: 'list', items: popMark(m) })],
  [0x91, (m) => push(m, { kind: 'set', items: popMark(m) })],
  [0x61, (m) => append(m, [pop(m)], 'list')],
  [0x65, (m) => append(m, popMark(m), 'list')],
  [0x90, (m) => append(m, popMark(m), 'set')],
  [0x29, (m) => pushTuple(m, 0)],
  [0x85, (m) => pushTuple(m, 1)],
  [0x86, (m) => pushTuple(m, 2)],
  [0x87, (m) => pushTuple(m, 3)],
  [0x74, (m) => push(m, { kind: 'tuple', items: popMark(m) })],
  [0x7d, (m) => push(m, { kind: 'dict', entries: new Map() })],
  [0x64, (m) => push(m, dictOf(popMark(m)))],
  [0x73, (m) => setItems(m, [pop(m), pop(m)].reverse())],
  [0x75, (m) => setItems(m, popMark(m))],
  [0x63, (m) => push(m, m.objects.global(takeLine(m), takeLine(m)))],
  [0x93, stackGlobal],
  [0x52, reduce],
  [0x62, build],
  [0x51, (m) => push(m, m.objects.persistent(pop(m)))],
  [0x68, (m) => recall(m, takeByte(m))],
  [0x6a, (m) => recall(m, takeUint(m))],
  [0x71, (m) => memoize(m, takeByte(m))],
  [0x72, (m) => memoize(m, takeUint(m))],
  [0x94, (m) => memoize(m, m.memo.size)],
] satisfies [number, (machine: Machine) => void][]);
