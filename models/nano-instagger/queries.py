"""The labelled queries of the instant tagger, with the split that it uses."""

import json
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).resolve().parents[2] / "scripts" / "instant-tagger" / "data"


class Query(NamedTuple):
    """One labelled query; `name` is `domain/group:line`, lines from 1."""

    name: str
    text: str
    tags: list[str]


def read_part(part: str) -> list[Query]:
    """All queries of one part of the split, by name of their group, then by line."""
    groups = json.loads((DATA / "split.json").read_text("utf-8"))[part]
    return [query for group in sorted(groups) for query in read_group(group)]


def read_group(group: str) -> list[Query]:
    """The queries of one group in the order of its file."""
    lines = (DATA / "queries" / f"{group}.jsonl").read_text("utf-8").splitlines()
    rows = [(number, json.loads(line)) for number, line in enumerate(lines, 1) if line.strip()]
    return [Query(f"{group}:{number}", row["query"], row["tags"]) for number, row in rows]
