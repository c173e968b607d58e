"""4-bit group quantization in NumPy, written from the description of MLC's scheme, for the converter to be compared with.

Each weight matrix is quantized three ways: in single precision with the scale rounded to the model's type (what the converter
does, for q4f16_1 and q4f32_1), and wholly in half precision (what mlc-llm's own tool does for q4f16_1).
"""

import hashlib
import json
import pathlib
import struct
import sys

import numpy as np

FOLDER = "src/core/models/golden"
ROOT = pathlib.Path(__file__).resolve().parents[2]
NANO = ROOT / "models/nano-instagger/checkpoint"
GROUP, MIDDLE, TOP = 32, 7, 14
ROWS, COLUMNS = 128, 256
TYPES = {"q4f16_1": np.float16, "q4f32_1": np.float32}


def normal_weights():
    """N(0, 0.02), as trained weights are spread."""
    return np.random.Generator(np.random.PCG64(5)).normal(0, 0.02, (ROWS, COLUMNS)).astype(np.float32)


def odd_weights():
    """Rows that normal weights do not have: zeros, ties, one large number among small ones, the limits of half precision."""
    row = np.arange(COLUMNS, dtype=np.float32)
    rows = [
        np.zeros(COLUMNS),
        np.where(row % 2 == 0, 0.0, -0.0),
        (row % 15 - 7) / 8,
        (row % 29 - 14) / 16,
        np.where(row % GROUP == 5, 60000.0, 1.0),
        np.where(row % GROUP == 0, -65504.0, 65504.0),
        (row % 3 - 1) * 6e-8,
        (row % 5 - 2) * 1e-6,
        (row % 31 - 15) * 2.0**-14,
        np.full(COLUMNS, -0.125),
        np.where(row // GROUP % 2 == 0, 0.0, row - 100),
        row / 3 - 40,
    ]
    return np.stack(rows).astype(np.float32)


def as_bytes(weights, dtype):
    if dtype == "BF16":
        # Cut off, not rounded: any numbers will do.
        return (weights.view(np.uint32) >> 16).astype("<u2").tobytes()
    return weights.astype("<f4" if dtype == "F32" else "<f2").tobytes()


def as_numbers(data, dtype):
    if dtype == "BF16":
        return (np.frombuffer(data, "<u2").astype(np.uint32) << 16).view(np.float32)
    return np.frombuffer(data, "<f4" if dtype == "F32" else "<f2").astype(np.float32)


def grouped(weights, model):
    """In the model's type, by groups."""
    return weights.astype(model).reshape(-1, GROUP)


def pack(codes):
    """Eight codes a word, the first one in the lowest bits."""
    words = np.zeros(codes.size // 8, np.uint32)
    for place in range(8):
        words |= codes.reshape(-1, 8)[:, place].astype(np.uint32) << np.uint32(4 * place)
    return words


def quantize(weights, model):
    """Words and scales, with all arithmetic but the rounding of scales in single precision."""
    groups = grouped(weights, model).astype(np.float32)
    scales = (np.abs(groups).max(axis=1) / np.float32(MIDDLE)).astype(model)
    divisors = scales.astype(np.float32)
    divisors[divisors == 0] = np.inf
    codes = np.rint(groups / divisors[:, None] + np.float32(MIDDLE))
    return pack(np.clip(codes, 0, TOP)), scales


def quantize_in_halves(weights):
    """Words, with all arithmetic in half precision."""
    groups = grouped(weights, np.float16)
    scales = np.abs(groups).max(axis=1) / np.float16(MIDDLE)
    scales[scales == 0] = np.float16(np.inf)
    codes = np.rint(groups / scales[:, None] + np.float16(MIDDLE))
    return pack(np.clip(codes, np.float16(0), np.float16(TOP)))


def unpack(words):
    return np.stack([words >> np.uint32(4 * place) & np.uint32(15) for place in range(8)], axis=1).reshape(-1, GROUP)


def relative_error(weights, words, scales):
    """Root mean square of what quantization changes, over that of the weights."""
    found = (unpack(words).astype(np.float64) - MIDDLE) * scales.astype(np.float64)[:, None]
    wanted = weights.astype(np.float64).reshape(-1, GROUP)
    return float(np.sqrt(((found - wanted) ** 2).sum() / (wanted**2).sum()))


def sha256(array):
    return hashlib.sha256(array.tobytes()).hexdigest()


def samples(folder):
    """Weights as the checkpoint's bytes, and what has to come of them."""
    facts = []
    for name, weights in (("normal", normal_weights()), ("odd", odd_weights())):
        for dtype in ("F16", "BF16", "F32"):
            data = as_bytes(weights, dtype)
            (folder / f"{name}-{dtype.lower()}.bin").write_bytes(data)
            values = as_numbers(data, dtype)
            for quantization, model in TYPES.items():
                words, scales = quantize(values, model)
                fact = {"name": name, "dtype": dtype, "quantization": quantization, "columns": COLUMNS, "words": sha256(words), "scales": sha256(scales)}
                if name == "normal":
                    fact["relativeError"] = relative_error(values.astype(model), words, scales)
                facts.append(fact)
    halves = quantize_in_halves(as_numbers(as_bytes(normal_weights(), "F16"), "F16"))
    (folder / "normal-f16-halves.bin").write_bytes(halves.astype("<u4").tobytes())
    return facts


def safetensors(path):
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    found = {}
    for name, entry in header.items():
        if name != "__metadata__":
            start, end = entry["data_offsets"]
            numbers = as_numbers(data[8 + length + start : 8 + length + end], entry["dtype"])
            found[name] = numbers.reshape(entry["shape"])
    return found


def parts(layer):
    """The matrices of a layer by their names in the model: which ones are stacked."""
    at = f"model.layers.{layer}."
    return {
        f"{at}self_attn.qkv_proj": [f"{at}self_attn.{part}_proj.weight" for part in "qkv"],
        f"{at}self_attn.o_proj": [f"{at}self_attn.o_proj.weight"],
        f"{at}mlp.gate_up_proj": [f"{at}mlp.{part}_proj.weight" for part in ("gate", "up")],
        f"{at}mlp.down_proj": [f"{at}mlp.down_proj.weight"],
    }


def nano():
    """SHA-256 of every tensor that the nano tagger has to have, by quantization."""
    weights = safetensors(NANO / "model.safetensors")
    layers = json.loads((NANO / "config.json").read_text("utf-8"))["num_hidden_layers"]
    stacked = {name: sources for layer in range(layers) for name, sources in parts(layer).items()}
    stacked |= {"model.embed_tokens": ["model.embed_tokens.weight"], "lm_head": ["lm_head.weight"]}
    found = {}
    for quantization, model in TYPES.items():
        tensors = {name: value.astype(model) for name, value in weights.items() if name.endswith("norm.weight")}
        for name, sources in stacked.items():
            matrix = np.concatenate([weights[source] for source in sources])
            words, scales = quantize(matrix, model)
            tensors |= {f"{name}.q_weight": words.reshape(len(matrix), -1), f"{name}.q_scale": scales.reshape(len(matrix), -1)}
        found[quantization] = {name: {"dtype": str(tensor.dtype), "shape": tensor.shape, "sha256": sha256(tensor)} for name, tensor in sorted(tensors.items())}
    return found


folder = pathlib.Path(sys.argv[1]) / FOLDER
folder.mkdir(parents=True, exist_ok=True)
facts = {"samples": samples(folder), "nano": nano()}
(folder / "quantization.json").write_text(json.dumps(facts, indent=1) + "\n", "utf-8", newline="\n")
print(f"{len(facts['samples'])} samples, {len(facts['nano']['q4f16_1'])} tensors of the nano tagger")
