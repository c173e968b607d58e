"""From the graph to objects: passes, memory figures, `_metadata`."""

import json
import tarfile
from pathlib import Path
from typing import Any

import tvm
from tvm import IRModule, relax, tirx
from tvm.ir.transform import PassContext, module_pass
from tvm.relax.frontend import nn
from tvm.s_tir import dlight
from tvm.target import Target

from shape import Shape
from small_batches import specialize_small_batches

WEBGPU = {"kind": "webgpu", "max_num_threads": 256, "host": {"kind": "llvm", "mtriple": "wasm32-unknown-unknown-wasm"}}
# Functions whose scratch memory mlc-llm reports too.
MEASURED = ("embed", "prefill", "decode", "batch_prefill", "batch_decode", "softmax_with_temperature")
ALLOCATES = tvm.ir.Op.get("relax.memory.alloc_storage")


def upper_bounds(sizes: dict[str, int]) -> tvm.transform.Pass:
    """Tells the memory planner how large the open sizes can get."""

    @module_pass(opt_level=0, name="UpperBounds")
    def attach(mod: IRModule, _: PassContext) -> IRModule:
        for name, function in mod.functions_items():
            if isinstance(function, relax.Function):
                mod[name] = function.with_attr("tir_var_upper_bound", sizes).with_attr("tir_non_negative_var", ["vocab_size"])
        return mod

    return attach


def bytes_of(function: relax.Function, sizes: dict[str, int]) -> int:
    """The scratch memory of one function in bytes, with open sizes at their largest."""
    total = 0

    def visit(node: relax.Expr) -> None:
        nonlocal total
        if isinstance(node, relax.Call) and node.op == ALLOCATES:
            size = node.args[0].values[0]
            analyzer = tvm.sym.Analyzer()
            for var in tirx.analysis.undefined_vars(size):
                analyzer.bind(var, tirx.const(sizes[var.name], var.dtype))
            total += int(analyzer.simplify(size))

    relax.analysis.post_order_visit(function, visit)
    return total


def describe(description: dict[str, Any], sizes: dict[str, int]) -> tvm.transform.Pass:
    """Adds `_metadata`, which gives the description as JSON, with memory figures from the module as it is here."""

    @module_pass(opt_level=0, name="Describe")
    def attach(mod: IRModule, _: PassContext) -> IRModule:
        memory = {name: bytes_of(mod[name], sizes) for name in MEASURED}
        text = tvm.ir.StringImm(json.dumps({**description, "memory_usage": memory}))
        builder = relax.BlockBuilder(mod)
        with builder.function("_metadata", params=[]):
            builder.emit_func_output(text)
        return builder.finalize()

    return attach


def metadata(shape: Shape, params: list[tuple[str, nn.Parameter]], options: dict[str, Any]) -> dict[str, Any]:
    """What web-llm reads of a library before it loads weights."""
    return {
        "model_type": "llama",
        "quantization": options["quantization"],
        "context_window_size": options["context"],
        "sliding_window_size": -1,
        "attention_sink_size": -1,
        "prefill_chunk_size": options["prefill_chunk"],
        "tensor_parallel_shards": 1,
        "pipeline_parallel_stages": 1,
        "disaggregation": False,
        "kv_state_kind": "kv_cache",
        "max_batch_size": options["batch"],
        "active_vocab_size": options["vocab_size"],
        "model_task": "chat",
        "kv_cache": {
            "num_hidden_layers": shape.layers,
            "num_attention_heads": shape.heads,
            "num_key_value_heads": shape.kv_heads,
            "head_dim": shape.head_dim,
        },
        "params": [
            {
                "name": name,
                "shape": [size if isinstance(size, int) else str(size) for size in param.shape],
                "dtype": str(param.dtype),
                "preprocs": [],
                "pipeline_stages": [0],
            }
            for name, param in params
        ],
    }


def lower(schedule: list[tvm.transform.Pass], describe_memory: list[tvm.transform.Pass]) -> list[tvm.transform.Pass]:
    """All passes down to what the virtual machine runs, with those of a target and of memory figures in their places."""
    return [
        relax.transform.LegalizeOps(),
        relax.transform.AnnotateTIROpPattern(),
        relax.transform.FoldConstant(),
        relax.transform.FuseOps(),
        relax.transform.FuseTIR(),
        relax.transform.DeadCodeElimination(),
        *schedule,
        relax.transform.RewriteDataflowReshape(),
        relax.transform.ToNonDataflow(),
        relax.transform.RemovePurityChecking(),
        relax.transform.CallTIRRewrite(),
        relax.transform.StaticPlanBlockMemory(),
        *describe_memory,
        relax.transform.LowerAllocTensor(),
        relax.transform.KillAfterLastUse(),
        relax.transform.LowerRuntimeBuiltin(),
        relax.transform.ComputePrimValue(),
        relax.transform.VMShapeLower(),
        relax.transform.AttachGlobalSymbol(),
    ]


def for_webgpu(description: dict[str, Any], sizes: dict[str, int]) -> tvm.transform.Pass:
    """The pipeline of a library."""
    gpu = dlight.gpu
    schedule = [
        specialize_small_batches,
        dlight.ApplyDefaultSchedule(gpu.Matmul(), gpu.GEMV(), gpu.Reduction(), gpu.GeneralReduction(), gpu.Fallback()),
        # Indexes of 64 bits are refused by WebGPU's code generation.
        tvm.tirx.transform.ForceNarrowIndexToInt32(),
    ]
    return tvm.transform.Sequential([upper_bounds(sizes), *lower(schedule, [describe(description, sizes)])])


def compile_module(mod: IRModule, description: dict[str, Any], sizes: dict[str, int], target: Target) -> relax.VMExecutable:
    """The executable of the virtual machine."""
    with target, PassContext(opt_level=3, config={"tirx.disable_cse_tir": True}):
        return tvm.relax.build(mod, target, relax_pipeline=for_webgpu(description, sizes))


def write_objects(executable: relax.VMExecutable, folder: Path) -> list[Path]:
    """The objects of a compiled model, to link with the runtime."""
    archive = folder / "model.tar"
    executable.export_library(str(archive))
    with tarfile.open(archive) as tar:
        tar.extractall(folder / "model", filter="data")
    return sorted((folder / "model").glob("*.o"))
