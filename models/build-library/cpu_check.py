"""Runs the same graph on TVM's CPU target and compares tokens with PyTorch's: `python cpu_check.py --model ../nano-instagger`.

The adapters of test browsers have no half precision; this shows that the graph of q4f16_1 computes the right thing.
"""

import argparse
import json
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import tvm
from tvm import relax
from tvm.ir.transform import PassContext
from tvm.target import Target

import compile as steps
import llama_graph
from build import MODEL_TYPES
from shape import Shape

LIMIT, CONTEXT, CHUNK, PAGE = 220, 2048, 512, 16


class Machine(NamedTuple):
    """A compiled graph with its weights."""

    run: relax.VirtualMachine
    weights: list[tvm.runtime.Tensor]


def read_tensors(folder: Path) -> dict[str, np.ndarray]:
    """All tensors of a model in MLC form by name."""
    found: dict[str, np.ndarray] = {}
    for shard in json.loads((folder / "tensor-cache.json").read_text("utf-8"))["records"]:
        data = (folder / shard["dataPath"]).read_bytes()
        for row in shard["records"]:
            part = data[row["byteOffset"] : row["byteOffset"] + row["nbytes"]]
            found[row["name"]] = np.frombuffer(part, row["dtype"]).reshape(row["shape"])
    return found


def halved(tensors: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The tensors with scales and norms in half precision, as q4f16_1 keeps them. The codes stay."""
    return {name: tensor if tensor.dtype == np.uint32 else tensor.astype(np.float16) for name, tensor in tensors.items()}


def machine(config: dict[str, Any], tensors: dict[str, np.ndarray], quantization: str) -> Machine:
    """Compiles for this computer's processor."""
    target = Target({"kind": "llvm"})
    with target, PassContext(opt_level=3):
        mod, params = llama_graph.export(Shape.of(config), MODEL_TYPES[quantization], target)
        executable = tvm.relax.build(mod, target, relax_pipeline=tvm.transform.Sequential(steps.lower([], [])))
    cpu = tvm.cpu()
    return Machine(relax.VirtualMachine(executable, cpu), [tvm.runtime.tensor(tensors[name], cpu) for name, _ in params])


def greedy(model: Machine, prompt: list[int], end: int) -> list[int]:
    """The tokens that follow a prompt."""
    shape, call = tvm.runtime.ShapeTuple, tvm.get_global_func
    cache = model.run["create_tir_paged_kv_cache"](*(shape([size]) for size in (1, CONTEXT, CHUNK, PAGE, 0)))
    call("vm.builtin.kv_state_add_sequence")(cache, 0)

    def step(ids: list[int], name: str) -> int:
        call("vm.builtin.kv_state_begin_forward")(cache, shape([0]), shape([len(ids)]))
        rows = model.run["embed"](tvm.runtime.tensor(np.array(ids, np.int32)), model.weights)
        logits = model.run[name](tvm.runtime.tensor(rows.numpy()[None]), cache, model.weights)[0]
        call("vm.builtin.kv_state_end_forward")(cache)
        return int(logits.numpy().argmax())

    found = [step(prompt, "prefill")]
    while found[-1] != end and len(found) < LIMIT:
        found.append(step(found[-1:], "decode"))
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--cases", type=int, default=6)
    options = parser.parse_args()
    config = json.loads((options.model / "checkpoint" / "config.json").read_text("utf-8"))
    whole = read_tensors(options.model / "q4f32_1")
    cases = json.loads((options.model / "golden.json").read_text("utf-8"))["cases"][: options.cases]
    wrong = 0
    for quantization, tensors in (("q4f32_1", whole), ("q4f16_1", halved(whole))):
        model = machine(config, tensors, quantization)
        same = [greedy(model, case["promptTokens"], config["eos_token_id"]) == case["tokens"] for case in cases]
        print(f"{quantization} on the CPU: {sum(same)} of {len(same)} with exactly PyTorch's tokens", flush=True)
        wrong += same.count(False)
    raise SystemExit(wrong != 0)


if __name__ == "__main__":
    main()
