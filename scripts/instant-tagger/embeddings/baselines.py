"""What MiniLM gives without our head and ranker: its nearest tags, and the tags of its nearest training queries.

`python baselines.py OUT CACHE` writes one entry a query of the development and the test part. How many tags and
neighbours was chosen on development.
"""

import hashlib
import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np

from minilm import MiniLm
from own_texts import Query, read_queries, read_vocabulary
from teachers import Cached

DATA = Path(__file__).parents[1] / "data"
NEAREST_TAGS = 2
NEIGHBOURS = 20
NEIGHBOUR_TAGS = 4


def vote(similarity: np.ndarray, train: list[Query]) -> list[str]:
    """The tags of the nearest queries, weighed by their similarity."""
    votes: Counter[str] = Counter()
    for row in np.argsort(-similarity, kind="stable")[:NEIGHBOURS]:
        for tag in train[row].tags:
            votes[tag] += max(float(similarity[row]), 0.0)
    return [tag for tag, _ in votes.most_common(NEIGHBOUR_TAGS)]


def main() -> None:
    out, cache = Path(sys.argv[1]), Path(sys.argv[2])
    minilm = Cached(cache, "minilm", MiniLm().embed)
    train = read_queries(DATA, "train")
    tags = sorted({tag for query in train for tag in query.tags} | set(read_vocabulary(DATA)))
    tag_vectors, train_vectors = minilm.embed(tags), minilm.embed([query.text for query in train])
    entries = {}
    for query in read_queries(DATA, "development") + read_queries(DATA, "test"):
        vector = minilm.embed([query.text])[0]
        nearest = np.argsort(-(tag_vectors @ vector), kind="stable")[:NEAREST_TAGS]
        key = hashlib.sha256(query.text.encode()).hexdigest()[:16]
        entries[key] = {"nearest": [tags[row] for row in nearest], "neighbours": vote(train_vectors @ vector, train)}
    out.write_text(json.dumps(entries, indent=0, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
