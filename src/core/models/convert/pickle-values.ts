/** What a pickle of a PyTorch checkpoint may hold: plain data, and the few objects that tensors are made of. */

export type PickleValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | PickleList
  | PickleSet
  | PickleTuple
  | PickleDict
  | PickleGlobal
  | PickledStorage
  | PickledTensor;

export interface PickleList {
  readonly kind: 'list';
  readonly items: PickleValue[];
}

export interface PickleSet {
  readonly kind: 'set';
  readonly items: PickleValue[];
}

export interface PickleTuple {
  readonly kind: 'tuple';
  readonly items: readonly PickleValue[];
}

export interface PickleDict {
  readonly kind: 'dict';
  readonly entries: Map<PickleValue, PickleValue>;
}

/** The name of a function or class. It is a name alone: nothing is ever looked up or called by it. */
export interface PickleGlobal {
  readonly kind: 'global';
  readonly name: string;
}

export interface PickledStorage {
  readonly kind: 'storage';
  /** Name of the entry below `data/`. */
  readonly key: string;
  /** In the words of safetensors. */
  readonly dtype: string;
  readonly elements: number;
}

export interface PickledTensor {
  readonly kind: 'tensor';
  readonly storage: PickledStorage;
  readonly offset: number;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
}

/** What the reader of pickles asks about everything that is not plain data. Both throw on what they do not know. */
export interface PickleObjects {
  /** Decides whether a function or class may be named. */
  global(module: string, name: string): PickleGlobal;
  /** An object that is kept outside of the pickle. */
  persistent(id: PickleValue): PickleValue;
  /** What a function named by a global gives for arguments. */
  reduce(name: string, args: readonly PickleValue[]): PickleValue;
}

/** Returns the items of a tuple, or null for anything else. */
export function tupleItems(value: PickleValue | undefined): readonly PickleValue[] | null {
  return isKind(value, 'tuple') ? value.items : null;
}

type Objects = Extract<PickleValue, { readonly kind: string }>;

/** True for an object of that kind. */
export function isKind<Kind extends Objects['kind']>(
  value: PickleValue | undefined,
  kind: Kind,
): value is Extract<Objects, { readonly kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
