"""One golden file of the importer: its bytes, and what a person expects an import of it to give."""

import json
import struct
import zlib

CASES = []


def case(name, data, **expected):
    """Names a file. `queries` is a list of rows, each a list of its query texts."""
    if isinstance(data, str):
        data = data.encode("utf-8")
    CASES.append((name, data, expected))


def refused(name, data, kind, **more):
    """A file in which nothing can be read."""
    case(name, data, refused=kind, **more)


def rows(*records):
    """JSON Lines."""
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def gzipped(data, keep=None):
    """A gzip file whose header holds no time and no system; `keep` cuts it after so many bytes of its body."""
    if isinstance(data, str):
        data = data.encode("utf-8")
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(data) + packer.flush()
    trailer = struct.pack("<II", zlib.crc32(data), len(data) & 0xFFFFFFFF)
    whole = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff" + body + trailer
    return whole if keep is None else whole[: 10 + keep]
