"""Writes a quantized model as the files that web-llm loads: mlc-chat-config.json, tensor-cache.json, shards, tokenizer.json.

A note of what they are and how they came about stands beside their folder, as one does beside each library.
"""

import hashlib
import json
import shutil
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

SHARD = 32 * 1024 * 1024
PACKAGES = ("numpy", "safetensors", "tokenizers", "torch")


def shards_of(tensors: dict[str, np.ndarray]) -> list[list[str]]:
    """Names by shard: filled in order up to 32 MiB; a tensor never spans two."""
    shards: list[list[str]] = [[]]
    size = 0
    for name, tensor in tensors.items():
        if shards[-1] and size + tensor.nbytes > SHARD:
            shards.append([])
            size = 0
        shards[-1].append(name)
        size += tensor.nbytes
    return shards


def write_tensors(tensors: dict[str, np.ndarray], folder: Path) -> None:
    """The shards and their table of contents; numbers as they are ("raw"), little-endian."""
    records = []
    for number, names in enumerate(shards_of(tensors)):
        data, rows = b"", []
        for name in names:
            part = tensors[name].astype(tensors[name].dtype.newbyteorder("<")).tobytes()
            rows.append(
                {
                    "name": name,
                    "shape": list(tensors[name].shape),
                    "dtype": str(tensors[name].dtype),
                    "format": "raw",
                    "nbytes": len(part),
                    "byteOffset": len(data),
                }
            )
            data += part
        file = f"params_shard_{number}.bin"
        (folder / file).write_bytes(data)
        digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
        records.append({"dataPath": file, "format": "raw-shard", "nbytes": len(data), "records": rows, "md5sum": digest})
    total = sum(tensor.nbytes for tensor in tensors.values())
    metadata = {"ParamSize": len(tensors), "ParamBytes": float(total)}
    (folder / "tensor-cache.json").write_text(json.dumps({"metadata": metadata, "records": records}, indent=1) + "\n", "utf-8")


def chat_config(config: dict[str, Any], quantization: str, chunk: int, batch: int) -> dict[str, Any]:
    """The settings of a model that gets its whole prompt as one string."""
    context = config["max_position_embeddings"]
    names = ("hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers", "num_key_value_heads", "rms_norm_eps")
    return {
        "version": "0.1.0",
        "model_type": "llama",
        "quantization": quantization,
        "model_config": {
            **{name: config[name] for name in names},
            "vocab_size": config["vocab_size"],
            "position_embedding_base": int(config["rope_theta"]),
            "context_window_size": context,
            "prefill_chunk_size": chunk,
            "max_batch_size": batch,
            "tensor_parallel_shards": 1,
        },
        "vocab_size": config["vocab_size"],
        "context_window_size": context,
        "sliding_window_size": -1,
        "attention_sink_size": -1,
        "prefill_chunk_size": chunk,
        "tensor_parallel_shards": 1,
        "temperature": 1.0,
        "top_p": 0.00001,
        "repetition_penalty": 1.0,
        "frequency_penalty": 0.0,
        "presence_penalty": 0.0,
        "tokenizer_files": ["tokenizer.json"],
        "tokenizer_info": {
            "token_postproc_method": "byte_fallback",
            "prepend_space_in_encode": True,
            "strip_space_in_decode": True,
        },
        # No role templates: web-llm fills them by JavaScript's replace(), which changes "$&" and the like in a row's text.
        "conv_template": {
            "name": "raw",
            "system_template": "{system_message}",
            "system_message": "",
            "roles": {"user": "", "assistant": ""},
            "seps": [""],
            "role_content_sep": "",
            "role_empty_sep": "",
            "stop_str": [],
            "stop_token_ids": [config["eos_token_id"]],
            "system_prefix_token_ids": [config["bos_token_id"]],
            "add_role_after_system_message": True,
        },
        "pad_token_id": 0,
        "bos_token_id": config["bos_token_id"],
        "eos_token_id": config["eos_token_id"],
    }


def write_model(tensors: dict[str, np.ndarray], settings: dict[str, Any], tokenizer: Path, folder: Path) -> None:
    """The whole folder, made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    write_tensors(tensors, folder)
    (folder / "mlc-chat-config.json").write_text(json.dumps(settings, indent=1) + "\n", "utf-8")
    shutil.copyfile(tokenizer, folder / "tokenizer.json")


def describe(file: Path) -> dict[str, Any]:
    """Size and SHA-256 of a file."""
    return {"bytes": file.stat().st_size, "sha256": hashlib.sha256(file.read_bytes()).hexdigest()}


def write_note(folder: Path, source: Path, command: str) -> None:
    """`<folder>.json`: every file of the folder, the weights it was made of, the packages and the command that made it."""
    note = {
        "model": folder.name,
        "files": {file.name: describe(file) for file in sorted(folder.iterdir())},
        "source": {f"{source.parent.name}/{source.name}": describe(source)},
        "packages": {name: version(name) for name in PACKAGES},
        "command": command,
    }
    folder.with_name(f"{folder.name}.json").write_text(json.dumps(note, indent=1) + "\n", "utf-8")
