"""Prompt A of the InsTag article, to the letter, and answers in the form that InsTagger was trained on."""

import hashlib
import json

TEMPLATE = (
    "A chat between a curious user and an artificial intelligence assistant. The assistant gives helpful, detailed, and "
    "polite answers to the human's questions. USER: Please identify tags of user intentions in the following user query and "
    "provide an explanation for each tag. Please response in the JSON format "
    '{"tag": str, "explanation": str}.\n User query: {query} ASSISTANT:'
)
SHA256 = "ebe16902cc8d94125dcd0af5d597057ba4bedf6c4f77d07d526c97b2d543562a"
assert hashlib.sha256(TEMPLATE.encode()).hexdigest() == SHA256, "prompt A was changed"


def neutral(text: str) -> str:
    """The text without the spelling of special tokens: a tokenizer would make control tokens of them."""
    return text.replace("<s>", "< s>").replace("</s>", "< /s>").replace("<unk>", "< unk>")


def prompt_of(text: str) -> str:
    """The prompt for one query, without the token that begins a sequence."""
    return TEMPLATE.replace("{query}", neutral(text))


def answer_of(tags: list[str]) -> str:
    """A list of tags with one fixed, short explanation each, made from the tag; begins with a space as after a cue."""
    return " " + json.dumps([{"tag": tag, "explanation": f"Asks for {tag}."} for tag in tags], ensure_ascii=False)


def tags_of(answer: str) -> list[str] | None:
    """The tags of an answer that is valid JSON of the form asked for, else None."""
    try:
        rows = json.loads(answer)
    except ValueError:
        return None
    if not isinstance(rows, list) or not all(isinstance(row, dict) and isinstance(row.get("tag"), str) for row in rows):
        return None
    return [row["tag"] for row in rows] if all(isinstance(row.get("explanation"), str) for row in rows) else None
