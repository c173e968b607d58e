"""Copies the tokenizer.model of a published model, and writes the ids that SentencePiece gives 20,000 texts with it."""

import importlib.util
import json
import pathlib
import shutil
import sys

import sentencepiece
from tokenizer_texts import questions

COUNT = 20000
package = importlib.util.find_spec("mistral_common")
if package is None or not package.submodule_search_locations:
    raise SystemExit("the package mistral-common is not installed: see tokenizers.txt")
folder = pathlib.Path(sys.argv[1])
shutil.copyfile(pathlib.Path(package.submodule_search_locations[0]) / "data/tokenizer.model.v1", folder / "tokenizer.model")
processor = sentencepiece.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))
pieces = [processor.id_to_piece(piece).replace("\u2581", " ") for piece in range(259, processor.get_piece_size())]
lines = (json.dumps([text, processor.encode(text)]) + "\n" for text in questions(pieces, COUNT))
(folder / "texts.jsonl").write_text("".join(lines), encoding="ascii", newline="\n")
