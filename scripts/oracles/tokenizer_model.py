"""Trains a SentencePiece model of Llama-2's make, and writes the ids that SentencePiece gives 5,000 texts."""

import io
import json
import pathlib
import sys

import sentencepiece
from sentencepiece import sentencepiece_model_pb2
from tokenizer_texts import questions, training_texts

COUNT, PIECES = 5000, 2400
RUNS, LAST = range(2, 17), -1e9


def with_runs_of_spaces(model: bytes) -> bytes:
    """As in Llama's file: runs of 2 to 16 spaces are pieces that all share the lowest score."""
    proto = sentencepiece_model_pb2.ModelProto.FromString(model)
    pieces = {piece.piece: piece for piece in proto.pieces}
    for length in RUNS:
        text = "\u2581" * length
        piece = pieces.get(text) or proto.pieces.add(piece=text)
        piece.score = LAST
    return proto.SerializeToString(deterministic=True)


folder = pathlib.Path(sys.argv[1]) / "src/core/models/tokenizer/golden"
folder.mkdir(parents=True, exist_ok=True)
model = io.BytesIO()
# Settings of Llama's tokenizer, as its own file tells them; the sentences come from memory, so no path is written into the model.
sentencepiece.SentencePieceTrainer.train(
    sentence_iterator=iter(line for text in training_texts() for line in text.split("\n")),
    model_writer=model,
    model_type="bpe",
    vocab_size=PIECES,
    character_coverage=0.99,
    byte_fallback=True,
    split_digits=True,
    allow_whitespace_only_pieces=True,
    normalization_rule_name="identity",
    remove_extra_whitespaces=False,
    hard_vocab_limit=False,
    num_threads=1,
    minloglevel=2,
)
data = with_runs_of_spaces(model.getvalue())
(folder / "tokenizer.model").write_bytes(data)
processor = sentencepiece.SentencePieceProcessor(model_proto=data)
pieces = [processor.id_to_piece(piece) for piece in range(259, processor.get_piece_size())]
texts = questions([piece.replace("\u2581", " ") for piece in pieces], COUNT)
lines = (json.dumps([text, processor.encode(text)], ensure_ascii=True, separators=(",", ":")) + "\n" for text in texts)
(folder / "texts.jsonl").write_text("".join(lines), encoding="ascii", newline="\n")
print(f"{len(texts)} texts, {processor.get_piece_size()} pieces")
