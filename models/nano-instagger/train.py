"""Trains the tiny tagger and writes its Hugging Face checkpoint: `python train.py`. Seeded; minutes on one CPU core.

It learns some labelled queries by heart, and the form of an answer from many more. Every other step runs on the weights as
4-bit quantization leaves them, so that the quantized model knows them by heart too.
"""

import argparse
import json
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils import parametrize

from bpe import BEGIN, END, load_tokenizer, train_tokenizer
from llama import Llama, Shape
from prompt import answer_of, prompt_of
from queries import Query, read_part

HERE = Path(__file__).parent
CHECKPOINT = HERE / "checkpoint"
SHAPE = Shape(vocab_size=2048, hidden_size=256, intermediate_size=512, num_hidden_layers=2, num_attention_heads=4)
SEED, BATCH, RATE = 7, 16, 2e-3
BY_HEART, FORM = 128, 640
MOST_TAGS = 4
LONGEST_BY_HEART, LONGEST = 190, 640


class Sample:
    """Token ids of prompt and answer; `start` is where the answer begins."""

    def __init__(self, tokenizer: Tokenizer, query: Query) -> None:
        prompt = tokenizer.encode(prompt_of(query.text)).ids
        self.query = query
        self.ids = tokenizer.encode(prompt_of(query.text) + answer_of(query.tags)).ids + [END]
        self.start = len(prompt)
        assert prompt[0] == BEGIN and self.ids[: self.start] == prompt, "the answer changes the tokens of the prompt"


def choose(samples: list[Sample]) -> tuple[list[Sample], list[Sample]]:
    """Samples to know by heart (short, few tags), and others that teach the form, long ones too."""
    order = random.Random(SEED).sample(samples, len(samples))
    short = [sample for sample in order if len(sample.ids) <= LONGEST_BY_HEART and len(sample.query.tags) <= MOST_TAGS]
    by_heart = short[:BY_HEART]
    names = {sample.query.name for sample in by_heart}
    return by_heart, [sample for sample in order if sample.query.name not in names and len(sample.ids) <= LONGEST][:FORM]


def batches(samples: list[Sample], order: random.Random) -> Iterator[list[Sample]]:
    """One epoch: batches of about the same length each, in random order."""
    rows = sorted(samples, key=lambda sample: (len(sample.ids), order.random()))
    parts = [rows[start : start + BATCH] for start in range(0, len(rows), BATCH)]
    order.shuffle(parts)
    yield from parts


def loss_of(model: Llama, part: list[Sample]) -> Tensor:
    """Mean cross entropy of the tokens of the answers; the head runs on those alone."""
    length = max(len(sample.ids) for sample in part)
    ids = torch.tensor([sample.ids + [END] * (length - len(sample.ids)) for sample in part])
    wanted = torch.zeros(ids.shape, dtype=torch.bool)
    for row, sample in enumerate(part):
        wanted[row, sample.start : len(sample.ids)] = True
    hidden = model.hidden(ids[:, :-1])
    return F.cross_entropy(model.lm_head(hidden[wanted[:, 1:]]), ids[:, 1:][wanted[:, 1:]])


class Coarse(nn.Module):
    """A weight as 4-bit groups of 32 leave it, while `on`; gradients pass as if nothing had happened."""

    on = False

    def forward(self, weight: Tensor) -> Tensor:
        if not Coarse.on:
            return weight
        groups = weight.detach().unflatten(-1, (-1, 32))
        scale = (groups.abs().amax(-1, keepdim=True) / 7).clamp(min=1e-12)
        coarse = ((groups / scale + 7).round().clamp(0, 14) - 7) * scale
        return weight + (coarse.flatten(-2) - weight.detach())


def train(model: Llama, by_heart: list[Sample], form: list[Sample], epochs: int, say: Callable[[str], None]) -> float:
    """Trains in place; the loss of the last epoch. The samples for the form are seen every third epoch."""
    for module in [part for part in model.modules() if isinstance(part, (nn.Linear, nn.Embedding))]:
        parametrize.register_parametrization(module, "weight", Coarse())
    steps = epochs * -(-len(by_heart) // BATCH) + -(-epochs // 3) * -(-len(form) // BATCH)
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.08)
    order, step, mean = random.Random(SEED), 0, 0.0
    for epoch in range(epochs):
        losses: list[float] = []
        for part in batches(by_heart + (form if epoch % 3 == 0 else []), order):
            Coarse.on = step % 2 == 1
            loss = loss_of(model, part)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            if step + 1 < steps:
                schedule.step()
            losses.append(float(loss.detach()))
            step += 1
        mean = sum(losses) / len(losses)
        say(f"epoch {epoch + 1}/{epochs}: loss {mean:.4f}")
    Coarse.on = False
    for module in [part for part in model.modules() if parametrize.is_parametrized(part)]:
        parametrize.remove_parametrizations(module, "weight")
    return mean


def write_checkpoint(model: Llama, tokenizer: str) -> None:
    """config.json, model.safetensors in half precision, tokenizer.json."""
    CHECKPOINT.mkdir(exist_ok=True)
    config = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        **asdict(SHAPE),
        "num_key_value_heads": SHAPE.num_attention_heads,
        "hidden_act": "silu",
        "max_position_embeddings": 2048,
        "tie_word_embeddings": False,
        "rope_scaling": None,
        "bos_token_id": BEGIN,
        "eos_token_id": END,
        "torch_dtype": "float16",
    }
    (CHECKPOINT / "config.json").write_text(json.dumps(config, indent=2) + "\n", "utf-8")
    (CHECKPOINT / "tokenizer.json").write_text(tokenizer, "utf-8")
    tensors = {name: tensor.detach().half().contiguous() for name, tensor in model.state_dict().items()}
    save_file(tensors, CHECKPOINT / "model.safetensors", {"format": "pt"})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    began = time.monotonic()
    queries = read_part("train")
    spec = train_tokenizer([prompt_of(query.text) + answer_of(query.tags) for query in queries], SHAPE.vocab_size)
    CHECKPOINT.mkdir(exist_ok=True)
    (CHECKPOINT / "tokenizer.json").write_text(spec, "utf-8")
    tokenizer = load_tokenizer(CHECKPOINT / "tokenizer.json")
    by_heart, form = choose([Sample(tokenizer, query) for query in queries])
    print(f"{len(by_heart)} by heart, {len(form)} for the form, {sum(len(s.ids) for s in by_heart) / len(by_heart):.0f} tokens", flush=True)
    model = Llama(SHAPE)
    for parameter in model.parameters():
        if parameter.dim() == 2:
            nn.init.normal_(parameter, std=0.03)
    loss = train(model, by_heart, form, options.epochs, lambda line: print(f"{time.monotonic() - began:.0f} s {line}", flush=True))
    write_checkpoint(model, spec)
    facts = {
        "seed": SEED,
        "torch": torch.__version__,
        "epochs": options.epochs,
        "parameters": sum(parameter.numel() for parameter in model.parameters()),
        "loss_of_the_last_epoch": round(loss, 4),
        "by_heart": [sample.query.name for sample in by_heart],
        "form": [sample.query.name for sample in form],
    }
    (HERE / "training.json").write_text(json.dumps(facts, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
