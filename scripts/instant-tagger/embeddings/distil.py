"""A vector a token, so that the weighted mean of a text's tokens points where the teacher's sentence vector points."""

import numpy as np
from scipy.sparse import csr_matrix

from units import Tokens

EPOCHS = 4
BATCH = 256
RATE = 0.3
PULL = 0.05
SEED = 20260101
#: Five bits a number: eight make the file two megabytes larger and nothing better.
LARGEST = 15


def count_tokens(texts: list[str], tokens: Tokens) -> csr_matrix:
    """One row a text: how much each token counts in it."""
    weighed = [tokens.weigh(text) for text in texts]
    columns = np.concatenate([np.array(ids, np.int64) for ids, _ in weighed])
    values = np.concatenate([np.array(weights, np.float32) for _, weights in weighed])
    rows = np.repeat(np.arange(len(texts)), [len(ids) for ids, _ in weighed])
    counts = csr_matrix((values, (rows, columns)), shape=(len(texts), len(tokens.names)), dtype=np.float32)
    counts.sum_duplicates()
    return counts


def unit_rows(sums: np.ndarray) -> np.ndarray:
    """Rows of length 1; zero rows stay zero."""
    return sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)


def tune(start: np.ndarray, counts: csr_matrix, targets: np.ndarray) -> np.ndarray:
    """The table after some epochs of gradient descent on 1 - cosine, held near its start.

    Plain steps on purpose: a token moves as far as the texts that use it ask for, so that rare ones keep their teacher's
    vector. (Adam moves them all alike, and fits the texts it sees far better than others.)
    """
    random = np.random.default_rng(SEED)
    table = start.copy()
    usable = np.flatnonzero(np.diff(counts.indptr))
    for epoch in range(EPOCHS):
        total = 0.0
        order = random.permutation(usable)
        for at in range(0, len(order), BATCH):
            rows = order[at : at + BATCH]
            gradient, touched, cosines = gradient_of(table, counts[rows], targets[rows])
            gradient += PULL * (table[touched] - start[touched])
            table[touched] -= RATE * (1 - epoch / EPOCHS) * gradient
            total += float(cosines.sum())
        print(f"  epoch {epoch + 1}: mean cosine {total / len(usable):.4f}", flush=True)
    return table


def gradient_of(
    table: np.ndarray, counts: csr_matrix, targets: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Gradient of the sum of 1 - cosine by the rows of the table that the texts use, those rows, and the cosines."""
    touched, inverse = np.unique(counts.indices, return_inverse=True)
    local = csr_matrix((counts.data, inverse, counts.indptr), shape=(counts.shape[0], len(touched)))
    sums = local @ table[touched]
    norms = np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-6)
    units = sums / norms
    cosines = (units * targets).sum(1)
    by_sum = -(targets - cosines[:, None] * units) / norms
    return local.T @ by_sum, touched, cosines


def quantise(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows of whole numbers from -LARGEST to LARGEST and one scale a row: the step that leaves the least square error."""
    most = np.maximum(np.abs(table).max(1), 1e-9)
    best = np.full(len(table), np.inf)
    scales = np.zeros(len(table), np.float32)
    for share in np.linspace(0.55, 1, 10):
        steps = (share * most / LARGEST).astype(np.float32)
        error = ((table - round_to(table, steps) * steps[:, None]) ** 2).sum(1)
        scales[error < best] = steps[error < best]
        best = np.minimum(best, error)
    return round_to(table, scales).astype(np.int8), scales


def round_to(table: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """Each row in steps of its own, cut off at LARGEST of them."""
    return np.clip(np.rint(table / steps[:, None]), -LARGEST, LARGEST)
