"""Seconds of one core that NumPy takes for a 4-bit quantization of half precision: `{"q4f16_1": ..., "q4f32_1": ..., "bytes": ...}`."""

import json
import os
import sys
import time
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "models/nano-instagger"))

import numpy as np  # noqa: E402
from quantize import MODEL_TYPES, quantize  # noqa: E402

ROWS, COLUMNS, TURNS = 8192, 4096, 8


def seconds(weights, kind):
    """The best of some turns, in processor time, since programs beside it slow both a core and its memory."""
    turns = []
    for _ in range(TURNS):
        start = time.process_time()
        quantize(weights, kind)
        turns.append(time.process_time() - start)
    return min(turns)


weights = np.random.Generator(np.random.PCG64(1)).normal(0, 0.02, (ROWS, COLUMNS)).astype(np.float16)
print(json.dumps({name: seconds(weights, kind) for name, kind in MODEL_TYPES.items()} | {"bytes": weights.nbytes}))
