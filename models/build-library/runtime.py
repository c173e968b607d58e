"""The wasm runtime of TVM, compiled by emscripten from the sources that the wheels carry."""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

import tvm
import tvm_ffi

HERE = Path(__file__).parent
PARTS = ("wasm_runtime", "tvmjs_support", "webgpu_runtime")
# Where the sources look for tvm-ffi.
FFI = "/3rdparty/tvm-ffi"
# From the apache-tvm-tirx package: the apache-tvm package has sources that include these headers, but not the headers.
BORROWED = ("io.h", "serializer.h", "bytes_io.h")
COMPILE = ("-O3", "-std=c++17", "-Wno-ignored-attributes")
LINK = (
    "-O3",
    "--no-entry",
    *("-s", "WASM_BIGINT=1"),
    *("-s", "ALLOW_MEMORY_GROWTH=1"),
    *("-s", "STANDALONE_WASM=1"),
    # Two symbols come from web-llm when it starts the library: TVMFFIWasmFunctionDeleter and TVMFFIWasmSafeCall.
    *("-s", "ERROR_ON_UNDEFINED_SYMBOLS=0"),
    *("-s", "TOTAL_MEMORY=160MB"),
)


def borrowed_headers() -> Path:
    """The folder of headers in the apache-tvm-tirx package, which is looked at, never imported."""
    found = importlib.util.find_spec("tvm_tirx")
    if found is None or not found.submodule_search_locations:
        raise RuntimeError("the package apache-tvm-tirx is not installed: see requirements.txt")
    return Path(found.submodule_search_locations[0]) / "include" / "tvm" / "support"


def lay_out(folder: Path) -> None:
    """A source tree as the runtime's include lines expect it: sources of the packages, borrowed headers, our own."""
    root = Path(tvm.__file__).parent
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root / "src", folder / "src")
    shutil.copytree(root / "web" / "emcc", folder / "web" / "emcc")
    shutil.copytree(root / "include", folder / "include")
    shutil.copytree(HERE / "headers", folder, dirs_exist_ok=True)
    (folder / FFI.lstrip("/")).symlink_to(Path(tvm_ffi.__file__).parent)
    support = folder / "include" / "tvm" / "support"
    for name in BORROWED:
        shutil.copyfile(borrowed_headers() / name, support / name)
    (folder / "src" / "support" / "bytes_io.h").write_text("#include <tvm/support/bytes_io.h>\n", "utf-8")


def emcc(arguments: list[str], folder: Path) -> None:
    """Runs emscripten on one core."""
    environment = {**os.environ, "EMCC_CORES": "1"}
    subprocess.run(["emcc", *arguments], cwd=folder, check=True, env=environment)


def compile_runtime(folder: Path) -> list[Path]:
    """The runtime's objects, below `folder`; made once.

    Every path is told from `folder`: the compiler writes paths of sources into names of functions, and a library must be the same
    wherever it is built.
    """
    objects = [folder / f"{part}.o" for part in PARTS]
    if all(file.exists() for file in objects):
        return objects
    lay_out(folder / "tree")
    includes = [f"-Itree{below}" for below in ("", "/include", f"{FFI}/include", f"{FFI}/3rdparty/dlpack/include")]
    for part, file in zip(PARTS, objects, strict=True):
        emcc([*COMPILE, *includes, "-c", f"tree/web/emcc/{part}.cc", "-o", file.name], folder)
    return objects


def link(objects: list[Path], out: Path, folder: Path) -> None:
    """One wasm of the runtime and the compiled model."""
    made = folder / "library.wasm"
    emcc([*LINK, *map(str, objects), "-o", str(made)], folder)
    shutil.move(made, out)
