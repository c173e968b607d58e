/** The objects that PyTorch pickles a state dict with: every other function or class is refused by its name. */
import { PickleError } from './pickle.ts';
import {
  isKind,
  tupleItems,
  type PickleDict,
  type PickledStorage,
  type PickledTensor,
  type PickleObjects,
  type PickleValue,
} from './pickle-values.ts';
import { elementCount } from './tensor-ref.ts';

const MAX_DIMENSIONS = 8;

/** Classes of typed storages, by their number type in the words of safetensors. */
const storageTypes: ReadonlyMap<string, string> = new Map([
  ['torch.DoubleStorage', 'F64'],
  ['torch.FloatStorage', 'F32'],
  ['torch.HalfStorage', 'F16'],
  ['torch.BFloat16Storage', 'BF16'],
  ['torch.LongStorage', 'I64'],
  ['torch.IntStorage', 'I32'],
  ['torch.ShortStorage', 'I16'],
  ['torch.CharStorage', 'I8'],
  ['torch.ByteStorage', 'U8'],
  ['torch.BoolStorage', 'BOOL'],
]);

type Maker = (args: readonly PickleValue[]) => PickleValue;

const functions: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['collections.OrderedDict', orderedDict],
  ['torch._utils._rebuild_tensor_v2', rebuildTensor],
  ['torch._utils._rebuild_parameter', rebuildParameter],
]);

/** Builds tensors as descriptions: which storage, from where on, in which steps. */
export const torchObjects: PickleObjects = {
  global(module, name) {
    const full = `${module}.${name}`;
    if (storageTypes.has(full) || functions.has(full)) return { kind: 'global', name: full };
    throw new PickleError(
      `it asks for ${shown(full)}, which weights do not need; a file that does may run foreign code in other programs`,
    );
  },
  persistent: openStorage,
  reduce(name, args) {
    const make = functions.get(name);
    if (make === undefined) throw new PickleError(`it calls ${name}, which only names a type`);
    return make(args);
  },
};

/** Names come from the file: only their plain characters are shown, and not endlessly many. */
function shown(name: string): string {
  return name.slice(0, 80).replace(/[^\w.]/gu, '?');
}

/** Python 3 makes it empty and sets its entries then. Out of a list it could be made again and again: work without end. */
function orderedDict(args: readonly PickleValue[]): PickleDict {
  if (args.length > 0) throw new PickleError('it makes a dictionary out of a list, as PyTorch does not');
  return { kind: 'dict', entries: new Map() };
}

/** ("storage", class of the storage, key, device, elements) */
function openStorage(id: PickleValue): PickledStorage {
  const [word, type, key, , elements] = tupleItems(id) ?? [];
  const dtype = isKind(type, 'global') ? storageTypes.get(type.name) : undefined;
  if (word !== 'storage' || dtype === undefined || typeof key !== 'string' || !isWhole(elements)) {
    throw new PickleError('it refers to a storage in a form that is not known');
  }
  return { kind: 'storage', key, dtype, elements };
}

function isWhole(value: PickleValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** (storage, offset, shape, strides, requires_grad, backward_hooks[, metadata]) */
function rebuildTensor([storage, offset, size, stride]: readonly PickleValue[]): PickledTensor {
  const shape = sizes(size);
  const strides = sizes(stride);
  if (!isKind(storage, 'storage') || !isWhole(offset) || shape === null || strides?.length !== shape.length) {
    throw new PickleError('it describes a tensor in a form that is not known');
  }
  const last = shape.reduce((at, count, axis) => at + (count - 1) * (strides[axis] ?? 0), offset);
  if (elementCount(shape) > 0 && !(last < storage.elements)) {
    throw new PickleError(`it describes a tensor that reaches to element ${last} of a storage of ${storage.elements}`);
  }
  return { kind: 'tensor', storage, offset, shape, strides };
}

function sizes(value: PickleValue | undefined): number[] | null {
  const items = tupleItems(value);
  if (items === null || items.length > MAX_DIMENSIONS || !items.every(isWhole)) return null;
  return [...items];
}

/** (tensor, requires_grad, backward_hooks) */
function rebuildParameter([tensor]: readonly PickleValue[]): PickledTensor {
  if (isKind(tensor, 'tensor')) return tensor;
  throw new PickleError('it makes a parameter of something that is no tensor');
}
