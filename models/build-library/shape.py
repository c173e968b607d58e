"""The figures of a Llama model that a library is compiled for."""

from dataclasses import dataclass
from typing import Any

GROUP = 32


@dataclass(frozen=True)
class Shape:
    """The figures of a `config.json` that are compiled in. The vocabulary stays open."""

    hidden: int
    intermediate: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    norm_eps: float
    rope_theta: float

    @staticmethod
    def of(config: dict[str, Any]) -> "Shape":
        """Reads a Hugging Face config; refuses what this graph does not compute."""
        for name, wanted in (("rope_scaling", None), ("attention_bias", False), ("tie_word_embeddings", False)):
            if config.get(name, wanted) not in (wanted, None):
                raise ValueError(f"config.json: {name} is {config[name]!r}, but only {wanted!r} can be built")
        if config.get("model_type") != "llama" or config.get("hidden_act", "silu") != "silu":
            raise ValueError("config.json: only model_type llama with hidden_act silu can be built")
        heads = config["num_attention_heads"]
        shape = Shape(
            hidden=config["hidden_size"],
            intermediate=config["intermediate_size"],
            layers=config["num_hidden_layers"],
            heads=heads,
            kv_heads=config.get("num_key_value_heads") or heads,
            head_dim=config.get("head_dim") or config["hidden_size"] // heads,
            norm_eps=config["rms_norm_eps"],
            rope_theta=config.get("rope_theta", 10000.0),
        )
        if shape.hidden % GROUP or shape.intermediate % GROUP:
            raise ValueError(f"config.json: hidden_size and intermediate_size must be multiples of {GROUP}")
        return shape
