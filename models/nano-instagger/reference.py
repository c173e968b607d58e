"""Quantizes the checkpoint and writes what the browser has to reproduce: `python reference.py`.

Writes q4f32_1/ (the model for web-llm), q4f32_1.json (hashes of its files and versions of the packages), golden.json (tokens of
named queries, from PyTorch with the dequantized weights) and report.json (how well the quantized and the unquantized model do).
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from bpe import END, load_tokenizer
from llama import Llama, Shape
from mlc_files import chat_config, write_model, write_note
from prompt import SHA256, TEMPLATE, prompt_of, tags_of
from quantize import as_checkpoint, mlc_tensors
from queries import Query, read_part

HERE = Path(__file__).parent
CHECKPOINT = HERE / "checkpoint"
QUANTIZATION, CHUNK, BATCH = "q4f32_1", 512, 16
LIMIT = 220
NAMED, OTHERS = 24, 40
# A golden token leads the next best by at least this much: sums in another order move a logit by less.
LEAD = 0.01


def model_of(weights: dict[str, np.ndarray], config: dict) -> Llama:
    """The PyTorch model with these weights."""
    model = Llama(Shape(**{name: config[name] for name in Shape.__dataclass_fields__}))
    model.load_state_dict({name: torch.from_numpy(weight.astype(np.float32)) for name, weight in weights.items()})
    return model.eval()


def case(model: Llama, tokenizer: Tokenizer, query: Query) -> dict:
    """Prompt, tokens and tags of one query, greedily."""
    prompt = tokenizer.encode(prompt_of(query.text)).ids
    tokens, lead = model.greedy(prompt, LIMIT, END)
    text = tokenizer.decode(tokens)
    return {
        "name": query.name,
        "query": query.text,
        "tags": query.tags,
        "promptTokens": prompt,
        "tokens": tokens,
        "text": text,
        "lead": round(lead, 4),
        "exact": tags_of(text) == query.tags,
        "valid": tags_of(text) is not None and tokens[-1] == END,
    }


def measure(model: Llama, tokenizer: Tokenizer, named: list[Query], others: list[Query]) -> tuple[dict, list[dict]]:
    """Shares, and the cases of the named queries."""
    cases = [case(model, tokenizer, query) for query in named]
    valid = [case(model, tokenizer, query)["valid"] for query in others]
    figures = {
        "named": len(cases),
        "named_with_exactly_their_tags": sum(row["exact"] for row in cases),
        "others": len(others),
        "others_with_valid_json": sum(valid),
    }
    return figures, cases


def choose(training: dict, tokenizer: Tokenizer) -> tuple[list[Query], list[Query]]:
    """Some queries that were learned by heart, and some of other groups that were never seen, which fit one chunk."""
    by_name = {query.name: query for query in read_part("train")}
    unseen = read_part("development")
    fits = [query for query in unseen if len(tokenizer.encode(prompt_of(query.text)).ids) <= CHUNK]
    return [by_name[name] for name in training["by_heart"][:NAMED]], fits[:: max(1, len(fits) // OTHERS)][:OTHERS]


def write_quantized(source: dict[str, np.ndarray], config: dict) -> dict[str, np.ndarray]:
    """The model for web-llm, with its note; returns its tensors."""
    tensors = mlc_tensors(source, config["num_hidden_layers"], QUANTIZATION)
    settings = chat_config(config, QUANTIZATION, CHUNK, BATCH)
    write_model(tensors, settings, CHECKPOINT / "tokenizer.json", HERE / QUANTIZATION)
    write_note(HERE / QUANTIZATION, CHECKPOINT / "model.safetensors", "python reference.py")
    return tensors


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--threads", type=int, default=1)
    torch.set_num_threads(parser.parse_args().threads)
    config = json.loads((CHECKPOINT / "config.json").read_text("utf-8"))
    training = json.loads((HERE / "training.json").read_text("utf-8"))
    layers = config["num_hidden_layers"]
    source = load_file(CHECKPOINT / "model.safetensors")
    tokenizer = load_tokenizer(CHECKPOINT / "tokenizer.json")
    tensors = write_quantized(source, config)
    named, others = choose(training, tokenizer)
    plain, _ = measure(model_of(source, config), tokenizer, named, others)
    coarse, cases = measure(model_of(as_checkpoint(tensors, layers), config), tokenizer, named, others)
    golden = [row for row in cases if row["lead"] >= LEAD]
    (HERE / "golden.json").write_text(
        json.dumps({"prompt": SHA256, "template": TEMPLATE, "cases": golden}, indent=1, ensure_ascii=False) + "\n", "utf-8"
    )
    size = (CHECKPOINT / "model.safetensors").stat().st_size
    report = {"parameters": training["parameters"], "checkpoint_bytes": size, "float16": plain, QUANTIZATION: coarse}
    report["golden_cases"] = len(golden)
    (HERE / "report.json").write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
