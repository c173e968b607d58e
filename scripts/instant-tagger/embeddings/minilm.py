"""MiniLM's sentence vectors in NumPy alone: six BERT layers, mean over the tokens, normalised."""

from importlib.resources import files
from io import BytesIO
from zipfile import ZipFile

import numpy as np
from safetensors.numpy import load
from tokenizers import Tokenizer

LAYERS = 6
HEADS = 12
EPSILON = 1e-12
LONGEST = 256
BATCH_TOKENS = 4096


class MiniLm:
    """The weights of all-MiniLM-L6-v2 and its tokenizer, out of the installed package."""

    def __init__(self) -> None:
        with ZipFile(BytesIO(files("all_minilm_l6_v2").joinpath("model.zip").read_bytes())) as package:
            self.weights = load(package.read("model.safetensors"))
            self.tokenizer = Tokenizer.from_str(package.read("tokenizer.json").decode())
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(LONGEST)

    def vocabulary(self) -> list[str]:
        """Word pieces in the order of their ids."""
        ids = self.tokenizer.get_vocab()
        return sorted(ids, key=ids.__getitem__)

    def embed(self, texts: list[str]) -> np.ndarray:
        """One unit vector of 384 numbers a text."""
        encoded = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        out = np.zeros((len(texts), 384), np.float32)
        order = np.argsort([len(ids) for ids in encoded], kind="stable")
        start = 0
        while start < len(order):
            # Sorted by length: the last of a batch is its longest.
            size = max(1, BATCH_TOKENS // max(1, len(encoded[order[min(start + 512, len(order)) - 1]])))
            rows = order[start : start + min(size, 512)]
            out[rows] = self._embed_batch([encoded[row] for row in rows])
            start += len(rows)
        return out

    def _embed_batch(self, batch: list[list[int]]) -> np.ndarray:
        length = max(map(len, batch))
        ids = np.zeros((len(batch), length), np.int64)
        mask = np.zeros((len(batch), length), np.float32)
        for row, tokens in enumerate(batch):
            ids[row, : len(tokens)] = tokens
            mask[row, : len(tokens)] = 1
        hidden = self._forward(ids, mask)
        means = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)
        return means / np.linalg.norm(means, axis=1, keepdims=True)

    def _forward(self, ids: np.ndarray, mask: np.ndarray) -> np.ndarray:
        w = self.weights
        hidden = w["embeddings.word_embeddings.weight"][ids]
        hidden = hidden + w["embeddings.position_embeddings.weight"][: ids.shape[1]]
        hidden = hidden + w["embeddings.token_type_embeddings.weight"][0]
        hidden = self._normalise(hidden, "embeddings.LayerNorm")
        hidden_mask = (1 - mask)[:, None, None, :] * np.float32(-1e9)
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}"
            attended = self._attend(hidden, hidden_mask, f"{name}.attention.self")
            hidden = self._normalise(
                hidden + self._dense(attended, f"{name}.attention.output.dense"),
                f"{name}.attention.output.LayerNorm",
            )
            inner = gelu(self._dense(hidden, f"{name}.intermediate.dense"))
            hidden = self._normalise(hidden + self._dense(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
        return hidden

    def _attend(self, hidden: np.ndarray, mask: np.ndarray, name: str) -> np.ndarray:
        def heads(part: str) -> np.ndarray:
            projected = self._dense(hidden, f"{name}.{part}")
            return projected.reshape(*hidden.shape[:2], HEADS, -1).transpose(0, 2, 1, 3)

        query, key, value = heads("query"), heads("key"), heads("value")
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(query.shape[-1])) + mask
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        weights = scores / scores.sum(-1, keepdims=True)
        return (weights @ value).transpose(0, 2, 1, 3).reshape(hidden.shape)

    def _dense(self, values: np.ndarray, name: str) -> np.ndarray:
        return values @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def _normalise(self, values: np.ndarray, name: str) -> np.ndarray:
        mean = values.mean(-1, keepdims=True)
        spread = np.sqrt(((values - mean) ** 2).mean(-1, keepdims=True) + np.float32(EPSILON))
        return (values - mean) / spread * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]


def gelu(x: np.ndarray) -> np.ndarray:
    """GELU with the error function of Abramowitz and Stegun 7.1.26 (error below 2e-7): NumPy has none."""
    z = np.abs(x) * np.float32(2**-0.5)
    t = 1 / (1 + np.float32(0.3275911) * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    erf = np.sign(x) * (1 - poly * np.exp(-z * z))
    return (x * (1 + erf) / 2).astype(np.float32)
