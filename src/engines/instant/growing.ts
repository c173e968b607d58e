/** Numbers that come one after the other, in a typed array: lists of as many would take four times the room, and leave as much behind. */

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

export interface Growing<T extends Numbers> {
  /** Adds a number; returns its place. */
  readonly push: (value: number) => number;
  readonly size: () => number;
  readonly get: (place: number) => number;
  readonly set: (place: number, value: number) => void;
  /** All numbers so far, until the next is added. */
  readonly values: () => T;
}

/** An empty one; `make` makes an array of that size. */
export function growing<T extends Numbers>(make: (size: number) => T): Growing<T> {
  let room = make(1024);
  let count = 0;
  return {
    push: (value) => {
      if (count === room.length) {
        const wider = make(2 * count);
        wider.set(room);
        room = wider;
      }
      room[count] = value;
      count += 1;
      return count - 1;
    },
    size: () => count,
    get: (place) => room[place] ?? 0,
    set: (place, value) => {
      room[place] = value;
    },
    values: () => room.subarray(0, count) as T,
  };
}
