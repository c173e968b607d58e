"""Writes the golden files of the importer with what a person expects of each (src/core/import/golden)."""

import json
import pathlib
import sys

import golden_json  # noqa: F401  (names its cases)
import golden_own  # noqa: F401
import golden_tables  # noqa: F401
from golden_case import CASES

folder = pathlib.Path(sys.argv[1]) / "src/core/import/golden"
folder.mkdir(parents=True, exist_ok=True)
names = [name for name, _, _ in CASES]
assert len(names) == len(set(names)), "two cases share a name"
for name, data, expected in CASES:
    (folder / name).write_bytes(data)
    (folder / f"{name}.expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
print(f"{len(CASES)} golden files")
