"""4-bit group quantization of a Llama checkpoint into the form that MLC libraries read (q4f32_1, q4f16_1)."""

from typing import NamedTuple

import numpy as np

GROUP, PER_WORD, MIDDLE, TOP = 32, 8, 7, 14
MODEL_TYPES = {"q4f32_1": np.float32, "q4f16_1": np.float16}


class Packed(NamedTuple):
    """`words` uint32 [rows, columns / 8]; `scales` [rows, columns / 32]."""

    words: np.ndarray
    scales: np.ndarray


def quantize(weight: np.ndarray, kind: type) -> Packed:
    """Packs a matrix [rows, columns]; a scale is the largest size in its group over 7, rounded to the model's type first."""
    rows, columns = weight.shape
    groups = weight.astype(kind).astype(np.float32).reshape(rows, columns // GROUP, GROUP)
    if not np.isfinite(groups).all():
        raise ValueError("a weight is not a finite number in the model's type")
    scales = (np.abs(groups).max(-1) / np.float32(MIDDLE)).astype(kind)
    wide = scales.astype(np.float32)[..., None]
    ratio = np.divide(groups, wide, out=np.zeros_like(groups), where=wide != 0)
    codes = np.clip(np.rint(ratio + MIDDLE), 0, TOP).astype(np.uint32).reshape(rows, columns // PER_WORD, PER_WORD)
    shifts = np.arange(PER_WORD, dtype=np.uint32) * 4
    return Packed((codes << shifts).sum(-1, dtype=np.uint32), scales)


def dequantize(packed: Packed) -> np.ndarray:
    """The matrix that the packed form stands for, in float32: (code - 7) * scale."""
    shifts = np.arange(PER_WORD, dtype=np.uint32) * 4
    rows = packed.words.shape[0]
    codes = (packed.words[..., None] >> shifts & 15).astype(np.float32).reshape(rows, -1)
    return (codes - MIDDLE) * np.repeat(packed.scales.astype(np.float32), GROUP, 1)


def matrices(source: dict[str, np.ndarray], layers: int) -> dict[str, np.ndarray]:
    """The matrices by MLC name: queries, keys and values stacked, gate and up stacked."""
    found = {"model.embed_tokens": source["model.embed_tokens.weight"]}
    for layer in range(layers):
        at = f"model.layers.{layer}."
        attention, mlp = f"{at}self_attn.", f"{at}mlp."
        stacked = [source[f"{attention}{part}_proj.weight"] for part in "qkv"]
        found[f"{attention}qkv_proj"] = np.concatenate(stacked)
        found[f"{attention}o_proj"] = source[f"{attention}o_proj.weight"]
        found[f"{mlp}gate_up_proj"] = np.concatenate([source[f"{mlp}{part}_proj.weight"] for part in ("gate", "up")])
        found[f"{mlp}down_proj"] = source[f"{mlp}down_proj.weight"]
    return found | {"lm_head": source["lm_head.weight"]}


def mlc_tensors(source: dict[str, np.ndarray], layers: int, quantization: str) -> dict[str, np.ndarray]:
    """All tensors of the MLC form by name, in the order of the layers."""
    kind = MODEL_TYPES[quantization]
    tensors: dict[str, np.ndarray] = {}
    for name, weight in matrices(source, layers).items():
        packed = quantize(weight, kind)
        tensors |= {f"{name}.q_weight": packed.words, f"{name}.q_scale": packed.scales}
    norms = [name for name in source if name.endswith("norm.weight")]
    return tensors | {name: source[name].astype(kind) for name in sorted(norms)}


def as_checkpoint(tensors: dict[str, np.ndarray], layers: int) -> dict[str, np.ndarray]:
    """The Hugging Face tensors, in float32, that a quantized model computes with."""
    plain = {name: tensor.astype(np.float32) for name, tensor in tensors.items() if name.endswith("norm.weight")}
    packed = {name.removesuffix(".q_weight") for name in tensors if name.endswith(".q_weight")}
    whole = {name: dequantize(Packed(tensors[f"{name}.q_weight"], tensors[f"{name}.q_scale"])) for name in packed}
    for layer in range(layers):
        attention, mlp = f"model.layers.{layer}.self_attn.", f"model.layers.{layer}.mlp."
        parts = np.split(whole.pop(f"{attention}qkv_proj"), 3)
        whole |= {f"{attention}{part}_proj": matrix for part, matrix in zip("qkv", parts, strict=True)}
        gate, up = np.split(whole.pop(f"{mlp}gate_up_proj"), 2)
        whole |= {f"{mlp}gate_proj": gate, f"{mlp}up_proj": up}
    return plain | {f"{name}.weight": matrix for name, matrix in whole.items()}
