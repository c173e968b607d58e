"""How a text is cut into the tokens of the table: the same rules as src/engines/instant/words.ts and tokens.ts."""

import unicodedata
from collections.abc import Iterator

FRONT_UNITS = 48
LEAST_PLACE = 0.25
LONGEST_WORD = 64


def is_ascii_word(code: int) -> bool:
    return 97 <= code <= 122 or 65 <= code <= 90 or 48 <= code <= 57


def kind_of(code: int) -> str:
    if code < 0x80:
        return "letter" if is_ascii_word(code) else "other"
    if code < 0x3040:
        latin = 0xC0 <= code < 0x2000 and code not in (0xD7, 0xF7)
        return "letter" if latin or code in (0xAA, 0xBA) else "other"
    if code <= 0x30FF:
        return "other" if code == 0x30FB else "single"
    if 0x3400 <= code <= 0x9FFF or 0xAC00 <= code <= 0xD7AF:
        return "single"
    return "letter" if 0xFF10 <= code <= 0xFF5A and is_ascii_word(code - 0xFEE0) else "other"


def split_units(text: str) -> list[tuple[str, bool]]:
    """(unit, it is a single character that touches the single character before it)."""
    units: list[tuple[str, bool]] = []
    at = 0
    last_single = -2
    while at < len(text):
        kind = kind_of(ord(text[at]))
        if kind == "other":
            at += 1
            continue
        if kind == "single":
            units.append((text[at], last_single == at - 1))
            last_single = at
            at += 1
            continue
        end = at + 1
        while end < len(text) and kind_of(ord(text[end])) == "letter":
            end += 1
        units.append((fold(text[at:end]), False))
        at = end
    return units


def fold(word: str) -> str:
    """Lower case, full-width letters as plain ones, Latin letters without their accents."""
    return "".join(fold_char(char) for char in word)


def fold_char(char: str) -> str:
    code = ord(char)
    if 0xFF10 <= code <= 0xFF5A:
        return chr(code - 0xFEE0).lower()
    if code < 0x80:
        return char.lower()
    if 0x300 <= code < 0x370:
        return ""
    if code < 0x250 or 0x1E00 <= code < 0x1F00:
        base = unicodedata.normalize("NFD", char.lower())
        return "".join(part for part in base if not 0x300 <= ord(part) < 0x370)
    return char.lower()


def place_weight(index: int, count: int) -> float:
    """What stands far from both ends is rather material than request."""
    from_edge = min(index, count - index + FRONT_UNITS // 2)
    return 1.0 if from_edge <= FRONT_UNITS else max(LEAST_PLACE, FRONT_UNITS / from_edge)


class Tokens:
    """The table's tokens: word pieces (`##` inside words), single characters, and pairs of them."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self.ids = {name: index for index, name in enumerate(names)}

    def weigh(self, text: str) -> tuple[list[int], list[float]]:
        """Ids of a text's tokens and how much each counts."""
        units = split_units(text)
        ids: list[int] = []
        weights: list[float] = []
        before = ""
        for index, (unit, touches) in enumerate(units):
            found = list(self.pieces(unit))
            if touches and (pair := self.ids.get(before + unit)) is not None:
                found.append(pair)
            ids.extend(found)
            weights.extend([place_weight(index, len(units))] * len(found))
            before = unit
        return ids, weights

    def pieces(self, word: str) -> Iterator[int]:
        """Longest match first; nothing where a part of the word is unknown."""
        if len(word) > LONGEST_WORD:
            return
        start = 0
        found = []
        while start < len(word):
            for end in range(len(word), start, -1):
                token = self.ids.get(word[start:end] if start == 0 else "##" + word[start:end])
                if token is not None:
                    found.append(token)
                    start = end
                    break
            else:
                return
        yield from found
