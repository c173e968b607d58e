"""The teachers, each text asked once: vectors are kept in a cache folder, by the teacher's name."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np

SAVE_EVERY = 4096

Embed = Callable[[list[str]], np.ndarray]


class Cached:
    """Vectors of texts, out of the cache where they were asked for before."""

    def __init__(self, folder: Path, name: str, embed: Embed) -> None:
        self.texts = folder / f"{name}.json"
        self.vectors = folder / f"{name}.npy"
        self.embed_new = embed
        self.known: dict[str, np.ndarray] = {}
        if self.vectors.exists():
            texts = json.loads(self.texts.read_text("utf-8"))
            self.known = dict(zip(texts, np.load(self.vectors), strict=True))

    def embed(self, texts: list[str]) -> np.ndarray:
        """One vector a text, as the teacher gave it, rounded to half precision."""
        missing = sorted(set(texts) - self.known.keys())
        for start in range(0, len(missing), SAVE_EVERY):
            part = missing[start : start + SAVE_EVERY]
            self.known.update(zip(part, self.embed_new(part).astype(np.float16), strict=True))
            self._save()
        return np.stack([self.known[text] for text in texts]).astype(np.float32)

    def _save(self) -> None:
        self.texts.parent.mkdir(parents=True, exist_ok=True)
        self.texts.write_text(json.dumps(list(self.known)), "utf-8")
        np.save(self.vectors, np.stack(list(self.known.values())))
