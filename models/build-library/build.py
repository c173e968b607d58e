"""Builds a WebLLM model library: `python build.py --config config.json --quantization q4f32_1 --out library.wasm`.

Needs the packages of requirements.txt and emscripten on the path. Writes the library and, beside it, `<library>.json`: what it
was made from and how.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tvm.target import Target

import compile as steps
import llama_graph
import runtime
from shape import Shape

WORK = Path(__file__).resolve().parents[2] / ".cache" / "models" / "runtime"
MODEL_TYPES = {"q4f32_1": "float32", "q4f16_1": "float16"}
PACKAGES = ("apache-tvm", "apache-tvm-ffi", "apache-tvm-tirx")


def sha256(file: Path) -> str:
    """Hexadecimal."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def emscripten() -> str:
    """The first line of what emcc says of itself."""
    return subprocess.run(["emcc", "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]


def options_of(arguments: argparse.Namespace, config: dict[str, Any]) -> dict[str, Any]:
    """The sizes that a library is built for."""
    return {
        "quantization": arguments.quantization,
        "context": arguments.context,
        "prefill_chunk": arguments.prefill_chunk,
        "batch": arguments.batch,
        "vocab_size": config["vocab_size"],
    }


def provenance(arguments: argparse.Namespace, config: dict[str, Any], shape: Shape) -> dict[str, Any]:
    """What a library was made from, to be kept beside it."""
    return {
        "library": arguments.out.name,
        "sha256": sha256(arguments.out),
        "bytes": arguments.out.stat().st_size,
        "web_llm": "0.2.86",
        "model": {name: getattr(shape, name) for name in shape.__dataclass_fields__},
        "options": options_of(arguments, config),
        "packages": {name: version(name) for name in PACKAGES},
        "emscripten": emscripten(),
        "command": (
            f"python build.py --config {arguments.config.name} --quantization {arguments.quantization} "
            f"--context {arguments.context} --prefill-chunk {arguments.prefill_chunk} --batch {arguments.batch} "
            f"--out {arguments.out.name}"
        ),
        "license": "Apache-2.0 (Apache TVM runtime and generated code)",
    }


def refuse_paths(library: Path, folders: list[Path]) -> None:
    """Raises ValueError when the library names one of the folders: it must be the same wherever it is built."""
    content = library.read_bytes()
    named = [str(folder) for folder in folders if str(folder).encode() in content]
    if named:
        raise ValueError(f"{library.name} names {', '.join(named)}: compile with paths relative to the work folder.")


def compile_model(shape: Shape, options: dict[str, Any], folder: Path) -> list[Path]:
    """The objects of the model."""
    target, dtype = Target(steps.WEBGPU), MODEL_TYPES[options["quantization"]]
    with target:
        mod, params = llama_graph.export(shape, dtype, target)
    sizes = {
        "batch_size": options["batch"],
        "seq_len": options["prefill_chunk"],
        "total_seq_len": options["context"],
        "vocab_size": options["vocab_size"],
    }
    executable = steps.compile_module(mod, steps.metadata(shape, params, options), sizes, target)
    return steps.write_objects(executable, folder)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--config", type=Path, required=True, help="a Hugging Face config.json of a Llama model")
    parser.add_argument("--quantization", choices=sorted(MODEL_TYPES), required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--context", type=int, default=2048)
    parser.add_argument("--prefill-chunk", type=int, default=2048)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--work", type=Path, default=WORK, help="a folder for what is made once: the runtime's objects")
    return parser.parse_args()


def main() -> None:
    arguments = parse()
    config = json.loads(arguments.config.read_text("utf-8"))
    shape = Shape.of(config)
    work = arguments.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        model = compile_model(shape, options_of(arguments, config), Path(scratch))
        runtime.link(runtime.compile_runtime(work) + model, arguments.out.resolve(), Path(scratch))
        refuse_paths(arguments.out, [work, Path(scratch), Path(sys.prefix)])
    facts = provenance(arguments, config, shape)
    Path(f"{arguments.out}.json").write_text(json.dumps(facts, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
