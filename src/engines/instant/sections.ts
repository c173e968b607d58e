/** A file of named sections, each an array of numbers of one kind or UTF-8 text: a JSON header, then the bytes in order. */
import { unzlibSync, zlibSync } from 'fflate';

const kinds = {
  i8: Int8Array,
  u8: Uint8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

type Kind = keyof typeof kinds;
export type Numbers = Int8Array | Uint8Array | Uint16Array | Int16Array | Uint32Array | Float32Array | Float64Array;
export type Section = Numbers | string;

interface Entry {
  readonly name: string;
  readonly kind: Kind | 'text';
  readonly bytes: number;
  /** How the bytes stand in the file: as they are, or in planes (all first bytes of the numbers, then all second ones) in the zlib format. */
  readonly packed: boolean;
}

/** A section is packed where that leaves no more than this share: whole vectors are not worth the time, counts are. */
const worthPacking = 0.8;

const magic = 'ITAG';
/** Sections begin at multiples of this, so that every kind of array can be a view. */
const alignment = 8;

/** The bytes of a file with these sections. */
export function packSections(sections: ReadonlyMap<string, Section>): Uint8Array<ArrayBuffer> {
  const parts = Array.from(sections, ([name, section]) => ({ name, kind: kindOf(section), ...storedOf(section) }));
  const entries = parts.map(({ name, kind, bytes, packed }): Entry => ({ name, kind, bytes: bytes.length, packed }));
  const header = new TextEncoder().encode(JSON.stringify(entries));
  const start = aligned(8 + header.length);
  const file = new Uint8Array(start + parts.reduce((sum, { bytes }) => sum + aligned(bytes.length), 0));
  file.set(new TextEncoder().encode(magic));
  new DataView(file.buffer).setUint32(4, header.length, true);
  file.set(header, 8);
  let at = start;
  for (const { bytes } of parts) {
    file.set(bytes, at);
    at += aligned(bytes.length);
  }
  return file;
}

function storedOf(section: Section): { readonly bytes: Uint8Array; readonly packed: boolean } {
  const bytes = bytesOf(section);
  const smaller = zlibSync(inPlanes(bytes, numberSize(kindOf(section))), { level: 9 });
  const packed = smaller.length < bytes.length * worthPacking;
  return { bytes: packed ? smaller : bytes, packed };
}

function aligned(size: number): number {
  return Math.ceil(size / alignment) * alignment;
}

function kindOf(section: Section): Kind | 'text' {
  if (typeof section === 'string') return 'text';
  const found = kindNames.find((kind) => section instanceof kinds[kind]);
  if (found === undefined) throw new TypeError('A section is an array of numbers of another kind.');
  return found;
}

const kindNames: readonly Kind[] = ['i8', 'u8', 'u16', 'i16', 'u32', 'f32', 'f64'];

function bytesOf(section: Section): Uint8Array {
  if (typeof section === 'string') return new TextEncoder().encode(section);
  return new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
}

function numberSize(kind: Kind | 'text'): number {
  return kind === 'text' ? 1 : kinds[kind].BYTES_PER_ELEMENT;
}

/** The upper bytes of numbers are alike: side by side they take less room. */
function inPlanes(bytes: Uint8Array, size: number): Uint8Array {
  return transposed(bytes, bytes.length / size, size);
}

function outOfPlanes(planes: Uint8Array, size: number): Uint8Array {
  return transposed(planes, size, planes.length / size);
}

/** A row-major table of bytes with its rows as columns. */
function transposed(bytes: Uint8Array, rows: number, columns: number): Uint8Array {
  if (rows === 1 || columns === 1) return bytes;
  const turned = new Uint8Array(bytes.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[column * rows + row] = bytes[row * columns + column] ?? 0;
    }
  }
  return turned;
}

/** Sections by name, out of a file. */
export interface SectionReader {
  text(name: string): string;
  numbers<K extends Kind>(name: string, kind: K): InstanceType<(typeof kinds)[K]>;
}

/** Opens a file of sections. Throws an Error where the bytes are none, or where a section is asked for that is not there. */
export function readSections(file: Uint8Array): SectionReader {
  const bytes = file.byteOffset % alignment === 0 ? file : file.slice();
  const places = placesOf(bytes);
  function find(name: string, kind: Kind | 'text'): Uint8Array {
    const place = places.get(name);
    if (place?.kind !== kind)
      throw new Error(`Expected the section ${name} (${kind}), found ${place?.kind ?? 'none'}.`);
    const stored = bytes.subarray(place.at, place.at + place.bytes);
    return place.packed ? outOfPlanes(unzlibSync(stored), numberSize(place.kind)) : stored;
  }
  return {
    text: (name) => new TextDecoder().decode(find(name, 'text')),
    numbers: (name, kind) => {
      const found = find(name, kind);
      const make = kinds[kind];
      // The constructor and the array type of one kind: TypeScript cannot follow the pairing through the table.
      return new make(
        found.buffer as ArrayBuffer,
        found.byteOffset,
        found.length / make.BYTES_PER_ELEMENT,
      ) as InstanceType<(typeof kinds)[typeof kind]>;
    },
  };
}

function placesOf(bytes: Uint8Array): ReadonlyMap<string, Entry & { readonly at: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) {
    throw new Error(`Expected a file that begins with ${magic}: this is none, or it is damaged.`);
  }
  const headerLength = view.getUint32(4, true);
  const entries = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))) as readonly Entry[];
  const places = new Map<string, Entry & { readonly at: number }>();
  let at = aligned(8 + headerLength);
  for (const entry of entries) {
    places.set(entry.name, { ...entry, at });
    at += aligned(entry.bytes);
  }
  if (at > bytes.length) throw new Error(`Expected ${at} bytes, found ${bytes.length}: the file is cut off.`);
  return places;
}
