"""Where the table starts: each token's own vector by its teacher, brought into one space of 128 dimensions."""

import re
from typing import NamedTuple

import numpy as np

from distil import unit_rows
from e5_pieces import WORD_START, read_pieces
from teachers import Cached

DIMENSIONS = 128
RIDGE = 0.03
#: A single character says less than a pair, a piece inside a word less than a word.
CHARACTER_SHARE = 0.6
INNER_SHARE = 0.8
#: A token with this share of all tokens counts half.
FREQUENT = 3e-4
#: What the size of the asset leaves room for.
MOST_CHARACTERS = 5000
MOST_PAIRS = 5000

SCRIPT = "\u3041-\u30ff\u4e00-\u9fff"


class Space(NamedTuple):
    """MiniLM's space cut down by principal components, and the way into it from e5's."""

    mean: np.ndarray
    axes: np.ndarray
    e5_mean: np.ndarray
    bridge: np.ndarray

    def of_minilm(self, vectors: np.ndarray) -> np.ndarray:
        return unit_rows((vectors - self.mean) @ self.axes)

    def of_e5(self, vectors: np.ndarray, mean: np.ndarray | None = None) -> np.ndarray:
        """`mean` of the texts of the same language: e5 sets languages apart by a constant."""
        return unit_rows((vectors - (self.e5_mean if mean is None else mean)) @ self.bridge)


def find_space(texts: list[str], minilm: Cached, e5: Cached) -> Space:
    """Both from English texts: principal components, and a ridge regression of e5's vectors onto them."""
    vectors = minilm.embed(texts)
    mean = vectors.mean(0)
    _, _, axes = np.linalg.svd(vectors - mean, full_matrices=False)
    axes = axes[:DIMENSIONS].T
    targets = unit_rows((vectors - mean) @ axes)
    foreign = e5.embed(texts)
    e5_mean = foreign.mean(0)
    centred = foreign - e5_mean
    gram = centred.T @ centred + RIDGE * np.trace(centred.T @ centred) / len(e5_mean) * np.eye(len(e5_mean))
    bridge = np.linalg.solve(gram, centred.T @ targets)
    fitted = unit_rows(centred @ bridge)
    print(f"  bridge from e5: mean cosine {(fitted * targets).sum(1).mean():.3f}", flush=True)
    return Space(mean, axes, e5_mean, bridge.astype(np.float32))


def token_start(vocabulary: list[str], space: Space, minilm: Cached, e5: Cached) -> tuple[list[str], np.ndarray]:
    """Names of the tokens and their vectors: MiniLM's word pieces, e5's characters and pairs of characters."""
    english = [word for word in vocabulary if re.fullmatch(r"(##)?[a-z0-9]+", word)]
    alone = minilm.embed([word.removeprefix("##") for word in english])
    # Single words have a direction of their own, which says nothing: their own mean goes, not that of texts.
    vectors = (alone - alone.mean(0)) @ space.axes
    lengths = np.array([INNER_SHARE if word.startswith("##") else 1.0 for word in english]) * rarity(english)
    letters = [word for word in vocabulary if not word.isascii() and not re.search(f"[{SCRIPT}]", word)]
    others = east_asian_pieces()
    foreign = e5.embed(others)
    other_vectors = space.of_e5(foreign, foreign.mean(0))
    other_lengths = np.array([CHARACTER_SHARE if len(piece) == 1 else 1.0 for piece in others]) * rarity(others)
    table = np.concatenate(
        [vectors * lengths[:, None], np.zeros((len(letters), DIMENSIONS)), other_vectors * other_lengths[:, None]]
    )
    return english + letters + others, table.astype(np.float32)


def damp_frequent(table: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Shortens the vectors of tokens that are frequent in the texts (Arora et al., 2017)."""
    return (table * (FREQUENT / (FREQUENT + counts / counts.sum()))[:, None]).astype(np.float32)


def rarity(names: list[str]) -> np.ndarray:
    """Frequent tokens say less: grows with the rank in a list by falling frequency, 0..1."""
    return np.log(2 + np.arange(len(names))) / np.log(2 + len(names))


def east_asian_pieces() -> list[str]:
    """The most frequent kana and Chinese characters, and pairs of them."""
    pieces = dict.fromkeys(piece.strip(WORD_START) for piece in read_pieces())
    characters = [piece for piece in pieces if re.fullmatch(f"[{SCRIPT}]", piece)]
    pairs = [piece for piece in pieces if re.fullmatch(f"[{SCRIPT}]{{2}}", piece)]
    return characters[:MOST_CHARACTERS] + pairs[:MOST_PAIRS]
