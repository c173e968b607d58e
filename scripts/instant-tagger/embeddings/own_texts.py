"""What the vectors are tuned on: texts of this project alone, never a public data set and never the test split."""

import json
import re
from pathlib import Path
from typing import NamedTuple

LONGEST_PART = 300


class Query(NamedTuple):
    text: str
    tags: list[str]
    language: str
    group: str


def read_queries(data: Path, split: str) -> list[Query]:
    """Labelled queries of one split, in the order of files and lines."""
    groups = json.loads((data / "split.json").read_text("utf-8"))[split]
    queries = []
    for group in sorted(groups):
        for line in (data / "queries" / f"{group}.jsonl").read_text("utf-8").splitlines():
            record = json.loads(line)
            queries.append(Query(record["query"], record["tags"], record["language"], group))
    return queries


def read_tuned(data: Path) -> list[Query]:
    """The training queries that the table is tuned on: with all of them it was no better, and many times as slow to make."""
    groups = set(json.loads((data / "tuned-groups.json").read_text("utf-8")))
    return [query for query in read_queries(data, "train") if query.group in groups]


def read_vocabulary(data: Path) -> list[str]:
    return [line for line in (data / "vocabulary.txt").read_text("utf-8").splitlines() if line.strip()]


def parts_of(text: str) -> list[str]:
    """Sentences and lines of a text: short texts on its subject."""
    parts = re.split(r"(?<=[.!?。！？])\s*|\n+", text)
    return [part.strip()[:LONGEST_PART] for part in parts if len(part.strip()) > 8]


def read_cues(folder: Path) -> list[tuple[str, str]]:
    """(cue, tag) of the keyword vocabulary, without words-*.ts: two hundred thousand would keep the teachers busy for hours."""
    cues = []
    for file in sorted(file for file in folder.glob("*.ts") if not file.name.startswith("words-")):
        for line in file.read_text("utf-8").splitlines():
            match = re.match(r"^([a-z0-9][a-z0-9+#. ]*?)::? (.*)$", line)
            if match:
                parts = [part.strip("^*? ") for cue in match[2].split(",") for part in cue.strip().split(" & ")]
                cues += [(part, match[1]) for part in parts if part and not part.startswith("#")]
    return cues
