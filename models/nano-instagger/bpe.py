"""A byte-pair tokenizer of the make of Llama-2's: words begin with a meta space, unknown characters become bytes."""

import json
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

SPECIAL = ["<unk>", "<s>", "</s>"]
BEGIN, END = 1, 2
SPACE = "\u2581"
BYTES = [f"<0x{value:02X}>" for value in range(256)]
# A character that fewer texts hold is spelled in bytes: the vocabulary is for words.
ALPHABET = 160


def train_tokenizer(texts: list[str], size: int) -> str:
    """A `tokenizer.json` with `size` tokens in all, learned from the texts."""
    tokenizer = Tokenizer(models.BPE(unk_token=SPECIAL[0], byte_fallback=True, fuse_unk=True))
    tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend(SPACE), normalizers.Replace(" ", SPACE)])
    # Only while learning: no token may reach over the start of a word. The merges say the same without it.
    tokenizer.pre_tokenizer = pre_tokenizers.Split(SPACE, "merged_with_next")
    trainer = trainers.BpeTrainer(
        vocab_size=size, special_tokens=[*SPECIAL, *BYTES], limit_alphabet=ALPHABET, show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    return as_llama(json.loads(tokenizer.to_str()))


def as_llama(spec: dict) -> str:
    """The learned tokenizer with the outer parts of Llama-2's `tokenizer.json`."""
    spec["added_tokens"] = [token for token in spec["added_tokens"] if token["content"] in SPECIAL]
    spec["pre_tokenizer"] = None
    spec["post_processor"] = {
        "type": "TemplateProcessing",
        "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
        "pair": [
            {"SpecialToken": {"id": "<s>", "type_id": 0}},
            {"Sequence": {"id": "A", "type_id": 0}},
            {"SpecialToken": {"id": "<s>", "type_id": 1}},
            {"Sequence": {"id": "B", "type_id": 1}},
        ],
        "special_tokens": {"<s>": {"id": "<s>", "ids": [BEGIN], "tokens": ["<s>"]}},
    }
    steps = [decoders.Replace(SPACE, " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    shell = Tokenizer(models.BPE())
    shell.decoder = decoders.Sequence(steps)
    spec["decoder"] = json.loads(shell.to_str())["decoder"]
    return json.dumps(spec, ensure_ascii=False, indent=1) + "\n"


def load_tokenizer(file: Path) -> Tokenizer:
    """The tokenizer of a `tokenizer.json`."""
    return Tokenizer.from_file(str(file))
