"""The eps of the norms is text in a library's shaders: this counts it, and writes a library with the other eps.

`python norm_eps.py library.wasm` adds to `library.wasm.json` what a patch has to find and the hash that it has to give.
"""

import hashlib
import json
import sys
from pathlib import Path

# As the code generator writes the two values that Llama-2 checkpoints carry: of equal length.
CONSTANTS = {1e-5: b"1.000000e-05f", 1e-6: b"1.000000e-06f"}


def patched(library: bytes, hidden: int, old: float, new: float) -> tuple[bytes, int]:
    """The library with another eps, and in how many places it stood: after the mean of squares of a row."""
    mean = f" / {hidden:e}f) + ".encode()
    find, put = mean + CONSTANTS[old], mean + CONSTANTS[new]
    places = library.count(find)
    if places == 0 or places != library.count(CONSTANTS[old]) or CONSTANTS[new] in library:
        raise ValueError(f"the library does not hold {CONSTANTS[old]!r} only in its norms: it cannot be patched")
    return library.replace(find, put), places


def main() -> None:
    file = Path(sys.argv[1])
    facts_file = Path(f"{file}.json")
    facts = json.loads(facts_file.read_text("utf-8"))
    old, hidden = facts["model"]["norm_eps"], facts["model"]["hidden"]
    new = next(value for value in CONSTANTS if value != old)
    library, places = patched(file.read_bytes(), hidden, old, new)
    facts["patches"] = [
        {
            "norm_eps": new,
            "find": f" / {hidden:e}f) + {CONSTANTS[old].decode()}",
            "put": f" / {hidden:e}f) + {CONSTANTS[new].decode()}",
            "places": places,
            "sha256": hashlib.sha256(library).hexdigest(),
        }
    ]
    facts_file.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
