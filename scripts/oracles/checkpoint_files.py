"""Writes tiny checkpoints in the forms that PyTorch and safetensors give them, with the numbers that each tensor holds.

PyTorch itself is not needed: `torch.save` writes a zip archive of a pickle, and Python's pickle module writes the same one when
classes of the same names are put in the place of PyTorch's.
"""

import collections
import io
import json
import pathlib
import pickle
import struct
import sys
import types
import zlib

import numpy as np

FOLDER = "src/core/models/golden"
DTYPES = {"F32": ("FloatStorage", 4), "F16": ("HalfStorage", 2), "BF16": ("BFloat16Storage", 2)}


def module(name, **members):
    made = types.ModuleType(name)
    for key, value in members.items():
        value.__module__, value.__qualname__, value.__name__ = name, key, key
        setattr(made, key, value)
    sys.modules[name] = made
    return made


def rebuild():
    raise NotImplementedError


torch = module("torch", **{storage: type(storage, (), {}) for storage, _ in DTYPES.values()})
utils = module("torch._utils", _rebuild_tensor_v2=lambda: rebuild(), _rebuild_parameter=lambda: rebuild())


class Storage:
    """The bytes that tensors lie in."""

    def __init__(self, key, dtype, data):
        self.key, self.dtype, self.data = key, dtype, data

    def elements(self):
        return len(self.data) // DTYPES[self.dtype][1]


class Tensor:
    """A view of a storage; pickled as PyTorch pickles its own."""

    def __init__(self, storage, offset, shape, strides, parameter=False):
        self.storage, self.offset, self.shape, self.strides, self.parameter = storage, offset, shape, strides, parameter

    def __reduce_ex__(self, protocol):
        if self.parameter:
            plain = Tensor(self.storage, self.offset, self.shape, self.strides)
            return utils._rebuild_parameter, (plain, True, collections.OrderedDict())
        return utils._rebuild_tensor_v2, (self.storage, self.offset, self.shape, self.strides, False, collections.OrderedDict())

    def values(self):
        """All numbers, row after row."""
        whole = widened(self.storage.data, self.storage.dtype)
        places = np.full(self.shape, self.offset)
        for axis, (size, step) in enumerate(zip(self.shape, self.strides)):
            places += (np.arange(size) * step).reshape([-1 if other == axis else 1 for other in range(len(self.shape))])
        return whole[places].reshape(-1).tolist()


class Pickler(pickle.Pickler):
    def persistent_id(self, value):
        if not isinstance(value, Storage):
            return None
        return ("storage", getattr(torch, DTYPES[value.dtype][0]), value.key, "cpu", value.elements())


def widened(data, dtype):
    """The numbers in single precision."""
    if dtype == "BF16":
        return (np.frombuffer(data, "<u2").astype(np.uint32) << 16).view(np.float32)
    return np.frombuffer(data, "<f4" if dtype == "F32" else "<f2").astype(np.float32)


def packed(values, dtype):
    """Numbers that each of the types holds exactly."""
    whole = np.asarray(values, "<f4")
    return (whole.view(np.uint32) >> 16).astype("<u2").tobytes() if dtype == "BF16" else whole.astype("<f4" if dtype == "F32" else "<f2").tobytes()


def storages():
    """One of each type: multiples of an eighth, no two numbers of a storage the same."""
    return [Storage(str(key), dtype, packed((np.arange(size) - size // 2) / 8, dtype)) for key, (dtype, size) in enumerate([("F16", 64), ("BF16", 96), ("F32", 40)])]


def state(parameter):
    """Tensors that share a storage, begin inside of one, are transposed, or have one row alone."""
    half, brain, single = storages()
    return collections.OrderedDict(
        [
            ("whole.weight", Tensor(half, 0, (8, 8), (8, 1), parameter)),
            ("shared.weight", Tensor(half, 0, (8, 8), (8, 1), parameter)),
            ("part.weight", Tensor(brain, 32, (4, 16), (16, 1), parameter)),
            ("turned.weight", Tensor(brain, 0, (16, 6), (1, 16), parameter)),
            ("sparse.weight", Tensor(brain, 1, (3, 4), (32, 2), parameter)),
            ("norm.weight", Tensor(single, 8, (32,), (1,), parameter)),
            ("row.weight", Tensor(single, 0, (1, 40), (40, 1), parameter)),
        ]
    )


LOCAL, CENTRAL, END, LONG_END, LOCATOR = 0x04034B50, 0x02014B50, 0x06054B50, 0x06064B50, 0x07064B50
DATE = 0x21  # the first of January 1980


def zip_archive(entries, deflate, long):
    """A zip archive; `long`: with the 64-bit fields that PyTorch writes for files of 4 GiB and more."""
    body, directory = io.BytesIO(), io.BytesIO()
    for name, data in entries:
        raw = zlib.compressobj(9, zlib.DEFLATED, -15)
        stored = raw.compress(data) + raw.flush() if deflate else data
        at, method, label = body.tell(), 8 if deflate else 0, name.encode()
        sizes = (0xFFFFFFFF, 0xFFFFFFFF) if long else (len(stored), len(data))
        facts = struct.pack("<HHHHHIII", 45 if long else 20, 0, method, 0, DATE, zlib.crc32(data), *sizes)
        extra = struct.pack("<HHQQ", 1, 16, len(data), len(stored)) if long else b""
        body.write(struct.pack("<I", LOCAL) + facts + struct.pack("<HH", len(label), len(extra)) + label + extra + stored)
        extra = struct.pack("<HHQQQ", 1, 24, len(data), len(stored), at) if long else b""
        place = 0xFFFFFFFF if long else at
        directory.write(struct.pack("<IH", CENTRAL, 45) + facts + struct.pack("<HHHHHII", len(label), len(extra), 0, 0, 0, 0, place) + label + extra)
    start, size, count = body.tell(), directory.tell(), len(entries)
    ends = b""
    if long:
        ends = struct.pack("<IQHHIIQQQQ", LONG_END, 44, 45, 45, 0, 0, count, count, size, start) + struct.pack("<IIQI", LOCATOR, 0, start + size, 1)
    final = (0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF) if long else (count, count, size, start)
    return body.getvalue() + directory.getvalue() + ends + struct.pack("<IHHHHIIH", END, 0, 0, *final, 0)


def torch_file(protocol, deflate, long, parameter=False):
    tensors, data = state(parameter), io.BytesIO()
    Pickler(data, protocol=protocol).dump(tensors)
    kept = {tensor.storage.key: tensor.storage for tensor in tensors.values()}
    entries = [("archive/data.pkl", data.getvalue()), ("archive/byteorder", b"little")]
    entries += [(f"archive/data/{key}", storage.data) for key, storage in sorted(kept.items())] + [("archive/version", b"3\n")]
    return zip_archive(entries, deflate, long), tensors


def safetensors_file():
    tensors, data, header = state(False), b"", {"__metadata__": {"format": "pt"}}
    for name, tensor in tensors.items():
        part = packed(tensor.values(), tensor.storage.dtype)
        header[name] = {"dtype": tensor.storage.dtype, "shape": list(tensor.shape), "data_offsets": [len(data), len(data) + len(part)]}
        data += part
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + data, tensors


FILES = {
    "stored-2.bin": lambda: torch_file(2, False, False),
    "parameters-4.bin": lambda: torch_file(4, False, False, True),
    "deflated-5.bin": lambda: torch_file(5, True, False),
    "long-3.bin": lambda: torch_file(3, True, True),
    "plain.safetensors": safetensors_file,
}

folder = pathlib.Path(sys.argv[1]) / FOLDER
folder.mkdir(parents=True, exist_ok=True)
expected = {}
for name, make in FILES.items():
    content, tensors = make()
    (folder / name).write_bytes(content)
    expected[name] = {key: {"dtype": value.storage.dtype, "shape": value.shape, "values": value.values()} for key, value in tensors.items()}
(folder / "checkpoints.json").write_text(json.dumps(expected) + "\n", "utf-8", newline="\n")
print(f"{len(FILES)} checkpoints")
