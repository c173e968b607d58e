/** Damages files the way that chance and malice do, the same way for the same seed: for tests of readers. */
import { seededRandom } from '../seed.ts';

/** Whole numbers in [0, limit), and picks among things. */
export interface Dice {
  below(limit: number): number;
  pick<Thing>(things: readonly [Thing, ...Thing[]]): Thing;
}

/** Returns the dice of a seed. */
export function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  function below(limit: number): number {
    return Math.floor(random() * limit);
  }
  return { below, pick: (things) => things[below(things.length)] ?? things[0] };
}

type ByteMutation = (bytes: Uint8Array, dice: Dice) => Uint8Array;

/** Lengths, counts and offsets that readers trip over. */
const extremes = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff] as const;

function flip(bytes: Uint8Array, dice: Dice): Uint8Array {
  const copy = bytes.slice();
  for (let count = dice.below(8); count >= 0; count -= 1) copy[dice.below(copy.length)] = dice.below(256);
  return copy;
}

function cut(bytes: Uint8Array, dice: Dice): Uint8Array {
  return bytes.slice(0, dice.below(bytes.length));
}

function drop(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length);
  return joinBytes(bytes.subarray(0, at), bytes.subarray(at + 1 + dice.below(16)));
}

function insert(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length);
  const more = Uint8Array.from({ length: 1 + dice.below(16) }, () => dice.below(256));
  return joinBytes(bytes.subarray(0, at), more, bytes.subarray(at));
}

/** A part of the file once more, somewhere else: often still of the right form. */
function repeat(bytes: Uint8Array, dice: Dice): Uint8Array {
  const from = dice.below(bytes.length);
  const part = bytes.subarray(from, from + 1 + dice.below(64));
  const at = dice.below(bytes.length);
  const times = 1 + dice.below(dice.pick([1, 4, 64]));
  return joinBytes(bytes.subarray(0, at), ...Array.from({ length: times }, () => part), bytes.subarray(at));
}

function exchange(bytes: Uint8Array, dice: Dice): Uint8Array {
  const copy = bytes.slice();
  const [from, to, length] = [dice.below(copy.length), dice.below(copy.length), 1 + dice.below(32)];
  copy.set(bytes.subarray(from, from + Math.min(length, copy.length - to)), to);
  return copy;
}

function extreme(bytes: Uint8Array, dice: Dice): Uint8Array {
  const copy = bytes.slice();
  const size = dice.pick([1, 2, 4, 8] as const);
  if (copy.length < size) return copy;
  const view = new DataView(copy.buffer);
  const at = dice.below(copy.length - size + 1);
  const value = dice.pick(extremes);
  if (size === 8) view.setBigUint64(at, BigInt(value) << BigInt(dice.below(32)), true);
  else if (size === 4) view.setUint32(at, value, true);
  else if (size === 2) view.setUint16(at, value & 0xffff, true);
  else view.setUint8(at, value & 0xff);
  return copy;
}

const byteMutations = [flip, cut, drop, insert, repeat, exchange, extreme, extreme] as const satisfies ByteMutation[];

/** Returns the bytes behind each other. */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Returns the bytes with one to three damages. */
export function damageBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  let damaged = bytes;
  for (let count = dice.below(3); count >= 0 && damaged.length > 0; count -= 1) {
    damaged = dice.pick<ByteMutation>(byteMutations)(damaged, dice);
  }
  return damaged;
}

const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

/** JSON values in place of what belongs there, as text: nested too deep, too long, too large, of another type. */
const strangeValues = [
  'null',
  'true',
  '-1',
  '0',
  '1.5',
  '1e308',
  '1e999',
  '9007199254740993',
  '4294967296',
  '""',
  '"F16"',
  '"I64"',
  '"__proto__"',
  '"\\u0000\\u202e\\ud800"',
  '[]',
  '{}',
  '[0]',
  '[[[]]]',
  '[0,18446744073709551615]',
  '{"__proto__":1,"constructor":[],"toString":null}',
  deep,
  `"${'x'.repeat(50_000)}"`,
  `[${'1,'.repeat(5000)}1]`,
] as const;

const marker = '"\u0001"';

/** Every place of a value, each as the text of the whole with a marker in it. */
function placesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [marker];
  const entries = Object.entries(value);
  const own = entries.flatMap(([key], place) => {
    const before = entries.slice(0, place).map(([name, other]) => member(value, name, JSON.stringify(other)));
    const after = entries.slice(place + 1).map(([name, other]) => member(value, name, JSON.stringify(other)));
    return placesOf(entries[place]?.[1]).map((inner) => wrap(value, [...before, member(value, key, inner), ...after]));
  });
  return [marker, ...own];
}

function member(owner: object, key: string, text: string): string {
  return Array.isArray(owner) ? text : `${JSON.stringify(key)}:${text}`;
}

function wrap(owner: object, members: readonly string[]): string {
  return Array.isArray(owner) ? `[${members.join(',')}]` : `{${members.join(',')}}`;
}

/** Returns a maker of texts in which one value of a JSON text is another, or a name of a member. */
export function jsonDamager(text: string): (dice: Dice) => string {
  const value: unknown = JSON.parse(text);
  const places = placesOf(value);
  const names = [...text.matchAll(/"[^"]+"(?=:)/gu)].map(([name]) => name);
  return (dice) => {
    const [first = marker, ...others] = places;
    if (dice.below(6) === 0 && names.length > 0) {
      const name = names[dice.below(names.length)] ?? '';
      return text.replace(name, dice.pick(['"__proto__"', '"x"', '""', `"${'n'.repeat(5000)}"`, '"\\n"']));
    }
    return dice.pick([first, ...others]).replace(marker, () => dice.pick(strangeValues));
  };
}
